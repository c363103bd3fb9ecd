// Every open point of the wording, with the reading in force and where it comes from.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

std::string origin(ReadingInForce::From from, Language language) {
    const bool zh = language == Language::zh;
    switch (from) {
        case ReadingInForce::From::fallback:
            return zh ? "默认" : "default";
        case ReadingInForce::From::pack:
            return zh ? "规则包口径" : "口径 of the pack";
        case ReadingInForce::From::indicator:
            return zh ? "指标口径" : "口径 of the indicator";
        case ReadingInForce::From::clause:
            return zh ? "条文写明" : "said by the clause";
    }
    return "";
}

std::string others(const ReadingInForce& reading, Language language) {
    std::string all;
    for (const std::string& other : reading.others)
        all += (all.empty()                ? ""
                : language == Language::zh ? "；"
                                           : "; ") +
               reading_text(reading.point, other, language);
    return all;
}

// The same in both languages, because the words of a reading are no argument that fits both.
std::vector<std::string> arguments(const Node& node, const ReadingInForce& reading) {
    std::vector<std::string> all = {node.name};
    for (const Language language : {Language::zh, Language::en}) {
        all.push_back(reading_text(reading.point, reading.chosen, language));
        all.push_back(origin(reading.from, language));
        all.push_back(others(reading, language));
    }
    return all;
}

}  // namespace

void check_open_readings(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        for (const ReadingInForce& reading : rule.readings) {
            if (reading.from == ReadingInForce::From::clause) continue;  // the words themselves decide
            const bool said = reading.point == "far-side" && reading.from == ReadingInForce::From::fallback;
            if (said) continue;  // by check_far_sides
            const Span where = reading.span.empty() ? node.clause_span : reading.span;
            out.push_back(finding("open-reading", Severity::note, where, arguments(node, reading)));
        }
    });
}

}  // namespace heng
