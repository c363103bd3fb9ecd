// A cell read as one of the listed outcomes. Entry: read_choice.
#include "engine/data/cell_text.hpp"
#include "engine/data/fragment.hpp"

namespace heng {

Read<Value> read_choice(std::string_view cell, const std::vector<std::string>& choices) {
    if (const auto blank = read_blank(cell)) return *blank;
    const std::string words = name_key(cell);
    if (words.starts_with('#')) return cell_error("cell-spreadsheet-error", cell);
    const std::vector<std::uint32_t> found = choices_with(words, choices);
    if (found.size() > 1) return cell_error("cell-ambiguous-choice", cell, {choices[found[0]], choices[found[1]]});
    if (found.empty()) return Value(ChoiceMade{0, true});
    return Value(ChoiceMade{found[0], false});
}

}  // namespace heng
