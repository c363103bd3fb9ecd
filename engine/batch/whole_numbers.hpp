// Ratios brought to whole numbers: the smallest common factor that makes several of them whole, and back to int64.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

#include "engine/number/number.hpp"

namespace heng::batch {

/// Nullopt where it is no whole number of 63 bits.
std::optional<std::int64_t> to_int64(const Number& number);

/// Multiplies all numbers by one positive ratio, so that they become whole and have no common divisor; nullopt beyond
/// 63 bits.
bool make_whole(std::initializer_list<Number*> numbers);
bool make_whole(std::vector<Number*> numbers);

}  // namespace heng::batch
