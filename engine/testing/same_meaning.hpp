// Whether two rules are proven to mean the same. Entry: same_meaning().
#pragma once
#include <optional>

#include "engine/rule/rule.hpp"

namespace heng {

/// True only where it is proven, limits and rounding included.
bool same_meaning(const Rule& rule, const Rule& other, const std::optional<RoundingRule>& rounding);

}  // namespace heng
