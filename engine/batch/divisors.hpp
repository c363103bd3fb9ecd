// Whether a block may be compared by multiplying crosswise: no divisor is 0, the denominator is positive. Entries:
// divisors_are_safe() for a whole block, divisible_at() for one row of another.
#pragma once
#include "engine/batch/block.hpp"
#include "engine/batch/bound_leaf.hpp"

namespace heng::batch {

/// Proved from the least and greatest figures; divisors with an absent column don't count.
bool divisors_are_safe(const BoundLeaf& leaf, const Block& block);

enum class Divisible : std::uint8_t { yes, by_zero, negative };
Divisible divisible_at(const BoundLeaf& leaf, const Block& block, std::uint32_t row);

/// The figure of a column in one row.
std::int64_t figure_at(const Block& block, InputId column, std::uint32_t row);

}  // namespace heng::batch
