// What the sources of mutants share: the rule, and where each change is put. Private to mutants*.cpp.
#pragma once
#include "engine/report/wording.hpp"
#include "engine/testing/mutants.hpp"

namespace heng {

struct MutantMaker {
    const Rule& rule;
    Language language;
    std::vector<Mutant> out = {};

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }
    void add(Slip slip, Rule changed, std::string what, Span words);
    std::string quantity(FactId fact, const Number& value) const {
        return quantity_text(value, rule.facts[fact].unit, language);
    }
    std::string distance(FactId fact, const Number& value) const {
        return distance_text(value, rule.facts[fact].unit, language);
    }
    /// “{甲}”写成“{乙}”
    std::string for_(const std::string& written, const std::string& slipped) const;
};

/// ≥ for >, other numbers, reversed directions, 是 for 否: what conditions say.
void slip_conditions(MutantMaker& maker);
/// What parts pay: steps, bands, items, ranges, formulas.
void slip_parts(MutantMaker& maker);
/// The points, the limits, the vetoes.
void slip_limits(MutantMaker& maker);

}  // namespace heng
