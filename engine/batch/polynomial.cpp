// Arithmetic of polynomials over columns, with exact coefficients.
#include <algorithm>
#include <iterator>

#include "engine/batch/fraction.hpp"

namespace heng::batch {
namespace {

Monomial product(const Monomial& left, const Monomial& right) {
    Monomial out;
    std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(out));
    return out;
}

}  // namespace

Polynomial Polynomial::constant(const Number& number) {
    Polynomial out;
    out.add({}, number);
    return out;
}

Polynomial Polynomial::column(InputId input) {
    Polynomial out;
    out.add({input}, 1);
    return out;
}

void Polynomial::add(const Monomial& monomial, const Number& coefficient) {
    const Number sum = terms_[monomial] + coefficient;
    if (sum.sign() == 0)
        terms_.erase(monomial);
    else
        terms_[monomial] = sum;
}

std::optional<Number> Polynomial::as_constant() const {
    if (terms_.empty()) return Number(0);
    if (terms_.size() > 1 || !terms_.begin()->first.empty()) return std::nullopt;
    return terms_.begin()->second;
}

Polynomial Polynomial::scaled(const Number& by) const {
    Polynomial out;
    for (const auto& [monomial, coefficient] : terms_) out.add(monomial, coefficient * by);
    return out;
}

Polynomial Polynomial::without(const Monomial& factor) const {
    Polynomial out;
    for (const auto& [monomial, coefficient] : terms_) {
        Monomial rest;
        std::set_difference(monomial.begin(), monomial.end(), factor.begin(), factor.end(), std::back_inserter(rest));
        out.add(rest, coefficient);
    }
    return out;
}

Polynomial operator+(const Polynomial& left, const Polynomial& right) {
    Polynomial out = left;
    for (const auto& [monomial, coefficient] : right.terms_) out.add(monomial, coefficient);
    return out;
}

Polynomial operator*(const Polynomial& left, const Polynomial& right) {
    Polynomial out;
    for (const auto& [a, x] : left.terms_)
        for (const auto& [b, y] : right.terms_) out.add(product(a, b), x * y);
    return out;
}

}  // namespace heng::batch
