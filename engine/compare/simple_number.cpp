#include "engine/compare/simple_number.hpp"

#include <array>

#include "engine/normal/shapes.hpp"

namespace heng::comparing {
namespace {

constexpr int deepest = 9;  // decimals that are tried before any number will do

Number power_of_ten(int exponent) {
    static const std::array powers = [] {
        std::array<Number, deepest + 1> all;
        std::int64_t power = 1;
        for (Number& each : all) each = power, power *= 10;
        return all;
    }();
    const Number& power = powers[static_cast<std::size_t>(exponent < 0 ? -exponent : exponent)];
    return exponent < 0 ? Number(1) / power : power;
}

// The multiple of a step that lies in the interval, nearest to 0 where there are several.
std::optional<Number> multiple_in(const Interval& in, const Number& step) {
    if (in.contains(0)) return Number(0);
    const bool upwards = in.low && in.low->at.sign() >= 0;
    const Bound& near = upwards ? *in.low : *in.high;
    Number steps = upwards ? (near.at / step).ceil() : (near.at / step).floor();
    if (!near.closed && steps * step == near.at) steps = upwards ? steps + 1 : steps - 1;
    const Number multiple = steps * step;
    if (!in.contains(multiple)) return std::nullopt;
    return multiple;
}

int cost_of(const Number& value, const Unit& unit, int decimals) {
    const bool beyond = unit.percent && value > Number(1);
    return decimals * 10 + (value.sign() < 0 ? 6 : 0) + (beyond ? 3 : 0) + (value.sign() == 0 ? 0 : 1);
}

SimpleNumber point(const Number& value, const Unit& unit) {
    return {value, cost_of(value, unit, (value / unit.factor).decimals().value_or(deepest))};
}

}  // namespace

std::optional<SimpleNumber> simplest_in(const Interval& in, const Unit& unit, bool whole) {
    if (in.empty()) return std::nullopt;
    if (normal::is_point(in)) {
        if (whole && !in.low->at.is_integer()) return std::nullopt;
        return point(in.low->at, unit);
    }
    if (whole) {
        const auto number = multiple_in(in, 1);
        if (!number) return std::nullopt;
        return SimpleNumber{*number, cost_of(*number, unit, 0)};
    }
    for (int decimals = 0; decimals <= deepest; ++decimals)
        if (const auto number = multiple_in(in, unit.factor * power_of_ten(-decimals)))
            return SimpleNumber{*number, cost_of(*number, unit, decimals)};
    return SimpleNumber{normal::sample(in), 10 * deepest};
}

}  // namespace heng::comparing
