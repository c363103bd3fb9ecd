// Words that stand for a number: 足额 is 100%, 不存在 is 0, 持平或下降 is no more than 0. Entry: implied_region.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/rule/rule.hpp"

namespace heng::composing {

/// What the quantity of a clause measures, as far as its words and its unit tell.
enum class Scale {
    rate,    // a share of what was due: 完成率, 到位率; whole is 100%
    change,  // a growth, a deviation, an excess: nothing is 0
    late,    // days behind time
    count,   // cases
    amount   // anything else
};

/// What words say about a quantity, nullopt where they say nothing of its size. `standard` is the value of 达标; a
/// `reduction` (降幅) falls where what it is a reduction of grows.
std::optional<Interval> implied_region(const std::string& words, Scale scale, const std::optional<Number>& standard,
                                       bool reduction);

/// Nothing but words of what was due: 年度计划的, 规定数.
bool names_due(std::string_view words);
/// Does a name (降幅, 节约率) count downwards, so that 不降反升 is below zero?
bool counts_reduction(const std::string& name);
/// Does a name say that it measures a change or an excess (增长率, 偏差率, 超支率)?
bool names_change(const std::string& name);
/// Does a name say that it is a plain number, one thing divided by another: 投入产出比值, 负荷系数?
bool names_ratio(const std::string& name);
/// Does a name say that it is a rate (…率, …比例)?
bool names_rate(const std::string& name);

}  // namespace heng::composing
