// What the readers of numerals share: whether a byte is a decimal digit.
#pragma once

namespace heng {

inline bool is_digit_byte(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace heng
