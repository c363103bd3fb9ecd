// Reads and measures characters of UTF-8. Entry: character_at. Knows nothing of spelling variants (fold.cpp).
#include "grammar/character.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace heng {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr Range wide_ranges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26AA, 0x26AB},   {0x2705, 0x2705},   {0x274C, 0x274C},
    {0x2753, 0x2755},   {0x2795, 0x2797},   {0x2B1B, 0x2B1C},   {0x2E80, 0x303E},   {0x3041, 0x33FF},
    {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18D08},
    {0x1B000, 0x1B2FB}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FC}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

constexpr Range invisible_ranges[] = {
    {0x00AD, 0x00AD}, {0x0300, 0x036F}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x202A, 0x202E},
    {0x2060, 0x2064}, {0x20D0, 0x20F0}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
};

template <std::size_t N>
bool inside(const Range (&ranges)[N], char32_t code) {
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), code,
                                        [](char32_t c, const Range& range) { return c < range.first; });
    return after != std::begin(ranges) && code <= std::prev(after)->last;
}

unsigned char byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// The length that a first byte announces; 0 where no character can start with it.
unsigned announced_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

/// Overlong forms, surrogates and what lies beyond Unicode are no characters.
bool allowed(char32_t code, unsigned length) {
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

}  // namespace

Character long_character_at(std::string_view text, std::size_t at) {
    const unsigned char first = byte_at(text, at);
    const unsigned length = announced_length(first);
    if (length == 0 || at + length > text.size()) return {};
    char32_t code = first & (0x7FU >> length);
    for (unsigned i = 1; i < length; ++i) {
        const unsigned char next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80U) return {};
        code = (code << 6U) | (next & 0x3FU);
    }
    return allowed(code, length) ? Character{code, length, true} : Character{};
}

void append_character(std::string& text, char32_t code) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto tail = [&](unsigned shift) { return byte(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) return text.push_back(byte(code));
    if (code < 0x800) return void(text += {byte(0xC0U | (code >> 6U)), tail(0)});
    if (code < 0x10000) return void(text += {byte(0xE0U | (code >> 12U)), tail(6), tail(0)});
    text += {byte(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

std::string_view first_characters(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (; count > 0 && end < text.size(); --count) end += character_at(text, end).length;
    return text.substr(0, end);
}

unsigned cells_of(char32_t code) {
    if (code < 0x300) return code == 0xAD ? 0 : 1;
    if (inside(invisible_ranges, code)) return 0;
    return inside(wide_ranges, code) ? 2 : 1;
}

unsigned cells_of(std::string_view text) {
    unsigned cells = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        cells += cells_of(c.code);
        at += c.length;
    }
    return cells;
}

bool is_blank(char32_t code) {
    if (code <= 0x20) return code != 0;
    if (code < 0x7F || (code > 0x3000 && code < 0xFE00) || code > 0xFEFF) return false;  // nearly all of a script
    if (code == 0xA0 || code == 0x1680 || code == 0x3000 || code == 0x202F || code == 0x205F || code == 0x7F)
        return true;
    if (code >= 0x2000 && code <= 0x200A) return true;
    if (code >= 0x2028 && code <= 0x2029) return true;
    return code >= 0x80 && !(code >= 0x300 && code <= 0x36F) && inside(invisible_ranges, code);
}

}  // namespace heng
