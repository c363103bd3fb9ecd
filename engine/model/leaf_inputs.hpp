// Which columns of the data a leaf rests on. Entry: inputs_of().
#pragma once
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

/// In the order in which its rule asks for them, formulas taken apart.
std::vector<InputId> inputs_of(const Pack& pack, const Node& leaf);

}  // namespace heng
