#include "engine/testing/by_hand.hpp"

#include <algorithm>

#include "engine/plan/plan.hpp"
#include "engine/rule/wording.hpp"

namespace heng {

std::vector<std::string> by_hand(const Pack& pack) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& name) {
        if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    };
    const auto add_words = [&](Span span) { add("“" + (span.empty() ? "" : spelled(*pack.sources, span)) + "”"); };
    for (const TotalEffect& effect : pack.total_effects) add_words(effect.span);
    if (pack.total_formula) add_words(pack.total_formula->span);
    for (const Calculation& calculation : pack.calculations)
        if (std::any_of(calculation.nodes.begin(), calculation.nodes.end(),
                        [](const Calculation::Node& node) { return is_cohort(node.op); }))
            add(calculation.name);
    return out;
}

}  // namespace heng
