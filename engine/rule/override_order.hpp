// In which order the overrides of a rule are asked. Entry: order_overrides.
#pragma once
#include "engine/rule/rule.hpp"

namespace heng {

/// Vetoes, then 不适用 and exemptions, then zero thresholds; those of one kind as they stand.
void order_overrides(Rule& rule);

}  // namespace heng
