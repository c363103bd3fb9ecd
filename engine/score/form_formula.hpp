// The formula inside a sentence of 逐项评分: …应用全年实际值/年度指标值×该指标分值. Entry: formula_rule().
#pragma once
#include <optional>

#include "engine/rule/rule.hpp"
#include "grammar/source.hpp"

namespace heng {

/// Facts of a rule made by formula_rule().
constexpr FactId actual_fact = 0;
constexpr FactId target_fact = 1;

/// A rule of the actual value and the target of a row, for a row of `points`; nullopt where the sentence holds no
/// formula of both.
std::optional<Rule> formula_rule(const Sources& sources, Span sentence, const Number& points);

}  // namespace heng
