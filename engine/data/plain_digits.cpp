// Moves the point of a number by its exponent, exactly.
#include "engine/data/plain_digits.hpp"

#include <cstdlib>

namespace heng {

std::string plain_digits(std::string_view number) {
    constexpr long most = 5000;
    const std::size_t e = number.find_first_of("eE");
    if (e == number.npos) return std::string(number);
    const std::string exponent(number.substr(e + 1));
    const long shift = exponent.size() > 6 ? most + 1 : std::strtol(exponent.c_str(), nullptr, 10);
    if (shift > most || shift < -most) return std::string(number);
    const bool negative = number.starts_with('-');
    std::string digits(number.substr(negative ? 1 : 0, e - (negative ? 1 : 0)));
    long point = static_cast<long>(digits.find('.') == digits.npos ? digits.size() : digits.find('.')) + shift;
    std::erase(digits, '.');
    if (point <= 0) digits.insert(0, static_cast<std::size_t>(1 - point), '0'), point = 1;
    const auto whole = static_cast<std::size_t>(point);
    if (digits.size() < whole) digits.append(whole - digits.size(), '0');
    if (digits.size() > whole) digits.insert(whole, 1, '.');
    return (negative ? "-" : "") + digits;
}

}  // namespace heng
