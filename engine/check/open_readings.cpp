// Every open point of the wording, with the reading in force and where it comes from.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

const char* origin(ReadingInForce::From from) {
    switch (from) {
        case ReadingInForce::From::fallback:
            return "default";
        case ReadingInForce::From::pack:
            return "pack";
        case ReadingInForce::From::indicator:
            return "indicator";
        case ReadingInForce::From::clause:
            return "clause";
    }
    return "default";
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : "、") + word;
    return all;
}

}  // namespace

void check_open_readings(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        for (const ReadingInForce& reading : rule.readings) {
            if (reading.from == ReadingInForce::From::clause) continue;  // the words themselves decide
            const Span where = reading.span.empty() ? node.clause_span : reading.span;
            out.push_back(
                finding("open-reading", Severity::note, where,
                        {node.name, reading.point, reading.chosen, joined(reading.others), origin(reading.from)}));
        }
    });
}

}  // namespace heng
