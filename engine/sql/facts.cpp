// Facts of a leaf as columns: ratios as one numerator and one denominator above 0, items and choices as numbers.
#include "engine/batch/fraction.hpp"
#include "engine/batch/whole_numbers.hpp"
#include "engine/sql/leaf_scope.hpp"

namespace heng::sql {
namespace {

using Kind = Fact::Kind;

Whole column_text(LeafScope& scope, const Column& column) {
    scope.asked.insert(column.input);
    if (!scope.wide) return Arithmetic::column(column.value, column.low, column.high);
    return Arithmetic::column(scope.dialect.wide_open + column.value + scope.dialect.wide_close, column.low,
                              column.high);
}

/// A polynomial whose coefficients are those of least units, times one common factor.
struct Scaled {
    std::vector<std::pair<batch::Monomial, Number>> terms;
};

Scaled in_least_units(LeafScope& scope, const batch::Polynomial& polynomial) {
    Scaled out;
    for (const auto& [monomial, coefficient] : polynomial.terms()) {
        Number factor = coefficient;
        for (const InputId id : monomial) factor = factor * scope.columns.use(id).front().least;
        out.terms.emplace_back(monomial, factor);
    }
    return out;
}

bool make_whole(Scaled& over, Scaled& under) {
    std::vector<Number*> numbers;
    for (Scaled* side : {&over, &under})
        for (auto& term : side->terms) numbers.push_back(&term.second);
    return batch::make_whole(numbers);
}

Whole text_of(LeafScope& scope, const Scaled& polynomial) {
    Whole sum = Arithmetic::constant(0);
    std::vector<std::pair<batch::Monomial, Number>> terms;
    for (const bool first : {true, false})  // what is added goes first: b - a instead of -1 * a + b
        for (const auto& term : polynomial.terms)
            if ((term.second.sign() > 0) == first) terms.push_back(term);
    for (const auto& [monomial, coefficient] : terms) {
        const bool taken = coefficient.sign() < 0 && sum.text != "0";
        Whole product = Arithmetic::constant(taken ? -coefficient : coefficient);
        for (const InputId id : monomial)
            product = scope.arithmetic.times(column_text(scope, scope.columns.use(id).front()), product);
        sum = taken ? scope.arithmetic.minus(sum, product) : scope.arithmetic.plus(sum, product);
    }
    return sum;
}

std::string in_brackets(const Whole& whole) {
    return whole.shape == Whole::Shape::atom ? whole.text : "(" + whole.text + ")";
}

/// What must hold besides for the value to be there: other divisors, columns that were cancelled.
std::string guards(LeafScope& scope, const batch::Fraction& fraction, const std::set<InputId>& in_value) {
    std::string out;
    for (const batch::Polynomial& divisor : fraction.divisors) {
        if (divisor == fraction.under) continue;
        Scaled scaled = in_least_units(scope, divisor), none;
        if (!make_whole(scaled, none)) scope.refuse("sql-too-wide");
        out += " AND " + in_brackets(text_of(scope, scaled)) + " <> 0";
    }
    for (const InputId id : fraction.columns)
        if (!in_value.count(id)) out += " AND " + scope.columns.use(id).front().value + " IS NOT NULL";
    return out;
}

std::set<InputId> columns_in(const batch::Polynomial& polynomial) {
    std::set<InputId> out;
    for (const auto& [monomial, coefficient] : polynomial.terms()) out.insert(monomial.begin(), monomial.end());
    return out;
}

Whole named(LeafScope& scope, const char* prefix, const Whole& value, const std::string& expression) {
    return Arithmetic::column(scope.layers.add(Storey::facts, prefix, expression), value.low, value.high);
}

NumberFact over_columns(LeafScope& scope, const batch::Fraction& fraction, bool counts) {
    Scaled over_terms = in_least_units(scope, fraction.over), under_terms = in_least_units(scope, fraction.under);
    if (!make_whole(over_terms, under_terms)) scope.refuse("sql-too-wide");
    Whole over = text_of(scope, over_terms), under = text_of(scope, under_terms);
    for (const InputId id : fraction.columns) scope.asked.insert(id);
    std::set<InputId> inside = columns_in(fraction.over), below = columns_in(fraction.under);
    inside.insert(below.begin(), below.end());
    std::string also = guards(scope, fraction, inside);
    if (counts && over.low.sign() < 0) scope.refuse("sql-negative-count", {scope.name()});
    if (under.is_constant() && under.low.sign() < 0) {
        over = scope.arithmetic.minus(Arithmetic::constant(0), over);
        under = Arithmetic::constant(-under.low);
    }
    const bool divided = !under.is_constant();
    const Number scale = divided ? Number(1) : under.low;
    if (!divided) under = Arithmetic::constant(1);
    scope.may_be_undefined = scope.may_be_undefined || !fraction.divisors.empty();
    if (!divided && also.empty() && over.is_constant()) return {{over, under, scale}, {}};
    if (!divided && also.empty() && fraction.over.terms().size() == 1 && inside.size() == 1 && !scope.wide)
        return {{over, under, scale}, {scope.columns.use(*inside.begin()).front().value}};
    const std::string sign = !divided ? "1 = 1" : in_brackets(under) + " > 0";
    std::string up = "CASE WHEN " + sign + also + " THEN " + over.text;
    std::string down = "CASE WHEN " + sign + " THEN " + under.text;
    if (under.low.sign() < 0) {
        const std::string otherwise = " WHEN " + in_brackets(under) + " < 0";
        up += otherwise + also + " THEN 0 - " + in_brackets(over);
        down += otherwise + " THEN 0 - " + in_brackets(under);
        over =
            scope.arithmetic.made(over.text, min(over.low, -over.high), max(over.high, -over.low), over.shape, false);
        under = scope.arithmetic.made(under.text, 1, max(under.high, -under.low), under.shape, false);
    }
    under.low = max(under.low, 1);
    Whole top = named(scope, "n", over, up + " END");
    const std::set<std::string> nullable = {top.text};
    if (divided) under = named(scope, "d", under, down + " END");
    return {{top, under, scale}, nullable};
}

NumberFact items_as_number(LeafScope& scope, FactId fact) {
    NumberFact out{{Arithmetic::constant(0)}, {}};
    for (std::uint32_t i = 0; i < item_count(scope, fact); ++i)
        out.value.over = scope.arithmetic.plus(out.value.over, item_number(scope, fact, i));
    const InputId input = scope.leaf.bindings[fact].input;
    for (const Column& column : scope.columns.use(input)) out.nullable.insert(column.value);
    return out;
}

const Column* own_column(LeafScope& scope, FactId fact) {
    const Binding& binding = scope.leaf.bindings[fact];
    if (binding.from != Binding::From::input || !scope.columns.has(binding.input)) return nullptr;
    scope.asked.insert(binding.input);
    return &scope.columns.use(binding.input).front();
}

NumberFact plain_number(LeafScope& scope, const Column& column) {
    const Whole text = column_text(scope, column);
    return {scope.arithmetic.scaled({text}, column.least), {column.value}};
}

NumberFact nothing(LeafScope& scope, const char* code, FactId fact) {
    scope.refuse(code, {scope.rule().facts[fact].name});
    return {{Arithmetic::constant(0)}, {}};
}

}  // namespace

std::uint32_t item_count(const LeafScope& scope, FactId fact) {
    const Binding& binding = scope.leaf.bindings[fact];
    if (binding.from != Binding::From::input) return 0;
    const Input& input = scope.plan.pack->inputs[binding.input];
    return input.type == Input::Type::items ? static_cast<std::uint32_t>(input.choices.size()) : 0;
}

NumberFact number_fact(LeafScope& scope, FactId fact) {
    const Fact& asked = scope.rule().facts[fact];
    if (asked.kind == Kind::rank || asked.kind == Kind::population) return nothing(scope, "sql-cohort", fact);
    if (asked.kind == Kind::items && item_count(scope, fact) > 0) return items_as_number(scope, fact);
    const Column* column = own_column(scope, fact);
    const bool counts = asked.kind == Kind::count || asked.kind == Kind::items;
    if (column && asked.kind != Kind::value && asked.kind != Kind::number && asked.kind != Kind::target) {
        if (counts && column->low.sign() < 0) {  // a count below 0 is none
            Column whole = *column;
            whole.low = 0;
            NumberFact out = plain_number(scope, whole);
            const std::string name = scope.layers.add(
                Storey::facts, "n", "CASE WHEN " + column->value + " >= 0 THEN " + out.value.over.text + " END");
            out.value.over = Arithmetic::column(name, 0, out.value.over.high);
            out.nullable = {name};
            scope.may_be_undefined = true;
            return out;
        }
        return plain_number(scope, *column);
    }
    const auto fraction = batch::fraction_of(scope.plan, scope.cohorts, scope.leaf, fact);
    if (!fraction) return nothing(scope, "sql-formula", fact);
    return over_columns(scope, *fraction, counts);
}

Truth yes_no_fact(LeafScope& scope, FactId fact, bool expected) {
    const Column* column = own_column(scope, fact);
    if (!column) {
        nothing(scope, "sql-formula", fact);
        return always(true);
    }
    return {column->value + (expected ? " > 0" : " <= 0"), {column->value}, true, std::nullopt};
}

Truth choice_fact(LeafScope& scope, FactId fact, std::uint32_t choice) {
    const Column* column = own_column(scope, fact);
    if (!column) {
        nothing(scope, "sql-formula", fact);
        return always(true);
    }
    return {column->value + " = " + std::to_string(choice + 1), {column->value}, true, std::nullopt};
}

Whole item_number(LeafScope& scope, FactId fact, std::uint32_t item) {
    if (item >= item_count(scope, fact)) {
        nothing(scope, "sql-formula", fact);
        return Arithmetic::constant(0);
    }
    const Column& column = scope.columns.use(scope.leaf.bindings[fact].input)[item];
    scope.asked.insert(column.input);
    const Whole found = Arithmetic::column(column.value, 0, 1);
    return scope.rule().facts[fact].inverted ? scope.arithmetic.minus(Arithmetic::constant(1), found) : found;
}

// One cell holds the whole list: as long as one of its items is NULL, none of them is known.
Truth item_fact(LeafScope& scope, FactId fact, std::uint32_t item, bool expected) {
    const NumberFact all = number_fact(scope, fact);
    const Whole met = item_number(scope, fact, item);
    Truth out{met.text + (expected ? " = 1" : " = 0"), all.nullable, true, std::nullopt};
    if (all.nullable.size() < 2) return out;
    const std::string name = scope.layers.add(
        Storey::facts, "i", "CASE WHEN " + all.value.over.text + " IS NOT NULL THEN " + met.text + " END");
    return {name + (expected ? " = 1" : " = 0"), {name}, true, std::nullopt};
}

}  // namespace heng::sql
