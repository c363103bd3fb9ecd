// The printing side of composition: rules as the sentences that mean them. Private to canonical*.cpp; the entry is
// canonical() of compose.hpp.
#pragma once
#include <optional>
#include <string>

#include "engine/rule/rule.hpp"

namespace heng::canonical_text {

/// Nullopt where no sentence says it.
using Text = std::optional<std::string>;

std::string points(const Number& number);                     // 5分
std::string quantity(const Number& value, const Unit& unit);  // 95%, 80万元
std::string size(const Number& value, const Unit& unit);      // 5个百分点, 1天
/// S≥95%, 60%≤S＜90%; nothing for everything.
std::string region(const std::string& subject, const Interval& in, const Unit& unit);
/// 执行率×分值, with the signs that its terms need.
Text formula(const Rule& rule, const Computed& computed);

Text condition(const Rule& rule, ConditionId id);
Text part(const Rule& rule, const Part& part);
Text override_sentence(const Rule& rule, const Override& over);
std::string limits(const Rule& rule);

}  // namespace heng::canonical_text
