// What the readers of cells share: words compared in one spelling, and what no cell may hold.
#pragma once
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {

/// Is `text` one of `words` (separated by blanks)?
bool one_of(std::string_view text, std::string_view words);

/// The longest of `words` (separated by blanks) that `text` begins (ends, holds); empty where none.
std::string_view prefix_of(std::string_view text, std::string_view words);
std::string_view suffix_of(std::string_view text, std::string_view words);
std::string_view word_in(std::string_view text, std::string_view words);

/// Bytes of the UTF-8 character at the start of `text`, 0 at its end.
std::size_t first_character(std::string_view text);

/// An error that names the first private-use, control or broken character of a cell.
std::optional<CellError> strange_character(std::string_view cell);

}  // namespace heng
