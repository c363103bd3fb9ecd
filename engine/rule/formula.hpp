// The right side of 得分=… as terms over the facts of the rule. Private to composition.
#pragma once
#include <string_view>

#include "engine/rule/draft.hpp"

namespace heng::composing {

/// How names that are not the indicator's become facts: a single one is the indicator's value under another name.
enum class Naming { own_value, all };

/// {未完成的}按完成率×分值: how much of a segment is the condition before the calculation, 0 where there is none.
std::size_t condition_length(std::string_view segment);

/// Nullopt, with an error in the draft, where the words are no formula.
std::optional<Computed> read_formula(Draft& draft, const Piece& piece, Naming naming);

}  // namespace heng::composing
