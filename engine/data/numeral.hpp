// The parts of reading a number: the numeral at a place, and the reason why a cell is no number.
#pragma once
#include "engine/data/cell.hpp"

namespace heng {

struct Numeral {
    Number value;
    std::size_t length = 0;  // in bytes
    bool fraction = false;   // 2/3, 三分之一, 百分之五: no unit follows
};

/// The numeral at the start of folded text, in digits or in Chinese words; nullopt where there is none or it is no
/// number as a whole (1,23).
std::optional<Numeral> numeral_at(std::string_view text);

/// Why folded `text` is no number: an estimate, a range, an unknown unit …
CellError why_no_number(std::string_view text, std::string_view cell);

}  // namespace heng
