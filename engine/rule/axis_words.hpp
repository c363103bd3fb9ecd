// What the words along a quantity say: which step, which region, which stretch is meant. Private to axis_collect.cpp
// and its parts.
#pragma once
#include "engine/rule/axis_list.hpp"

namespace heng::composing {

/// 其间按线性插值: what lies between the regions around it.
bool names_between(const Piece& piece);
/// 低于100%的，5个百分点以内每低1个百分点: more than one region before one step is for nobody to choose from.
bool names_regions(const Piece& piece);
/// 低5个百分点以内的, 超过10天的部分: so much of the distance, not values of the quantity.
bool is_stretch(const Test& region);
/// Must such values be reached, so that a step in this direction begins at them?
bool is_anchor(const Interval& in, syntax::Direction direction);
/// 知晓率每减少10% names its quantity; 未达标的每差1% and 下降幅度每5% do not.
std::string subject_of(const Step& step);
/// Steps of 个百分点 go along a rate, which is shown in %.
std::optional<Unit> unit_of_step(const Step& step);

/// A proportion of everything heads the regions that say more; alone, or beside zeros, it is the rule.
void place_proportions(Draft& draft, const std::vector<std::size_t>& proportions, AxisList& axes);

}  // namespace heng::composing
