// The words by which clauses and formulas call the target of an indicator.
#pragma once
#include <string_view>

namespace heng::composing {

inline constexpr std::string_view target_names[] = {"目标值",     "年度目标值", "绩效目标值", "年度绩效目标值",
                                                    "考核目标值", "计划值",     "年度指标值", "指标值"};

}  // namespace heng::composing
