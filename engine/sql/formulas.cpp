// 得分=… as a ratio: sums, products, quotients, the smaller and the greater of two.
#include "engine/sql/cases.hpp"

namespace heng::sql {
namespace {

struct FormulaText {
    LeafScope& scope;
    const Computed& formula;
    std::set<std::string> nullable = {};
    std::string zero_divisors = {};
    int left_to_go = 256;

    Fraction term(std::uint32_t id) {
        if (--left_to_go < 0 || id >= formula.terms.size()) return refused();
        const Term& here = formula.terms[id];
        switch (here.op) {
            case Term::Op::constant:
                return Arithmetic::constant_fraction(here.constant);
            case Term::Op::fact:
                return fact(here.fact);
            case Term::Op::add:
                return scope.arithmetic.sum(term(here.left), term(here.right));
            case Term::Op::subtract:
                return scope.arithmetic.sum(term(here.left), scope.arithmetic.scaled(term(here.right), -1));
            case Term::Op::multiply:
                return scope.arithmetic.product(term(here.left), term(here.right));
            case Term::Op::divide:
                return divided(term(here.left), term(here.right));
            case Term::Op::min:
                return chosen(term(here.left), term(here.right), " <= ");
            case Term::Op::max:
                return chosen(term(here.left), term(here.right), " >= ");
            case Term::Op::abs:
                return absolute(term(here.left));
            case Term::Op::floor:
            case Term::Op::ceil:
            case Term::Op::round:
                return refused();
        }
        return refused();
    }

    Fraction refused() {
        scope.refuse("sql-formula", {scope.name()});
        return {};
    }

    Fraction fact(FactId id) {
        const NumberFact found = number_fact(scope, id);
        nullable.insert(found.nullable.begin(), found.nullable.end());
        return found.value;
    }

    Fraction divided(const Fraction& left, const Fraction& right) {
        const Whole& divisor = right.over;
        if (divisor.is_constant() && divisor.low.sign() != 0)
            return scope.arithmetic.scaled(scope.arithmetic.product(left, {right.under, Arithmetic::constant(1), 1}),
                                           right.scale / divisor.low);
        if (!zero_divisors.empty()) return refused();  // a quotient of quotients: its columns would need each other
        zero_divisors = divisor.text + " = 0";
        scope.may_be_undefined = true;
        const Whole bound =
            scope.arithmetic.times(scope.arithmetic.times(left.over, right.under), Arithmetic::constant(right.scale));
        const Whole under = scope.arithmetic.times(left.under, divisor);
        const std::string top = scope.layers.add(Storey::quotients, "n",
                                                 "CASE WHEN " + divisor.text + " > 0 THEN " + bound.text + " WHEN " +
                                                     divisor.text + " < 0 THEN 0 - (" + bound.text + ") END");
        const std::string down = scope.layers.add(Storey::quotients, "d",
                                                  "CASE WHEN " + divisor.text + " > 0 THEN " + under.text + " WHEN " +
                                                      divisor.text + " < 0 THEN 0 - (" + under.text + ") END");
        return {Arithmetic::column(top, min(bound.low, -bound.high), max(bound.high, -bound.low)),
                Arithmetic::column(down, 1, max(under.high, -under.low)), left.scale};
    }

    Fraction chosen(const Fraction& left, const Fraction& right, const char* sign) {
        const auto alike = scope.arithmetic.alike({left, right});
        Cases cases;
        cases.when(alike[0].over.text + sign + alike[1].over.text, alike[0]);
        cases.when(alike[0].over.text + " IS NOT NULL AND " + alike[1].over.text + " IS NOT NULL", alike[1]);
        return cases.finish(scope.arithmetic);
    }

    Fraction absolute(const Fraction& value) {
        Cases cases;
        cases.when(value.over.text + " < 0", scope.arithmetic.scaled(value, -1));
        cases.when(value.over.text + " >= 0", value);
        return cases.finish(scope.arithmetic);
    }
};

}  // namespace

// Division by a fact that stands on a lower storey needs a column of its own there.
Paid formula_text(LeafScope& scope, const Computed& formula) {
    FormulaText text{scope, formula};
    const Fraction points = text.term(formula.root);
    if (text.zero_divisors.empty()) return {points, "", text.nullable};
    std::string state = "CASE";
    for (const std::string& column : text.nullable)
        state += " WHEN " + column + " IS NULL THEN " + std::to_string(open_fact);
    state += " WHEN " + text.zero_divisors + " THEN " + std::to_string(undefined);
    return {points, state + " ELSE 0 END", text.nullable};
}

}  // namespace heng::sql
