// The fact that a key in words of its own speaks of. Entry: closest_fact.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// The fact, of those not `taken`, whose name shares most characters with the key; of two that share as many, the one
/// with the shorter name. None where less than half of the key stands in it.
std::optional<FactId> closest_fact(const std::vector<Fact>& facts, const std::vector<bool>& taken,
                                   const std::string& key);

}  // namespace heng
