// Whether two rules are proven to mean the same on all data that can occur. Entry: same_meaning().
#pragma once
#include <optional>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// True only where it is proven, limits and rounding included. The facts of `never_negative` are looked at from 0 on.
bool same_meaning(const Rule& rule, const Rule& other, const std::optional<RoundingRule>& rounding,
                  const std::vector<FactId>& never_negative);

}  // namespace heng
