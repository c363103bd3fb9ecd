// Full marks, or the floor, that no facts can reach: 3 items at 0.5 points never use up 2 points.
#include "engine/rule/reach.hpp"

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {
namespace {

// A function of one value knows its height exactly; of several facts the sum of what each can give is known.
std::optional<Number> highest(const Rule& rule, const Reach& scores) {
    if (const std::optional<Piecewise> function = value_function(rule))
        if (const std::optional<Range> range = range_of(*function)) return range->high;
    const std::optional<Bound> most = scores.most();
    return most ? std::optional<Number>(most->at) : std::nullopt;
}

}  // namespace

void check_reach(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        const Reach scores = reach(rule, std::nullopt);
        const std::optional<Number> high = highest(rule, scores);
        if (high && *high < rule.points)
            out.push_back(finding("unreachable-full", Severity::warning, node.clause_span,
                                  {node.name, rule.points.str(), high->str()}));
        const std::optional<Bound> low = scores.least();
        if (low && rule.overrides.empty() && !rule.floor_span.empty() && rule.floor && low->at > *rule.floor)
            out.push_back(finding("unreachable-floor", Severity::warning, node.clause_span,
                                  {node.name, low->at.str(), rule.floor->str()}));
    });
}

}  // namespace heng
