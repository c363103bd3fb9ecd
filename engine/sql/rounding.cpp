// A score rounded without a division that leaves a rest: (n - n % d) / d.
#include "engine/sql/leaf.hpp"
#include "grammar/pattern.hpp"

namespace heng::sql {
namespace {

Number largest_exact() {
    return Number(std::int64_t{9'007'199'254'740'992});  // 2^53
}

/// floor(over / under) where over ≥ 0 and under > 0; it is never above `most`.
Whole quotient(LeafScope& scope, const Whole& over, const Whole& under, const Number& most) {
    const Number high = min((over.high / max(under.low, 1)).floor(), most);
    const bool too_long = over.high > largest_exact() || under.high > largest_exact();
    if (scope.dialect.exact_to_53 && too_long) scope.refuse("sql-too-wide");
    const std::string dividend = over.shape == Whole::Shape::atom ? over.text : "(" + over.text + ")";
    // ClickHouse works out a branch that is not taken as well, and there NULL is a 0.
    const std::string divisor = under.is_constant() ? under.text : "COALESCE(" + under.text + ", 1)";
    const char* pattern = scope.wide ? scope.dialect.wide_quotient : scope.dialect.quotient;
    return scope.arithmetic.made("(" + format(pattern, dividend, divisor) + ")", 0, high, Whole::Shape::atom, false);
}

/// Half to even: a tie that was rounded up to an odd number goes back.
Whole to_even(LeafScope& scope, const Whole& over, const Whole& under, const Whole& up) {
    const std::string tie = over.text + " = " + scope.arithmetic.times(up, under).text;
    return scope.arithmetic.made(
        "CASE WHEN " + tie + " AND " + up.text + " % 2 = 1 THEN " + up.text + " - 1 ELSE " + up.text + " END", 0,
        up.high, Whole::Shape::atom, false);
}

Whole rounded_quotient(LeafScope& scope, const Whole& over, const Whole& under, Rounding how, const Number& most) {
    Arithmetic& sums = scope.arithmetic;
    const Whole two = Arithmetic::constant(2), one = Arithmetic::constant(1);
    const Whole half = sums.plus(sums.times(over, two), under);
    switch (how) {
        case Rounding::half_up:
            return quotient(scope, half, sums.times(under, two), most);
        case Rounding::half_even:
            return to_even(scope, half, sums.times(under, two), quotient(scope, half, sums.times(under, two), most));
        case Rounding::up:
            return quotient(scope, sums.minus(sums.plus(over, under), one), under, most);
        case Rounding::down:
        case Rounding::none:
            return quotient(scope, over, under, most);
    }
    return over;
}

}  // namespace

Whole rounded_units(LeafScope& scope, const Fraction& points, const RoundingRule& how, int places) {
    Arithmetic& sums = scope.arithmetic;
    const Number unit = power_of_ten(places);
    const bool rounds = how.how != Rounding::none;
    const Number grid = rounds ? power_of_ten(how.places) : unit;
    if (points.under.is_constant() && (grid / points.scale).is_integer())
        return sums.times(points.over, Arithmetic::constant(unit / points.scale));
    if (!rounds) scope.refuse("sql-unrounded");
    if (points.over.low.sign() < 0) scope.refuse("sql-negative-rounding");
    const Number times = numerator(grid / points.scale), by = denominator(grid / points.scale);
    const Whole over = sums.times(points.over, Arithmetic::constant(times));
    const Whole under = sums.times(points.under, Arithmetic::constant(by));
    const auto& cap = scope.rule().cap;
    const Number most = cap ? (*cap * grid).ceil() : (over.high / max(under.low, 1)).ceil();
    return sums.times(rounded_quotient(scope, over, under, how.how, most), Arithmetic::constant(unit / grid));
}

}  // namespace heng::sql
