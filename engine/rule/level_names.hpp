// The names of levels that a sentence lists before it says how many there are: 分为优、良、中、差四档. Private to
// composition.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

/// 四档: how many levels there are.
const Test* level_count(const Piece& piece);
/// The words before it, with the level that a 评为 before them has taken as its grade.
std::vector<std::string> level_names(Draft& draft, std::size_t index, const Test& count);

}  // namespace heng::composing
