// Numbers given where the clause has words: how much a count lacks of a target. Reads no cells.
#pragma once
#include <string>

#include "engine/rule/rule.hpp"

namespace heng {

/// -1 where the words count what is lacking (少培训), 1 where they count what is too much (超编), else 0.
int distance_way(const std::string& name);
/// Is it a count of what lacks or is too much?
bool counts_distance(const Fact& fact);

}  // namespace heng
