// Values for the facts of one rule that are worth a case: every edge, one least unit beside it, the ends, every item
// and choice, missing, 不适用, a division by zero. Entry: assignments(). Knows no inputs.
#pragma once
#include <optional>
#include <vector>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// A value for every fact that is asked for; derived ones stay missing. Undefined stands for a division by zero that
/// the inputs must bring about.
using Assignment = std::vector<Value>;

/// `target`: what the script says of 目标值, which no record can change.
std::vector<Assignment> assignments(const Rule& rule, const std::optional<Number>& target);

/// The smallest difference that people write for such a fact: 0.01 percentage points, one case, one day.
Number least_unit(const Fact& fact);
/// A plain value of a fact, where nothing better is known.
Number plain_value(const Fact& fact);

}  // namespace heng
