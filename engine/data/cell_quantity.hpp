// A number read for a fact, with the unit it turned out to have.
#pragma once
#include "engine/data/cell.hpp"

namespace heng {

struct Quantity {
    Value value;
    std::optional<Unit> unit;  // typed beside it, else the header's; empty for a bare number
};

/// How a message calls what is asked for: 万元, %, 天.
std::string wanted_words(const Unit& unit);

/// As read_value.
Read<Quantity> read_quantity(std::string_view cell, const Unit& wanted, const std::optional<Unit>& header_unit);

}  // namespace heng
