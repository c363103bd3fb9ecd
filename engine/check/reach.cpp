// Full marks, or the floor, that no facts can reach: 3 items at 0.5 points never use up 2 points.
#include "engine/rule/reach.hpp"

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {
namespace {

// A function of one value knows its height exactly; of several facts the sum of what each can give is known.
std::optional<Number> highest(const Rule& rule, const std::optional<NormalForm>& form) {
    if (const Piecewise* function = value_function(rule, form))
        if (const std::optional<Range> range = range_of(*function)) return range->high;
    const std::optional<Bound> most = reach_ends(rule).high;
    return most ? std::optional<Number>(most->at) : std::nullopt;
}

bool names_floor(const Rule& rule) {
    return rule.overrides.empty() && !rule.floor_span.empty() && rule.floor;
}

}  // namespace

void check_reach(const Pack& pack, const RuleForms& forms, Diagnostics& out) {
    for_each_form(pack, forms, [&](const Node& node, const Rule& rule, const std::optional<NormalForm>& form) {
        const std::optional<Number> high = highest(rule, form);
        if (high && *high < rule.points)
            out.push_back(finding("unreachable-full", Severity::warning, node.clause_span,
                                  {node.name, rule.points.str(), high->str()}));
        if (!names_floor(rule)) return;
        const std::optional<Bound> low = reach_ends(rule).low;
        if (low && low->at > *rule.floor)
            out.push_back(finding("unreachable-floor", Severity::warning, node.clause_span,
                                  {node.name, low->at.str(), rule.floor->str()}));
    });
}

}  // namespace heng
