// A value as a person types it for an input. Entries: input_text(), is_plain(). The other direction is
// engine/data/input_cell.hpp.
#pragma once
#include <optional>
#include <string>

#include "engine/model/pack.hpp"

namespace heng {

/// The unit in which people write such an input: its own, else 万元, 天, % … `fact` is what it supplies directly.
Unit written_unit(const Input& input, const Fact* fact);

/// Rates and points may fall below 0; amounts, counts and durations do not.
bool may_be_negative(const Input& input);

/// Few decimals, no negative amounts, whole cases: a value that could stand in a real table.
bool is_plain(const Input& input, const Unit& unit, const Number& value);

/// 950万元, 95%, 2024-06-30, 是, √×√; empty for missing. Nullopt where no cell says it.
std::optional<std::string> input_text(const Input& input, const Unit& unit, const Value& value);

}  // namespace heng
