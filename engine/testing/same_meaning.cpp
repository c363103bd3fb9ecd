#include "engine/testing/same_meaning.hpp"

#include "engine/compare/compare.hpp"

namespace heng {
namespace {

// The same rule with one result for everything that cannot occur, so that it differs from no other there.
Rule from_nought(Rule rule, const std::vector<FactId>& never_negative) {
    for (const FactId fact : never_negative) {
        const auto id = static_cast<ConditionId>(rule.conditions.size());
        rule.conditions.push_back({Within{fact, {std::nullopt, Bound{Number(0), false}}}, {}});
        Override outside;
        outside.when = id;
        rule.overrides.insert(rule.overrides.begin(), outside);
    }
    return rule;
}

}  // namespace

bool same_meaning(const Rule& rule, const Rule& other, const std::optional<RoundingRule>& rounding,
                  const std::vector<FactId>& never_negative) {
    return compare(from_nought(rule, never_negative), from_nought(other, never_negative), {rounding, rounding})
        .equivalent();
}

}  // namespace heng
