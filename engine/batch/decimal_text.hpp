// Plain decimals, many digits at a time: 1733.63 becomes 173363 and a scale of 2 without passing through a double.
// Entry: read_decimal(). Takes digits with at most one point inside; whatever else people type is for read_number().
#pragma once
#include <cstdint>
#include <cstring>

#include "engine/batch/stage.hpp"

namespace heng::batch {

namespace swar {

__extension__ typedef unsigned __int128 Bytes;  // sixteen characters, the last one on top

constexpr Bytes each(unsigned char c) {
    Bytes all = 0;
    for (int i = 0; i < 16; ++i) all = all << 8U | c;
    return all;
}

/// Eight digits of which the first lies lowest.
constexpr std::uint64_t eight_digits(std::uint64_t digits) {
    digits = (digits * 10) + (digits >> 8U);
    return (((digits & 0x000000FF000000FFU) * 0x000F424000000064U) +
            (((digits >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U)) >>
           32U;
}

constexpr std::int64_t value_of(std::uint64_t digits) {
    return static_cast<std::int64_t>(eight_digits(digits));
}

constexpr std::int64_t value_of(Bytes digits) {
    return value_of(static_cast<std::uint64_t>(digits)) * 100000000 +
           value_of(static_cast<std::uint64_t>(digits >> 64U));
}

/// Which byte is the first that has a bit; some byte has one.
inline unsigned first_byte(std::uint64_t bits) {
    return static_cast<unsigned>(__builtin_ctzll(bits)) / 8;
}

inline unsigned first_byte(Bytes bits) {
    const auto low = static_cast<std::uint64_t>(bits);
    return low != 0 ? first_byte(low) : 8 + first_byte(static_cast<std::uint64_t>(bits >> 64U));
}

/// Reads as many characters as a Word has bytes, or fewer.
template <class Word>
inline bool read_decimal(const char* end, std::size_t length, Decimal& out) {
    constexpr auto all = [](unsigned char c) { return static_cast<Word>(each(c)); };
    constexpr unsigned size = sizeof(Word);
    Word text = 0;
    std::memcpy(&text, end - size, size);
    const unsigned before = size - static_cast<unsigned>(length);  // bytes of what stands before the figure
    const Word keep = static_cast<Word>(~Word{0} << (8 * before));
    text = (text & keep) | (all('0') & ~keep);
    const Word points = text ^ all('.');
    unsigned scale = 0;
    if (const Word point = (points - all(1)) & ~points & all(0x80); point != 0) {  // the lowest of them is one
        const unsigned at = first_byte(point);
        if (at == before || at == size - 1) return false;  // .5 and 5. are for other eyes
        scale = size - 1 - at;
        const Word below = (Word{1} << (8 * at)) - 1;
        text = (text & ~(below << 8U | 0xFFU)) | (text & below) << 8U | '0';
    }
    const Word digits = text - all('0');
    if ((((text + all(0x46)) | digits) & all(0x80)) != 0) return false;
    const bool leading_zero = length > 1 && end[-static_cast<std::ptrdiff_t>(length)] == '0';
    if (leading_zero && (scale == 0 || scale + 2 != length)) return false;  // 007
    out = {value_of(digits), scale};
    return true;
}

}  // namespace swar

/// Where the point stands in figures of one scale, eight characters at most. A column mostly keeps to one.
struct Shape {
    unsigned scale = 0;
    std::size_t least = 1;     // characters
    std::uint64_t point = 0;   // the byte of the point
    std::uint64_t before = 0;  // the bytes before it
    explicit Shape(unsigned of) : scale(of), least(of == 0 ? 1 : of + 2) {
        if (of == 0 || least > 8) return;  // then no figure has this shape, or none has a point
        point = std::uint64_t{0xFF} << (8 * (7 - of));
        before = (std::uint64_t{1} << (8 * (7 - of))) - 1;
    }
};

/// As read_decimal(), for figures of this shape only: what is false here may still be a decimal.
inline bool read_shaped(const char* end, std::size_t length, const Shape& shape, std::int64_t& out) {
    constexpr auto all = [](unsigned char c) { return static_cast<std::uint64_t>(swar::each(c)); };
    if (length < shape.least || length > 8) return false;
    std::uint64_t text = 0;
    std::memcpy(&text, end - 8, sizeof text);
    const std::uint64_t keep = ~std::uint64_t{0} << (8 * (8 - length));
    text = (text & keep) | (all('0') & ~keep);
    const bool leading_zero = length > shape.least && end[-static_cast<std::ptrdiff_t>(length)] == '0';
    if (((text ^ all('.')) & shape.point) != 0 || leading_zero) return false;
    if (shape.point != 0) text = (text & ~(shape.before | shape.point)) | (text & shape.before) << 8U | '0';
    const std::uint64_t digits = text - all('0');
    if ((((text + all(0x46)) | digits) & all(0x80)) != 0) return false;
    out = swar::value_of(digits);
    return true;
}

/// Reads the `length` characters before `end`; the sixteen before it must be readable. False where they are no plain
/// decimal of at most sixteen characters.
inline bool read_decimal(const char* end, std::size_t length, Decimal& out) {
    if (length == 0 || length > 16) return false;
    return length <= 8 ? swar::read_decimal<std::uint64_t>(end, length, out)
                       : swar::read_decimal<swar::Bytes>(end, length, out);
}

}  // namespace heng::batch
