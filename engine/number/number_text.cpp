// Numbers as decimal text and back. Reading is bounded: a hundred thousand digits are refused by their count.
#include <algorithm>

#include "engine/number/big_number.hpp"
#include "engine/number/digits.hpp"

namespace heng {
namespace {

constexpr std::size_t most_digits = 1234;  // 4096 bits hold fewer
constexpr std::size_t small_digits = 38;   // always fit 127 bits

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit_byte);
}

/// Takes thousands commas out of "1,733"; nullopt where they stand elsewhere.
std::optional<std::string> without_commas(std::string_view text) {
    if (text.find(',') == text.npos) return std::string(text);
    const std::size_t first = text.find(',');
    if (first == 0 || first > 3) return std::nullopt;
    std::string digits(text.substr(0, first));
    for (std::size_t at = first; at < text.size(); at += 4) {
        const std::string_view group = text.substr(at, 4);
        if (group.size() != 4 || group[0] != ',' || !all_digits(group.substr(1))) return std::nullopt;
        digits += group.substr(1);
    }
    return digits;
}

Wide small_integer(std::string_view digits) {
    Wide value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// `digits` without leading zeros, its last `places` behind the point.
Number decimal(std::string_view digits, std::size_t places) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty()) return 0;
    if (digits.size() > most_digits || places > most_digits) return Parts::too_large();
    if (digits.size() <= small_digits && places == 0) return Parts::reduced(small_integer(digits), 1);
    if (digits.size() <= 18 && places <= 18) {
        std::int64_t scale = 1;
        for (std::size_t i = 0; i < places; ++i) scale *= 10;
        return Number::ratio(static_cast<std::int64_t>(small_integer(digits)), scale);
    }
    const BigInt scale = pow(BigInt(10), static_cast<unsigned>(places));
    return Parts::from(BigRatio(BigInt(std::string(digits)), scale));
}

/// How often `factor` divides `value`, which is divided by it.
template <class Integer>
int take_factor(Integer& value, int factor) {
    int times = 0;
    for (; value % factor == 0; ++times) value /= factor;
    return times;
}

/// The decimals that a reduced ratio over `denominator` needs, nullopt where it never ends.
template <class Integer>
std::optional<int> decimals_over(Integer denominator) {
    const int twos = take_factor(denominator, 2), fives = take_factor(denominator, 5);
    if (denominator != 1) return std::nullopt;
    return std::max(twos, fives);
}

std::string digits_of(Wide magnitude) {
    std::string digits;
    do digits += static_cast<char>('0' + static_cast<int>(magnitude % 10));
    while ((magnitude /= 10) != 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

/// |number| × 10^places, which must be whole, as digits.
std::string scaled_digits(const Number& number, std::size_t places) {
    if (Parts::is_small(number)) {
        Wide value = Parts::numerator(number), scale = 1, scaled = 0;
        bool fits = places <= small_digits - 1;
        for (std::size_t i = 0; fits && i < places; ++i) scale *= 10;
        fits = fits && scale % Parts::denominator(number) == 0;
        if (fits && !__builtin_mul_overflow(value < 0 ? -value : value, scale / Parts::denominator(number), &scaled))
            return digits_of(scaled);
    }
    const BigInt scale = pow(BigInt(10), static_cast<unsigned>(places));
    return numerator(BigRatio(abs(Parts::big(number)) * scale)).str();
}

std::string decimal_text(const Number& number, std::size_t places) {
    std::string digits = scaled_digits(number, places);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    return (number.sign() < 0 ? "-" : "") + digits;
}

}  // namespace

std::optional<Number> Number::from_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    auto digits = without_commas(text.substr(0, point));
    if (!digits || !all_digits(*digits)) return std::nullopt;
    std::string_view fraction = text.substr(point);
    if (!fraction.empty()) fraction.remove_prefix(1);
    if (!all_digits(fraction) || (fraction.empty() && (digits->empty() || point != text.size()))) return std::nullopt;
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    const Number result = decimal(digits->append(fraction), fraction.size());
    return negative ? -result : result;
}

std::optional<int> Number::decimals() const {
    if (too_large()) return std::nullopt;
    if (is_integer()) return 0;
    return big_ ? decimals_over(denominator(big_->value)) : decimals_over(denominator_);
}

std::string Number::str() const {
    if (too_large()) return "too-large";
    if (const auto places = decimals()) return decimal_text(*this, static_cast<std::size_t>(*places));
    const auto [top, bottom] = fraction();
    return top + "/" + bottom;
}

std::string Number::fixed(int places) const {
    if (too_large()) return "too-large";
    return decimal_text(rounded(places, Rounding::half_up), static_cast<std::size_t>(std::max(places, 0)));
}

std::pair<std::string, std::string> Number::fraction() const {
    if (too_large()) return {"too-large", "1"};
    const BigRatio value = Parts::big(*this);
    return {numerator(value).str(), denominator(value).str()};
}

}  // namespace heng
