// Characters of UTF-8 text, one at a time: reading, writing, how wide they stand in a terminal, which of them are
// blank.
#pragma once
#include <string>
#include <string_view>

namespace heng {

inline constexpr char32_t replacement_character = 0xFFFD;

/// One character and the bytes it takes; what is no UTF-8 gives `valid == false` and one byte.
struct Character {
    char32_t code = replacement_character;
    unsigned length = 1;
    bool valid = false;
};

/// Reads a character of several bytes.
Character long_character_at(std::string_view text, std::size_t at);

/// Reads the character at `at`, which must be inside `text`.
inline Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned first = byte(at);
    if (first < 0x80) return {first, 1, true};
    const bool han = first >= 0xE3 && first <= 0xE9 && at + 2 < text.size();  // 、 to 龥: nearly all of a script
    if (han && (byte(at + 1) & 0xC0U) == 0x80 && (byte(at + 2) & 0xC0U) == 0x80)
        return {(first & 0xFU) << 12U | (byte(at + 1) & 0x3FU) << 6U | (byte(at + 2) & 0x3FU), 3, true};
    return long_character_at(text, at);
}
void append_character(std::string& text, char32_t code);

/// At most `count` characters from the start of `text`, for messages that name its words.
std::string_view first_characters(std::string_view text, std::size_t count);

/// Terminal cells: 2 for East Asian wide and full-width characters, 0 for combining and invisible ones, else 1.
unsigned cells_of(char32_t code);
unsigned cells_of(std::string_view text);

/// Every kind of space, line end and invisible mark that pasted text brings along.
bool is_blank(char32_t code);
constexpr bool is_han(char32_t code) {  // 汉
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) || code == 0x3007 ||
           (code >= 0x20000 && code <= 0x3FFFD);
}
constexpr bool is_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}
constexpr bool is_letter(char32_t code) {  // a-z A-Z
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
}

}  // namespace heng
