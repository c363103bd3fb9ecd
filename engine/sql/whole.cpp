// Sums and products of whole numbers with their bounds.
#include "engine/sql/whole.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace heng::sql {
namespace {

Number ends(const Number& a, const Number& b, const Number& c, const Number& d, bool high) {
    return high ? max(max(a, b), max(c, d)) : min(min(a, b), min(c, d));
}

bool is(const Whole& value, int number) {
    return value.is_constant() && value.low == Number(number);
}

std::string factor(const Whole& value) {
    return value.shape == Whole::Shape::sum ? "(" + value.text + ")" : value.text;
}

Number whole_text(const std::string& digits) {
    return Number::from_decimal(digits).value_or(Number(0));
}

Number shared_divisor(Number left, Number right) {
    while (right.sign() != 0) {
        const Number rest = left - (left / right).floor() * right;
        left = right;
        right = rest;
    }
    return left;
}

}  // namespace

Number numerator(const Number& ratio) {
    return whole_text(ratio.fraction().first);
}

Number denominator(const Number& ratio) {
    return whole_text(ratio.fraction().second);
}

Number common_multiple(const Number& left, const Number& right) {
    return left / shared_divisor(left, right) * right;
}

Number power_of_ten(int places) {
    Number power = 1;
    for (int i = 0; i < places; ++i) power = power * 10;
    return power;
}

Whole Arithmetic::constant(const Number& number) {
    const std::string text = number.str();
    return {text, number, number, Whole::Shape::atom, true};
}

Whole Arithmetic::column(std::string name, const Number& low, const Number& high) {
    return {std::move(name), low, high, Whole::Shape::atom, false};
}

Whole Arithmetic::made(std::string text, const Number& low, const Number& high, Whole::Shape shape, bool literal) {
    const Number magnitude = max(low.abs(), high.abs());
    largest_ = max(largest_, magnitude);
    if (literal && magnitude > Number(std::int64_t{2147483647})) literals_fit_ = false;
    return {std::move(text), low, high, shape, literal};
}

void Arithmetic::note(const Whole& used) {
    const Number most(std::numeric_limits<std::int64_t>::max());
    if (used.is_constant() && used.low.abs() > most) literals_short_ = false;
}

Whole Arithmetic::plus(const Whole& left, const Whole& right) {
    if (is(left, 0)) return right;
    if (is(right, 0)) return left;
    const Number low = left.low + right.low, high = left.high + right.high;
    if (left.is_constant() && right.is_constant()) return constant(low);
    if (right.is_constant() && right.low.sign() < 0) return minus(left, constant(-right.low));
    note(left);
    note(right);
    return made(left.text + " + " + right.text, low, high, Whole::Shape::sum, left.literal && right.literal);
}

Whole Arithmetic::minus(const Whole& left, const Whole& right) {
    if (is(right, 0)) return left;
    const Number low = left.low - right.high, high = left.high - right.low;
    if (left.is_constant() && right.is_constant()) return constant(low);
    note(left);
    note(right);
    return made(left.text + " - " + factor(right), low, high, Whole::Shape::sum, left.literal && right.literal);
}

Whole Arithmetic::times(const Whole& left, const Whole& right) {
    if (is(left, 0) || is(right, 0)) return constant(0);
    if (is(left, 1)) return right;
    if (is(right, 1)) return left;
    const Number a = left.low * right.low, b = left.low * right.high, c = left.high * right.low,
                 d = left.high * right.high;
    if (left.is_constant() && right.is_constant()) return constant(a);
    note(left);
    note(right);
    return made(factor(left) + " * " + factor(right), ends(a, b, c, d, false), ends(a, b, c, d, true),
                Whole::Shape::product, left.literal && right.literal);
}

Fraction Arithmetic::constant_fraction(const Number& number) {
    return {constant(numerator(number)), constant(1), denominator(number)};
}

std::vector<Fraction> Arithmetic::alike(std::vector<Fraction> values) {
    std::vector<Whole> bases;
    Number scale = 1;
    for (const Fraction& value : values) {
        const auto known = [&](const Whole& base) { return base.text == value.under.text; };
        if (!value.under.is_constant() && std::none_of(bases.begin(), bases.end(), known)) bases.push_back(value.under);
        scale = common_multiple(scale, value.scale);
    }
    for (Fraction& value : values) {
        const std::string own = value.under.text;
        value.over = times(value.over, constant(scale / value.scale));
        value.scale = scale;
        value.under = constant(1);
        for (const Whole& base : bases) {
            if (base.text != own) value.over = times(value.over, base);
            value.under = times(value.under, base);
        }
    }
    return values;
}

Fraction Arithmetic::sum(const Fraction& left, const Fraction& right) {
    const std::vector<Fraction> both = alike({left, right});
    return {plus(both[0].over, both[1].over), both[0].under, both[0].scale};
}

Fraction Arithmetic::product(const Fraction& left, const Fraction& right) {
    return {times(left.over, right.over), times(left.under, right.under), left.scale * right.scale};
}

Fraction Arithmetic::scaled(const Fraction& value, const Number& by) {
    const Number over = numerator(by), under = denominator(by) * value.scale;
    const Number shared = over.sign() == 0 ? under : shared_divisor(over.abs(), under);
    return {times(value.over, constant(over / shared)), value.under, under / shared};
}

}  // namespace heng::sql
