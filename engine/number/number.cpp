// The laws of exact numbers: sums, products, order, rounding. Small ratios stay in 128 bits and never allocate; only
// what overflows goes through big rationals. Text is made and read in number_text.cpp and number_chinese.cpp.
#include "engine/number/number.hpp"

#include <numeric>

#include "engine/number/big_number.hpp"

namespace heng {
namespace {

UnsignedWide magnitude(Wide value) {
    return value < 0 ? UnsignedWide(0) - static_cast<UnsignedWide>(value) : static_cast<UnsignedWide>(value);
}

/// Euclid in 128 bits until both fit 64, where the library is fast.
UnsignedWide common_divisor(UnsignedWide a, UnsignedWide b) {
    constexpr UnsignedWide narrow = ~std::uint64_t{0};
    while (b != 0) {
        if (a <= narrow && b <= narrow) return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
        const UnsignedWide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Wide common_divisor(Wide a, Wide b) {
    return a == 1 || b == 1 ? 1 : static_cast<Wide>(common_divisor(magnitude(a), magnitude(b)));
}

// The smallest 128-bit value has no opposite in 128 bits: such a numerator counts as overflow.
constexpr Wide lowest = Wide(UnsignedWide(1) << 127);

bool add(Wide a, Wide b, Wide& result) {
    return !__builtin_add_overflow(a, b, &result) && result != lowest;
}
bool multiply(Wide a, Wide b, Wide& result) {
    return !__builtin_mul_overflow(a, b, &result) && result != lowest;
}

/// Adds b/d to a/d; the sum is the only thing to reduce.
std::optional<Number> add_same(Wide a, Wide b, Wide denominator) {
    Wide sum = 0;
    if (!add(a, b, sum)) return std::nullopt;
    if (denominator == 1) return Parts::reduced(sum, 1);
    const Wide common = common_divisor(sum, denominator);
    return Parts::reduced(sum / common, denominator / common);
}

/// a/b + c/d by way of the common divisor g of b and d: only g can divide the new numerator.
std::optional<Number> add_small(Wide a, Wide b, Wide c, Wide d) {
    if (b == d) return add_same(a, c, b);
    const Wide g = common_divisor(b, d);
    Wide left = 0, right = 0, sum = 0, bottom = 0;
    if (!multiply(a, d / g, left) || !multiply(c, b / g, right) || !add(left, right, sum)) return std::nullopt;
    const Wide common = common_divisor(sum, g);
    if (!multiply(b / g, d / common, bottom)) return std::nullopt;
    return Parts::reduced(sum / common, bottom);
}

/// a/b × c/d, reduced crosswise beforehand, so that the product needs no reducing.
std::optional<Number> multiply_small(Wide a, Wide b, Wide c, Wide d) {
    if (a == 0 || c == 0) return Number();
    const Wide ad = common_divisor(a, d), cb = common_divisor(c, b);
    Wide top = 0, bottom = 0;
    if (!multiply(a / ad, c / cb, top) || !multiply(b / cb, d / ad, bottom)) return std::nullopt;
    return Parts::reduced(top, bottom);
}

Wide floor_of(Wide numerator, Wide denominator) {
    const Wide quotient = numerator / denominator;
    return numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient;
}

std::strong_ordering order(Wide a, Wide b) {
    return a < b ? std::strong_ordering::less : a <=> b;
}

}  // namespace

Number::Number(std::int64_t value) : numerator_(value) {}

Number Number::ratio(std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) return Parts::too_large();
    const Wide common = common_divisor(Wide(numerator), Wide(denominator)) * (denominator < 0 ? -1 : 1);
    return Parts::reduced(numerator / common, denominator / common);
}

bool Number::too_large() const {
    return denominator_ == 0;
}

int Number::sign() const {
    if (big_) return big_->value.sign();
    return (numerator_ > 0) - (numerator_ < 0);
}

bool Number::is_integer() const {
    return big_ ? denominator(big_->value) == 1 : denominator_ == 1;
}

Number Number::floor() const {
    if (too_large() || is_integer()) return *this;
    if (!big_) return Parts::reduced(floor_of(numerator_, denominator_), 1);
    const BigInt top = numerator(big_->value), bottom = denominator(big_->value);
    const BigInt quotient = top / bottom;
    return Parts::from(BigRatio(top < 0 ? BigInt(quotient - 1) : quotient));
}

Number Number::ceil() const {
    return -(-*this).floor();
}

Number Number::abs() const {
    return sign() < 0 ? -*this : *this;
}

Number operator+(const Number& a, const Number& b) {
    if (a.too_large() || b.too_large()) return Parts::too_large();
    if (!a.big_ && !b.big_) {
        if (auto sum = add_small(a.numerator_, a.denominator_, b.numerator_, b.denominator_)) return *sum;
    }
    return Parts::from(Parts::big(a) + Parts::big(b));
}

Number operator-(const Number& a, const Number& b) {
    return a + -b;
}

Number operator*(const Number& a, const Number& b) {
    if (a.too_large() || b.too_large()) return Parts::too_large();
    if (!a.big_ && !b.big_) {
        if (auto product = multiply_small(a.numerator_, a.denominator_, b.numerator_, b.denominator_)) return *product;
    }
    return Parts::from(Parts::big(a) * Parts::big(b));
}

Number operator/(const Number& a, const Number& b) {
    if (a.too_large() || b.too_large() || b.sign() == 0) return Parts::too_large();
    if (b.big_) return Parts::from(Parts::big(a) / b.big_->value);
    const bool down = b.numerator_ < 0;
    return a * Parts::reduced(down ? -b.denominator_ : b.denominator_, down ? -b.numerator_ : b.numerator_);
}

Number Number::operator-() const {
    if (big_) return Parts::from(-big_->value);
    return Parts::reduced(-numerator_, denominator_);
}

bool operator==(const Number& a, const Number& b) {
    return (a <=> b) == 0;
}

std::partial_ordering operator<=>(const Number& a, const Number& b) {
    if (a.too_large() || b.too_large()) return std::partial_ordering::unordered;
    if (!a.big_ && !b.big_) {
        if (a.denominator_ == b.denominator_) return order(a.numerator_, b.numerator_);
        Wide left = 0, right = 0;
        if (multiply(a.numerator_, b.denominator_, left) && multiply(b.numerator_, a.denominator_, right))
            return order(left, right);
    }
    const int compared = Parts::big(a).compare(Parts::big(b));
    return compared <=> 0;
}

Number min(const Number& a, const Number& b) {
    if (a.too_large()) return a;
    return b.too_large() || b < a ? b : a;
}

Number max(const Number& a, const Number& b) {
    if (a.too_large()) return a;
    return b.too_large() || a < b ? b : a;
}

}  // namespace heng
