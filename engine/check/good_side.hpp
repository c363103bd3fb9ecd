// Which way an indicator is good, as far as its name tells: 完成率 high, 调整率 low. Used to warn, never to correct.
#pragma once
#include <string_view>

namespace heng {

enum class GoodSide { unknown, high, low };

/// By the words in the name of the indicator; the last word that says something decides (执行率偏差率 is a 偏差率).
GoodSide good_side(std::string_view name);

}  // namespace heng
