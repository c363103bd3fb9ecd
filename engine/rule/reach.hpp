// Which scores a rule can give at all: the set of its values over every fact a record may hold. Entries: reach(), and
// reach_ends() where only the least and the most are asked for.
// For lint (满分不可达, 扣不到底) and for printed scores (9分得不出来). It does not say at which facts.
#pragma once
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// Never smaller than the truth: conditions that exclude each other are not looked into, so that what lies outside is
/// certainly no score of the rule, and what lies inside most probably is one.
struct Reach {
    std::vector<Interval> scores;  // before rounding, in order, not touching each other
    std::optional<RoundingRule> rounding;

    bool contains(const Number& printed) const;
};

/// `rounding` applies where the clause says none.
Reach reach(const Rule& rule, const std::optional<RoundingRule>& rounding);

/// From the least to the most of reach(), before rounding.
Interval reach_ends(const Rule& rule);

}  // namespace heng
