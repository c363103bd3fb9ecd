// An interval as officers write it: 大于60%且小于100%, 100%以上（不含）.
#pragma once
#include <string>

#include "engine/rule/rule.hpp"

namespace heng {

std::string interval_words(const Interval& in, const Unit& unit);

}  // namespace heng
