// Which edit caused what part of one unit's change. Entry: causes_of(). Private to the comparison.
//
// The total is a sum over indicators, so that the Shapley value of all edits falls apart into those of the edits of
// each indicator; of these there are at most two, its clause and its value. What the indicators do not add up to is the
// work of the rules on the total, and stands as such.
#pragma once
#include "engine/compare/unit_diff.hpp"
#include "engine/plan/plan.hpp"

namespace heng::comparing {

struct Versions {
    std::array<const Plan*, 2> plans;
    const PackDiff& edits;
};

std::vector<Cause> causes_of(const Versions& versions, const std::array<const UnitScore*, 2>& scores);

void largest_first(std::vector<Cause>& causes);

/// 待补, 不适用, 一票否决 …; exact points where there are any.
std::string state_of(const Result& result);

}  // namespace heng::comparing
