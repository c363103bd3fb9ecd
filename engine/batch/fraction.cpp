// Calculations and derived facts as fractions. What is more than + - × ÷ is none, and is left to the general program.
#include "engine/batch/fraction.hpp"

#include <algorithm>
#include <iterator>

namespace heng::batch {
namespace {

using boost::variant2::get_if;
using Op = Calculation::Node::Op;
using Made = std::optional<Fraction>;

constexpr std::size_t most_terms = 64;

Fraction whole(Polynomial polynomial) {
    return {std::move(polynomial), Polynomial::constant(1), {}, {}};
}

/// What two values ask for together; the rest is still to be filled in.
Fraction beside(const Fraction& left, const Fraction& right) {
    Fraction out{{}, {}, left.divisors, left.columns};
    for (const Polynomial& divisor : right.divisors)
        if (std::find(out.divisors.begin(), out.divisors.end(), divisor) == out.divisors.end())
            out.divisors.push_back(divisor);
    out.columns.insert(right.columns.begin(), right.columns.end());
    return out;
}

Fraction sum(const Fraction& left, const Fraction& right) {
    Fraction out = beside(left, right);
    const bool alike = left.under == right.under;
    out.over = alike ? left.over + right.over : left.over * right.under + right.over * left.under;
    out.under = alike ? left.under : left.under * right.under;
    return out;
}

Fraction negated(Fraction value) {
    value.over = value.over.scaled(-1);
    return value;
}

Fraction product(const Fraction& left, const Fraction& right) {
    Fraction out = beside(left, right);
    out.over = left.over * right.over;
    out.under = left.under * right.under;
    return out;
}

Fraction quotient(const Fraction& left, const Fraction& right) {
    Fraction out = beside(left, right);
    out.over = left.over * right.under;
    out.under = left.under * right.over;
    const bool known = std::find(out.divisors.begin(), out.divisors.end(), right.over) != out.divisors.end();
    if (!right.over.as_constant() && !known) out.divisors.push_back(right.over);
    return out;
}

/// The columns that every term of both polynomials holds.
Monomial shared_factor(const Fraction& value) {
    std::optional<Monomial> shared;
    for (const Polynomial* polynomial : {&value.over, &value.under}) {
        for (const auto& [monomial, coefficient] : polynomial->terms()) {
            Monomial kept;
            if (shared)
                std::set_intersection(shared->begin(), shared->end(), monomial.begin(), monomial.end(),
                                      std::back_inserter(kept));
            shared = shared ? kept : monomial;
        }
    }
    return shared.value_or(Monomial{});
}

// A shared column is a divisor: where it is 0 there is no value anyway.
Made reduced(Fraction value) {
    if (value.under.is_zero() || value.over.terms().size() + value.under.terms().size() > most_terms)
        return std::nullopt;
    const Monomial shared = shared_factor(value);
    if (value.over.is_zero() || shared.empty()) return value;
    value.over = value.over.without(shared);
    value.under = value.under.without(shared);
    return value;
}

struct Builder {
    const Plan& plan;
    const Cohorts& cohorts;
    std::size_t depth = 0;

    const Pack& pack() const { return *plan.pack; }

    Made calculation(std::uint32_t id) {
        if (++depth > pack().calculations.size()) return std::nullopt;  // a circle
        const Calculation& calculation = pack().calculations[id];
        std::vector<Made> values;
        for (std::uint32_t i = 0; i <= calculation.root; ++i) values.push_back(node(id, i, values));
        --depth;
        return values[calculation.root];
    }

    Made node(std::uint32_t id, std::uint32_t index, const std::vector<Made>& values) {
        const Calculation::Node& node = pack().calculations[id].nodes[index];
        if (is_cohort(node.op)) return of_cohort(id, index, node.op);
        if (node.operands.empty()) return from_outside(node);
        for (const std::uint32_t operand : node.operands)
            if (!values[operand]) return std::nullopt;
        if (node.operands.size() == 1) return of_one(node.op, *values[node.operands[0]]);
        if (node.operands.size() != 2) return std::nullopt;
        return of_two(node.op, *values[node.operands[0]], *values[node.operands[1]]);
    }

    // A rank differs from record to record.
    Made of_cohort(std::uint32_t id, std::uint32_t index, Op op) const {
        if (op == Op::cohort_rank) return std::nullopt;
        const Value value = cohorts.value(id, index, Missing{});
        const Number* number = get_if<Number>(&value);
        return number ? Made(whole(Polynomial::constant(*number))) : std::nullopt;
    }

    Made from_outside(const Calculation::Node& node) {
        switch (node.op) {
            case Op::constant:
                return whole(Polynomial::constant(node.constant));
            case Op::input:
                return input(node.index);
            case Op::indicator_value:
                return indicator_value(node.index);
            case Op::points:
                return constant(points(node.index));
            case Op::target:
                return constant(pack().nodes[node.index].target);
            default:
                return std::nullopt;
        }
    }

    static Made constant(const std::optional<Number>& number) {
        return number ? Made(whole(Polynomial::constant(*number))) : std::nullopt;
    }

    Number points(NodeId id) const {
        const std::uint32_t leaf = plan.leaf[id];
        return leaf != Plan::no_leaf ? plan.leaves[leaf].points : pack().nodes[id].points.value_or(Number(0));
    }

    Made input(InputId id) const {
        const Input::Type type = pack().inputs[id].type;
        const bool number = type == Input::Type::number || type == Input::Type::date;
        if (!number) return std::nullopt;
        Fraction value = whole(Polynomial::column(id));
        value.columns.insert(id);
        return value;
    }

    Made indicator_value(NodeId id) {
        if (pack().nodes[id].value) return calculation(*pack().nodes[id].value);
        const std::uint32_t index = plan.leaf[id];
        if (index == Plan::no_leaf || !plan.leaves[index].rule) return std::nullopt;
        const LeafPlan& leaf = plan.leaves[index];
        for (FactId i = 0; i < leaf.rule->facts.size(); ++i)
            if (leaf.rule->facts[i].kind == Fact::Kind::value) return fact(leaf, i, 0);
        return std::nullopt;
    }

    static Made of_one(Op op, const Fraction& value) {
        if (op == Op::negate) return negated(value);
        return op == Op::min || op == Op::max ? Made(value) : std::nullopt;
    }

    static Made of_two(Op op, const Fraction& left, const Fraction& right) {
        switch (op) {
            case Op::add:
                return reduced(sum(left, right));
            case Op::subtract:
                return reduced(sum(left, negated(right)));
            case Op::multiply:
                return reduced(product(left, right));
            case Op::divide:
                return reduced(quotient(left, right));
            default:
                return std::nullopt;
        }
    }

    Made fact(const LeafPlan& leaf, FactId id, std::size_t storeys) {
        const Binding& binding = leaf.bindings[id];
        switch (binding.from) {
            case Binding::From::input:
                return input(binding.input);
            case Binding::From::calculation:
                return calculation(binding.calculation);
            case Binding::From::target:
                return constant(pack().nodes[leaf.node].target);
            case Binding::From::derived:
                return derived(leaf, id, storeys + 1);
            case Binding::From::total:
            case Binding::From::grade:
                return std::nullopt;
        }
        return std::nullopt;
    }

    Made derived(const LeafPlan& leaf, FactId id, std::size_t storeys) {
        const auto& how = leaf.rule->facts[id].derived;
        if (!how || storeys > leaf.rule->facts.size()) return std::nullopt;
        const Made left = fact(leaf, how->left, storeys), right = fact(leaf, how->right, storeys);
        if (!left || !right) return std::nullopt;
        const Fraction difference = sum(*left, negated(*right));
        switch (how->how) {
            case Fact::Derived::How::difference:
                return reduced(difference);
            case Fact::Derived::How::ratio:
            case Fact::Derived::How::rank_share:
                return reduced(quotient(*left, *right));
            case Fact::Derived::How::relative_change:
                return reduced(quotient(difference, *right));
        }
        return std::nullopt;
    }
};

}  // namespace

std::optional<Fraction> fraction_of(const Plan& plan, const Cohorts& cohorts, const LeafPlan& leaf, FactId fact) {
    return Builder{plan, cohorts}.fact(leaf, fact, 0);
}

}  // namespace heng::batch
