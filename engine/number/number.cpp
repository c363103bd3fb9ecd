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

/// Are both parts of a ratio so small that the product of any two of them fits 128 bits?
bool is_narrow(Wide numerator, Wide denominator) {
    constexpr Wide end = Wide(1) << 62;
    return numerator < end && -numerator < end && denominator < end;
}

std::int64_t narrow(Wide value) {
    return static_cast<std::int64_t>(value);
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

Wide divided(Wide value, std::int64_t by) {
    if (by == 1) return value;
    return is_narrow(value, 1) ? narrow(value) / by : value / by;
}

std::int64_t rest_of(Wide value, std::int64_t by) {
    if (by == 1) return 0;
    return is_narrow(value, 1) ? narrow(value) % by : narrow(value % by);
}

/// a/b + c/d where all four are narrow: nothing can overflow.
Number add_narrow(Wide a, Wide b, Wide c, Wide d) {
    if (b == 1 && d == 1) return Parts::reduced(a + c, 1);
    const std::int64_t g = b == d ? narrow(b) : std::gcd(narrow(b), narrow(d));
    const std::int64_t rest_b = narrow(b) / g, rest_d = narrow(d) / g;
    const Wide sum = a * rest_d + c * rest_b;
    const std::int64_t common = std::gcd(rest_of(sum, g), g);
    return Parts::reduced(divided(sum, common), Wide(rest_b) * (narrow(d) / common));
}

/// a/b × c/d where all four are narrow.
Number multiply_narrow(Wide a, Wide b, Wide c, Wide d) {
    if (a == 0 || c == 0) return Number();
    const std::int64_t ad = d == 1 ? 1 : std::gcd(narrow(a), narrow(d));
    const std::int64_t cb = b == 1 ? 1 : std::gcd(narrow(c), narrow(b));
    return Parts::reduced(Wide(narrow(a) / ad) * (narrow(c) / cb), Wide(narrow(b) / cb) * (narrow(d) / ad));
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
    if (is_narrow(numerator, denominator)) {
        const std::int64_t top = narrow(numerator), bottom = narrow(denominator);
        return top / bottom - (top % bottom < 0);
    }
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

int Number::sign_of_big() const {
    return big_->value.sign();
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
        if (is_narrow(a.numerator_, a.denominator_) && is_narrow(b.numerator_, b.denominator_))
            return add_narrow(a.numerator_, a.denominator_, b.numerator_, b.denominator_);
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
        if (is_narrow(a.numerator_, a.denominator_) && is_narrow(b.numerator_, b.denominator_))
            return multiply_narrow(a.numerator_, a.denominator_, b.numerator_, b.denominator_);
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

std::partial_ordering Number::compared(const Number& a, const Number& b) {
    if (a.too_large() || b.too_large()) return std::partial_ordering::unordered;
    if (!a.big_ && !b.big_) {
        if (is_narrow(a.numerator_, a.denominator_) && is_narrow(b.numerator_, b.denominator_))
            return order(a.numerator_ * b.denominator_, b.numerator_ * a.denominator_);
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
