// The good side of an anchor that no words cover: the anchor's points are kept there (docs/language.md), and that is
// said.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {

void check_far_sides(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        for (const ReadingInForce& reading : rule.readings)
            if (reading.point == "far-side" && reading.from == ReadingInForce::From::fallback)
                out.push_back(finding("far-side", Severity::note,
                                      reading.span.empty() ? node.clause_span : reading.span,
                                      {node.name, reading_text(reading.point, reading.chosen, Language::zh),
                                       reading_text(reading.point, reading.chosen, Language::en)}));
    });
}

}  // namespace heng
