// Rounding to decimal places, as the rules name it: 四舍五入, 四舍六入五成双, 舍去, 进一. Halves are found exactly.
#include "engine/number/big_number.hpp"

namespace heng {
namespace {

constexpr int finest_places = 1200;  // the bound holds no finer and no coarser step

Number ten_to(int exponent) {
    if (exponent <= 18) {
        std::int64_t value = 1;
        for (int i = 0; i < exponent; ++i) value *= 10;
        return value;
    }
    return Parts::from(BigRatio(pow(BigInt(10), static_cast<unsigned>(exponent))));
}

Number half_even(const Number& value) {
    const Number lower = value.floor(), rest = value - lower;
    const Number half = Number::ratio(1, 2);
    if (rest != half) return rest < half ? lower : lower + 1;
    return (lower * half).is_integer() ? lower : lower + 1;
}

/// Rounds a magnitude (≥ 0) to a whole number.
Number whole(const Number& value, Rounding how) {
    switch (how) {
        case Rounding::half_up:
            return (value + Number::ratio(1, 2)).floor();
        case Rounding::half_even:
            return half_even(value);
        case Rounding::down:
            return value.floor();
        case Rounding::up:
            return value.ceil();
        case Rounding::none:
            return value;
    }
    return value;
}

}  // namespace

Number Number::rounded(int places, Rounding how) const {
    if (too_large() || how == Rounding::none || (places >= 0 && is_integer())) return *this;
    if (places > finest_places || places < -finest_places) return Parts::too_large();
    const Number scale = ten_to(std::abs(places));
    const Number scaled = places >= 0 ? abs() * scale : abs() / scale;
    const Number result = places >= 0 ? whole(scaled, how) / scale : whole(scaled, how) * scale;
    return sign() < 0 ? -result : result;
}

}  // namespace heng
