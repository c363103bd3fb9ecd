// One cell read as what an input asks for.
#pragma once
#include "engine/data/cell_quantity.hpp"
#include "engine/model/pack.hpp"

namespace heng {

/// Numbers keep the unit that they turned out to have; `year` completes dates.
Read<Quantity> read_input_cell(const Input& input, std::string_view cell, const std::optional<Unit>& unit, int year);

}  // namespace heng
