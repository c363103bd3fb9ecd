// A 得分= formula as text, with the names of its facts or with their numbers put in.
#pragma once
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// The formula that the row at `span` pays by, nullptr where it pays otherwise.
const Computed* formula_at(const Rule& rule, Span span);
/// 实际值 ÷ 目标值 × 分值
std::string formula_text(const Rule& rule, const Computed& formula);
/// 80 ÷ 100 × 5
std::string formula_with_numbers(const Rule& rule, const Computed& formula, const std::vector<Value>& facts);

}  // namespace heng
