// Kinds of quantity in words, for messages. Entry: kind_words.
#pragma once
#include <string>

#include "engine/number/unit.hpp"

namespace heng {

/// 金额（万元）, 时长（天）, 比率 …
std::string kind_words(const Unit& unit);

/// May a bare number not stand beside this kind, since it does not say how much it is?
bool needs_unit(const Unit& unit);

}  // namespace heng
