// What is known while one meaning is scored: values of facts, conditions decided in three ways, and the facts that
// stood in the way. Entry: settle() once, then holds() and number_of(). Knows nothing of points.
#pragma once
#include <optional>
#include <vector>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"
#include "engine/score/outcome.hpp"

namespace heng {

/// The facts and conditions of one meaning beside the values of one record. Refers, owns nothing.
struct Known {
    const std::vector<Fact>& facts;
    const std::vector<Condition>& conditions;
    const std::vector<Value>& values;
};

enum class Truth { no, unknown, yes };

/// Facts without which something could not be decided, in the order in which they were met.
using Needs = std::vector<FactId>;

/// Works out derived facts and turns numbers too large and item counts that fit no list into undefined values.
void settle(const std::vector<Fact>& facts, std::vector<Value>& values);

/// A fact as a number (items: how many are met); nullopt and a need where it is none.
std::optional<Number> number_of(const Known& known, FactId fact, Needs& needs);

/// Whether one item is met; unknown where only a count is known that leaves it open.
Truth item_met(const Known& known, FactId fact, std::uint32_t item);

/// How many items of a fact are met, of how many; nullopt where that is not known.
std::optional<Count> items_met(const Known& known, FactId fact);

/// Decides a condition. Facts are needed only where they could change the answer.
Truth holds(const Known& known, ConditionId condition, Needs& needs);

/// The first fact that a condition speaks of, for the explanation; nullopt for 否则.
std::optional<FactId> subject_of(const std::vector<Condition>& conditions, ConditionId condition);

/// What the needs amount to: 待补, 不适用, or no rule. `others_known`: facts beside them were given.
Result verdict(const Known& known, const Needs& needs, bool others_known);

}  // namespace heng
