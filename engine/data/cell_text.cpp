// Words compared in one spelling. Knows no numbers.
#include "engine/data/cell_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "grammar/character.hpp"

namespace heng {
namespace {

template <class Fits>
std::string_view longest_word(std::string_view words, Fits fits) {
    std::string_view best;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, end);
        if (word.size() > best.size() && fits(word)) best = word;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return best;
}

bool is_strange(const Character& c) {
    if (!c.valid || c.code == replacement_character) return true;
    if (c.code < 0x20 || (c.code >= 0x7F && c.code < 0xA0)) return !is_blank(c.code);
    return (c.code >= 0xE000 && c.code <= 0xF8FF) || c.code >= 0xF0000;
}

}  // namespace

bool one_of(std::string_view text, std::string_view words) {
    return !text.empty() && longest_word(words, [&](std::string_view word) { return word == text; }) == text;
}

std::string_view prefix_of(std::string_view text, std::string_view words) {
    return longest_word(words, [&](std::string_view word) { return text.starts_with(word); });
}

std::string_view suffix_of(std::string_view text, std::string_view words) {
    return longest_word(words, [&](std::string_view word) { return text.ends_with(word); });
}

std::string_view word_in(std::string_view text, std::string_view words) {
    return longest_word(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

std::size_t first_character(std::string_view text) {
    return text.empty() ? 0 : character_at(text, 0).length;
}

std::optional<CellError> strange_character(std::string_view cell) {
    int place = 1;
    for (std::size_t at = 0; at < cell.size(); ++place) {
        const Character c = character_at(cell, at);
        if (is_strange(c)) {
            const auto name = fmt::format("U+{:04X}", static_cast<std::uint32_t>(c.code));
            return cell_error("cell-strange-character", cell, {name, std::to_string(place)});
        }
        at += c.length;
    }
    return std::nullopt;
}

}  // namespace heng
