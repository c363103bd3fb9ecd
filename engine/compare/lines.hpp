// Two rules in one case where they grow along a variable: the places between which nothing changes any more. Entry:
// stretches(). Private to the comparison.
#pragma once
#include "engine/compare/cells.hpp"

namespace heng::comparing {

/// A rule with the rounding that is in force for it.
struct Finish {
    const Rule* rule;
    std::optional<RoundingRule> rounding;
};

bool same_rounding(const Finish& left, const Finish& right);

/// The stretches of the case: on each of them one rule is above the other, or both are the same, throughout. `why` is
/// set where rounding has too many steps.
std::vector<Interval> stretches(const Case& at, const Both<Finish>& finish, const Number& sample, std::string& why);

}  // namespace heng::comparing
