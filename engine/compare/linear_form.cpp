#include "engine/compare/linear_form.hpp"

namespace heng::comparing {
namespace {

using MaybeLinear = std::optional<LinearForm>;

// Is it one product without a constant beside it?
bool single(const LinearForm& form) {
    return form.product.empty() || form.constant.sign() == 0;
}

MaybeLinear scaled(const LinearForm& form, const Number& by) {
    return LinearForm{form.constant * by, form.factor * by, form.product};
}

MaybeLinear sum(const LinearForm& left, const LinearForm& right) {
    if (!left.product.empty() && !right.product.empty() && left.product != right.product) return std::nullopt;
    return LinearForm{left.constant + right.constant, left.factor + right.factor,
                      left.product.empty() ? right.product : left.product};
}

Powers joined(Powers left, const Powers& right, int sign) {
    for (const auto& [fact, power] : right)
        if ((left[fact] += sign * power) == 0) left.erase(fact);
    return left;
}

// A fact that cancels out leaves a formula that is undefined at 0: not the same as the constant.
MaybeLinear made(Number factor, Powers product) {
    if (product.empty()) return std::nullopt;
    return LinearForm{0, std::move(factor), std::move(product)};
}

MaybeLinear product(const LinearForm& left, const LinearForm& right) {
    if (left.product.empty()) return scaled(right, left.constant);
    if (right.product.empty()) return scaled(left, right.constant);
    if (!single(left) || !single(right)) return std::nullopt;
    return made(left.factor * right.factor, joined(left.product, right.product, 1));
}

MaybeLinear quotient(const LinearForm& left, const LinearForm& right) {
    const Number& divisor = right.product.empty() ? right.constant : right.factor;
    if (divisor.sign() == 0) return std::nullopt;
    if (right.product.empty()) return scaled(left, Number(1) / divisor);
    if (!single(left) || !single(right)) return std::nullopt;
    if (left.product.empty()) return made(left.constant / divisor, joined({}, right.product, -1));
    return made(left.factor / divisor, joined(left.product, right.product, -1));
}

MaybeLinear combined(Term::Op op, const LinearForm& left, const LinearForm& right) {
    switch (op) {
        case Term::Op::add:
            return sum(left, right);
        case Term::Op::subtract:
            return sum(left, *scaled(right, -1));
        case Term::Op::multiply:
            return product(left, right);
        case Term::Op::divide:
            return quotient(left, right);
        case Term::Op::constant:
        case Term::Op::fact:
        case Term::Op::min:
        case Term::Op::max:
        case Term::Op::abs:
        case Term::Op::floor:
        case Term::Op::ceil:
        case Term::Op::round:
            return std::nullopt;
    }
    return std::nullopt;
}

MaybeLinear term(const Computed& formula, std::uint32_t id, int depth) {
    if (depth > 64 || id >= formula.terms.size()) return std::nullopt;
    const Term& here = formula.terms[id];
    if (here.op == Term::Op::constant) return LinearForm{here.constant, 0, {}};
    if (here.op == Term::Op::fact) return LinearForm{0, 1, {{here.fact, 1}}};
    const MaybeLinear left = term(formula, here.left, depth + 1);
    const MaybeLinear right = left ? term(formula, here.right, depth + 1) : std::nullopt;
    return right ? combined(here.op, *left, *right) : std::nullopt;
}

}  // namespace

std::optional<LinearForm> linear_form(const Computed& formula) {
    return term(formula, formula.root, 0);
}

}  // namespace heng::comparing
