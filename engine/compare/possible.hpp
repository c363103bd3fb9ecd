// Which differences two rules can have at all, before their cases are multiplied: limits and rounding keep order, so
// that the later rule is nowhere higher where no summand, limit or base is. Entry: possible_differences().
#pragma once
#include "engine/compare/lines.hpp"

namespace heng::comparing {

/// Do the overrides of both rules decide the same, one by one?
bool same_overrides(const Rule& before, const Rule& after);

/// Bits of Difference; never fewer than there are.
unsigned possible_differences(const Both<Finish>& finish, const std::vector<Cases>& groups);

}  // namespace heng::comparing
