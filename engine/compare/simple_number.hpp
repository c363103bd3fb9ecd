// The number with the fewest digits in an interval, as people would write it: 95%, not 95.0371%. Entry:
// simplest_in().
#pragma once
#include <optional>

#include "engine/number/unit.hpp"
#include "engine/rule/rule.hpp"

namespace heng::comparing {

struct SimpleNumber {
    Number value;
    int cost = 0;  // digits behind the point count most, then negative values, then rates above 1
};

/// Nullopt where the interval is empty, or holds no whole number where one is asked for.
std::optional<SimpleNumber> simplest_in(const Interval& in, const Unit& unit, bool whole);

}  // namespace heng::comparing
