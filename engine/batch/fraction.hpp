// Values as fractions of polynomials over the columns: (实际支付数/支出预算数)/既定支付进度 is one numerator and one
// denominator, so that it can be compared by multiplying crosswise. Entry: fraction_of().
#pragma once
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "engine/plan/plan.hpp"
#include "engine/score/cohorts.hpp"

namespace heng::batch {

/// The columns that are multiplied, in ascending order; empty for a constant.
using Monomial = std::vector<InputId>;

class Polynomial {
  public:
    Polynomial() = default;  // 0
    static Polynomial constant(const Number& number);
    static Polynomial column(InputId input);

    const std::map<Monomial, Number>& terms() const { return terms_; }
    bool is_zero() const { return terms_.empty(); }
    std::optional<Number> as_constant() const;
    Polynomial scaled(const Number& by) const;
    Polynomial without(const Monomial& factor) const;  // every term holds `factor`

    friend Polynomial operator+(const Polynomial&, const Polynomial&);
    friend Polynomial operator*(const Polynomial&, const Polynomial&);
    friend bool operator==(const Polynomial&, const Polynomial&) = default;

  private:
    void add(const Monomial& monomial, const Number& coefficient);
    std::map<Monomial, Number> terms_;  // no coefficient is 0
};

/// over / under. It has a value where every column has one and none of the divisors is 0.
struct Fraction {
    Polynomial over, under;
    std::vector<Polynomial> divisors;
    std::set<InputId> columns;  // all that were asked for, also those that were cancelled
};

/// The value of one fact of a leaf; nullopt where it is none (words, functions such as 最大值, a cohort still unknown).
std::optional<Fraction> fraction_of(const Plan& plan, const Cohorts& cohorts, const LeafPlan& leaf, FactId fact);

}  // namespace heng::batch
