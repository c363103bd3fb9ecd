// Which way words point: 下降幅度 down, 增长的 up, 偏差 both. Entry: direction_in.
#pragma once
#include <string_view>

#include "grammar/clause.hpp"

namespace heng::composing {

/// The direction that words name, none where they name none.
syntax::Direction direction_in(std::string_view words);
/// Do words end in being late: 逾期, 每迟报?
bool names_delay(std::string_view words);
/// Do words name a saving or a shortening, which is measured from nothing: 压缩, 节约?
bool names_saving(std::string_view words);
/// The words without those of direction, to compare subjects: 下降幅度 -> nothing, 使用率降低 -> 使用率.
std::string_view without_direction(std::string_view words);

}  // namespace heng::composing
