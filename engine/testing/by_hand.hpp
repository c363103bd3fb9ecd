// What no generated case covers, and coverage does not count: rules on the total beside grades, and functions over all
// records. Entry: by_hand().
#pragma once
#include <string>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

/// Each rule in its own words, each function by the value that is worked out with it.
std::vector<std::string> by_hand(const Pack& pack);

}  // namespace heng
