// Tests of a lead as conditions of the rule. Private to composition.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

/// All tests of a situation together, one of them where they are joined by 或; 否则 where it says so.
ConditionId condition_of(Draft& draft, const Situation& when, Span span);
ConditionId condition_of(Draft& draft, const Test& test);
/// 前20%（含）, 倒数第二名, 第1-5名: on the rank of the unit, or on its share of all units.
ConditionId place_condition(Draft& draft, const syntax::Place& place);
/// Does a number beside these words need no unit: 比值≥1, 低于1的 where another sentence names the 比值?
bool speaks_of_ratio(const Draft& draft, const std::string& subject, const Range& range);
/// Where a unit stands among all: 1 is best.
FactId rank_fact(Draft& draft, Span span);

/// 高于全市平均水平: a quantity less what it is measured against.
FactId difference_to(Draft& draft, const std::string& subject, const Unit& unit, const std::string& reference);

}  // namespace heng::composing
