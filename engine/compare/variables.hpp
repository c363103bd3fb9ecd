// The facts of two rules as one set of variables: matched by kind and name, items one by one, formulas of several facts
// as one product. Entry: joint_variables(). Private to the comparison.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/compare/linear_form.hpp"
#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"

namespace heng::comparing {

using VariableId = std::uint32_t;
using Rules = std::array<const Rule*, 2>;  // before, after
template <class T>
using Both = std::array<T, 2>;

struct Variable {
    enum class Kind {
        number,
        yes_no,   // 0, 1
        option,   // index into `choices`
        item,     // 0, 1: met
        tallied,  // how many of a list are met, where no rule tells its items apart
        product   // 实际值/目标值: what a formula multiplies
    } kind = Kind::number;
    Both<std::optional<FactId>> fact;
    Both<std::uint32_t> item{};                               // item: which one of the fact
    Both<std::vector<std::optional<std::uint32_t>>> choices;  // option: joint choice -> choice of the rule
    Both<Powers> powers;                                      // product
    std::uint32_t values = 2;                                 // how many a finite variable has
    bool whole = false;                                       // numbers of things
    std::optional<Number> least;
    Unit unit;
};

struct Variables {
    std::vector<Variable> all;
    std::vector<std::pair<std::string, std::string>> taken_as_same;
    /// By rule and fact: its number, yes_no, option or tallied variable.
    Both<std::map<FactId, VariableId>> of_fact;
    /// By rule, fact and item.
    Both<std::map<std::pair<FactId, std::uint32_t>, VariableId>> of_item;
    /// The product that a formula multiplies.
    Both<std::map<Powers, VariableId>> of_product;
};

Variables joint_variables(const Rules& rules);

/// Puts one variable of an assignment into the facts of one rule.
void set_value(const Variable& variable, const Rule& rule, int side, const Number& number, std::vector<Value>& values);

/// The facts of one rule under an assignment (a number for each variable), operands of products and derived facts
/// included. Facts that no variable speaks of stay missing.
std::vector<Value> values_of(const Variables& variables, const Rule& rule, int side,
                             const std::vector<Number>& assignment);

}  // namespace heng::comparing
