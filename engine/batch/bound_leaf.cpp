// Folds the worth of figures, percentages and common factors into whole coefficients.
#include "engine/batch/bound_leaf.hpp"

#include <algorithm>
#include <cmath>

#include "engine/batch/whole_numbers.hpp"

namespace heng::batch {
namespace {

/// A polynomial over figures instead of values.
std::map<Monomial, Number> over_figures(const Polynomial& polynomial, const std::vector<Number>& size) {
    std::map<Monomial, Number> out;
    for (const auto& [monomial, coefficient] : polynomial.terms()) {
        Number worth = coefficient;
        for (const InputId column : monomial) worth = worth * size[column];
        out.emplace(monomial, worth);
    }
    return out;
}

std::optional<std::vector<Term>> whole_terms(std::map<Monomial, Number> polynomial) {
    std::vector<Number*> all;
    for (auto& [monomial, coefficient] : polynomial) all.push_back(&coefficient);
    if (!make_whole(all)) return std::nullopt;
    std::vector<Term> out;
    for (const auto& [monomial, coefficient] : polynomial) out.push_back({*to_int64(coefficient), monomial});
    return out;
}

/// A side, and the factor that its figures still have to be multiplied by.
struct Scaled {
    Side side;
    Number factor = 1;
};

std::optional<Scaled> side_of(const Polynomial& polynomial, const std::vector<Number>& size) {
    const auto figures = over_figures(polynomial, size);
    if (figures.empty()) return Scaled{{}, 0};  // 0 in each row
    const auto& [monomial, coefficient] = *figures.begin();
    if (figures.size() == 1 && monomial.empty()) return Scaled{{}, coefficient};
    if (figures.size() == 1 && monomial.size() == 1) return Scaled{{monomial[0], {}}, coefficient};
    auto terms = whole_terms(figures);
    if (!terms) return std::nullopt;
    Scaled out;
    out.factor = coefficient / Number(terms->front().factor);
    out.side.terms = std::move(*terms);
    return out;
}

double magnitude(std::int64_t value) {
    return std::fabs(static_cast<double>(value));
}

// An estimate a/c + (b/c)·x in float is off by 7·2^-24 at most of |a|/c + the quotients that matter, which are at most
// 2^17: less than a quarter.
bool can_be_estimated(const BoundCurve& curve) {
    return curve.d == 0 && curve.c > 0 && magnitude(curve.a) / magnitude(curve.c) < 0x1p17;
}

Reach reach_of(const BoundLeaf& leaf) {
    Reach out;
    out.over = std::max(out.over, magnitude(leaf.factor));
    for (const std::int64_t at : leaf.at) out.under = std::max(out.under, magnitude(at));
    for (const BoundCurve& curve : leaf.curves) {
        for (const CurveBound& bound : {curve.low, curve.high}) {
            out.over = std::max(out.over, magnitude(bound.factor));
            out.under = std::max(out.under, magnitude(bound.at));
        }
        out.curve_over = std::max(out.curve_over, magnitude(curve.b) + 2 * magnitude(curve.d));
        out.curve_under = std::max(out.curve_under, magnitude(curve.a) + 2 * magnitude(curve.c));
        out.divisor = std::max(out.divisor, magnitude(curve.c));
        out.estimable = out.estimable && can_be_estimated(curve);
    }
    return out;
}

class Binder {
  public:
    Binder(const LeafProgram& program, const std::vector<Number>& size) : program_(program), size_(size) {}

    std::optional<BoundLeaf> bind() {
        const auto over = side_of(program_.x.over, size_), under = side_of(program_.x.under, size_);
        if (!over || !under || under->factor.sign() == 0) return std::nullopt;
        over_ = under->factor.sign() < 0 ? -over->factor : over->factor;  // what is > 0 are the figures of `under`
        under_ = under->factor.abs();
        out_.over = over->side;
        out_.under = under->side;
        out_.start = program_.start;
        if (!bind_jumps() || !bind_curves() || !bind_divisors()) return std::nullopt;
        bind_covered();
        out_.reach = reach_of(out_);
        return std::move(out_);
    }

  private:
    bool bind_jumps() {
        Number factor = over_;
        std::vector<Number> at;
        for (const Jump& jump : program_.jumps) at.push_back(jump.at * under_);
        std::vector<Number*> all{&factor};
        for (Number& number : at) all.push_back(&number);
        if (!make_whole(all)) return false;
        out_.factor = *to_int64(factor);
        for (std::size_t i = 0; i < at.size(); ++i) {
            out_.at.push_back(*to_int64(at[i]));
            out_.change.push_back(program_.jumps[i].change);
            out_.closed += program_.jumps[i].closed;
        }
        return true;
    }

    /// x ≥ at as factor·over ≥ at·under. A factor of 0 would say that there is no bound.
    bool bind_bound(const std::optional<Bound>& bound, CurveBound& out) const {
        if (!bound) return true;
        Number factor = over_, at = bound->at * under_;
        if (factor.sign() == 0 || !make_whole({&factor, &at})) return false;
        out = {*to_int64(factor), *to_int64(at), bound->closed};
        return true;
    }

    bool bind_curves() {
        for (const Curve& curve : program_.curves) {
            Number a = curve.a * under_, b = curve.b * over_, c = curve.c * under_, d = curve.d * over_;
            if (!make_whole({&a, &b, &c, &d})) return false;
            BoundCurve bound{*to_int64(a), *to_int64(b), *to_int64(c), *to_int64(d), {},
                             {},           curve.start,  curve.each,   curve.least,  curve.greatest};
            if (!bind_bound(curve.in.low, bound.low) || !bind_bound(curve.in.high, bound.high)) return false;
            out_.curves.push_back(bound);
        }
        return true;
    }

    bool bind_divisors() {
        for (const Polynomial& divisor : program_.x.divisors) {
            auto terms = whole_terms(over_figures(divisor, size_));
            if (!terms) return false;
            out_.divisors.push_back(std::move(*terms));
        }
        const auto& divisors = program_.x.divisors;
        const Polynomial& under = program_.x.under;
        out_.under_divides = divisors.empty() || (divisors.size() == 1 && divisors[0] == under);
        return true;
    }

    void bind_covered() {
        CurveBound covered;
        if (program_.covered_from && out_.under.is_one() && bind_bound(Bound{*program_.covered_from, true}, covered))
            out_.covered = covered;
    }

    const LeafProgram& program_;
    const std::vector<Number>& size_;
    Number over_, under_;
    BoundLeaf out_;
};

}  // namespace

std::optional<BoundLeaf> bind_leaf(const LeafProgram& program, const std::vector<Number>& size) {
    return Binder(program, size).bind();
}

}  // namespace heng::batch
