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

/// The lowest byte that is 0, as its first bit; 0 where there is none.
constexpr Bytes zero_byte(Bytes value) {
    return (value - each(1)) & ~value & each(0x80);
}

}  // namespace swar

/// Reads the `length` characters before `end`; the sixteen before it must be readable. False where they are no plain
/// decimal of at most sixteen characters.
inline bool read_decimal(const char* end, std::size_t length, Decimal& out) {
    if (length == 0 || length > 16) return false;
    swar::Bytes text = 0;
    std::memcpy(&text, end - 16, sizeof text);
    const unsigned before = 8 * (16 - static_cast<unsigned>(length));  // bits of what stands before the figure
    const swar::Bytes keep = before == 0 ? ~swar::Bytes{0} : ~((swar::Bytes{1} << before) - 1);
    text = (text & keep) | (swar::each('0') & ~keep);
    unsigned scale = 0;
    if (const swar::Bytes point = swar::zero_byte(text ^ swar::each('.')); point != 0) {
        const auto low = static_cast<std::uint64_t>(point), high = static_cast<std::uint64_t>(point >> 64U);
        const unsigned at = low != 0 ? static_cast<unsigned>(__builtin_ctzll(low)) / 8
                                     : 8 + static_cast<unsigned>(__builtin_ctzll(high)) / 8;
        if (at == before / 8 || at == 15) return false;  // .5 and 5. are for other eyes
        scale = 15 - at;
        const swar::Bytes below = (swar::Bytes{1} << (8 * at)) - 1;
        text = (text & ~(below << 8U | 0xFFU)) | (text & below) << 8U | '0';
    }
    const swar::Bytes digits = text - swar::each('0');
    if ((((text + swar::each(0x46)) | digits) & swar::each(0x80)) != 0) return false;
    const bool leading_zero = length > 1 && end[-static_cast<std::ptrdiff_t>(length)] == '0';
    if (leading_zero && (scale == 0 || scale + 2 != length)) return false;  // 007
    const std::uint64_t high = swar::eight_digits(static_cast<std::uint64_t>(digits));
    out.mantissa =
        static_cast<std::int64_t>(high * 100000000 + swar::eight_digits(static_cast<std::uint64_t>(digits >> 64U)));
    out.scale = scale;
    return true;
}

}  // namespace heng::batch
