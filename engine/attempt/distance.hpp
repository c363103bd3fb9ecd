// Numbers given where the clause has words: how much a count lacks of a target, which of several outcomes a change is.
// Reads no cells.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// -1 where the words count what is lacking (少培训), 1 where they count what is too much (超编), else 0.
int distance_way(const std::string& name);
/// Is it a count of what lacks or is too much?
bool counts_distance(const Fact& fact);
/// The one outcome that speaks of a change of this sign: 低于上年, 与上年持平, 高于上年.
std::optional<std::uint32_t> choice_of_change(const std::vector<std::string>& choices, int sign);

}  // namespace heng
