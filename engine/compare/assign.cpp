// An assignment of variables as the facts of one rule. Entries: set_value(), values_of().
#include <cstdlib>

#include "engine/compare/variables.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using VariableKind = Variable::Kind;

std::int64_t as_int(const Number& number) {
    return std::strtoll(number.str().c_str(), nullptr, 10);
}

struct Assigning {
    const Rule& rule;
    std::size_t side;
    std::vector<Value>& values;

    bool missing(FactId fact) const { return boost::variant2::holds_alternative<Missing>(values[fact]); }

    void set(const Variable& variable, const Number& number) {
        if (variable.kind == VariableKind::product) return;
        if (!variable.fact[side]) return;
        const FactId fact = *variable.fact[side];
        if (variable.kind == VariableKind::number) values[fact] = number;
        if (variable.kind == VariableKind::yes_no) values[fact] = number.sign() != 0;
        if (variable.kind == VariableKind::option) choose(variable, fact, static_cast<std::size_t>(as_int(number)));
        if (variable.kind == VariableKind::item) meet(fact, variable.item[side], number.sign() != 0);
        if (variable.kind == VariableKind::tallied) tally(fact, static_cast<std::size_t>(as_int(number)));
    }

    void choose(const Variable& variable, FactId fact, std::size_t choice) {
        const auto& known = variable.choices[side];
        const bool listed = choice < known.size() && known[choice];
        values[fact] = listed ? ChoiceMade{*known[choice], false} : ChoiceMade{0, true};
    }

    // What is picked of a list of faults are the faults.
    void meet(FactId fact, std::uint32_t item, bool met) {
        const bool inverted = rule.facts[fact].inverted;
        if (!get_if<Picked>(&values[fact]))
            values[fact] = Picked{std::vector<bool>(rule.facts[fact].choices.size(), inverted)};
        get_if<Picked>(&values[fact])->items[item] = met != inverted;
    }

    void tally(FactId fact, std::size_t met) {
        for (std::uint32_t item = 0; item < rule.facts[fact].choices.size(); ++item) meet(fact, item, item < met);
    }

    // 实际值/目标值 = 0.8: 目标值 is 1 where nothing else is known of it.
    void set_product(const Powers& powers, Number product) {
        std::optional<FactId> open;
        for (const auto& [fact, power] : powers)
            if (missing(fact) && power == 1 && !open) open = fact;
        for (const auto& [fact, power] : powers)
            if (missing(fact) && !open && power == -1) open = fact;
        for (const auto& [fact, power] : powers) {
            if (fact == open) continue;
            if (missing(fact)) values[fact] = Number(1);
            const Number* known = get_if<Number>(&values[fact]);
            if (!known || known->sign() == 0) return;
            for (int i = 0; i < std::abs(power); ++i) product = power > 0 ? product / *known : product * *known;
        }
        if (!open || (powers.at(*open) < 0 && product.sign() == 0)) return;
        values[*open] = powers.at(*open) > 0 ? product : Number(1) / product;
    }

    // A record gives 实际值 and 目标值, not their ratio.
    void set_operands(FactId fact) {
        const auto& derived = rule.facts[fact].derived;
        const Number* number = get_if<Number>(&values[fact]);
        if (!derived || !number) return;
        const bool counts = derived->how == Fact::Derived::How::rank_share;
        const Number right = known_or(derived->right, counts ? *Number::from_decimal(number->fraction().second) : 1);
        Number left = *number * right;
        if (derived->how == Fact::Derived::How::difference) left = *number + right;
        if (derived->how == Fact::Derived::How::relative_change) left = (*number + 1) * right;
        if (missing(derived->left)) values[derived->left] = left;
    }

    Number known_or(FactId fact, const Number& otherwise) {
        if (missing(fact)) values[fact] = otherwise;
        const Number* known = get_if<Number>(&values[fact]);
        return known ? *known : otherwise;
    }
};

}  // namespace

void set_value(const Variable& variable, const Rule& rule, int side, const Number& number, std::vector<Value>& values) {
    Assigning{rule, static_cast<std::size_t>(side), values}.set(variable, number);
}

std::vector<Value> values_of(const Variables& variables, const Rule& rule, int side,
                             const std::vector<Number>& assignment) {
    std::vector<Value> values(rule.facts.size());
    Assigning assigning{rule, static_cast<std::size_t>(side), values};
    for (std::size_t i = 0; i < variables.all.size(); ++i) assigning.set(variables.all[i], assignment[i]);
    for (FactId fact = 0; fact < rule.facts.size(); ++fact) assigning.set_operands(fact);
    for (std::size_t i = 0; i < variables.all.size(); ++i)
        if (variables.all[i].kind == VariableKind::product && !variables.all[i].powers[assigning.side].empty())
            assigning.set_product(variables.all[i].powers[assigning.side], assignment[i]);
    return values;
}

}  // namespace heng::comparing
