#include "engine/testing/fact_values.hpp"

#include <algorithm>

#include "engine/testing/regime.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
constexpr std::size_t most_edges = 40, most_single_items = 8;

// The roundest number inside: the fewest decimals in the unit of the fact.
Number round_inside(const Interval& in, const Number& unit) {
    const Number middle = (in.low->at + in.high->at) / Number(2);
    for (int places = -6; places < 8; ++places) {
        const Number round = (middle / unit).rounded(places, Rounding::half_up) * unit;
        if (in.contains(round)) return round;
    }
    return middle;
}

struct Numbers {
    const Fact& fact;
    std::vector<Number> out;

    Number unit() const { return fact.unit.percent ? Number::ratio(1, 100) : max(fact.unit.factor, 0); }

    void edge(const Number& at) {
        const Number least = least_unit(fact);
        for (const Number& value : {at, at - least, at + least}) add(value);
    }

    void inside(const Interval& in) {
        const Number far = max(plain_value(fact), 1);
        if (in.low && in.high) return add(round_inside(in, unit()));
        if (in.low) return add(in.low->at + (fact.unit.percent ? Number::ratio(1, 2) : far));
        if (!in.high) return add(far);
        add(0);
        add(in.high->at / Number(2));
        add(in.high->at - (fact.unit.percent ? Number::ratio(1, 2) : far));
    }

    void add(const Number& value) {
        const Number kept = is_integral(fact) ? value.floor() : value;
        if (domain_of(fact).contains(kept) && std::find(out.begin(), out.end(), kept) == out.end()) out.push_back(kept);
    }
};

std::vector<Number> numbers(const Rule& rule, const NormalForm* form, FactId id) {
    Numbers made{rule.facts[id], {}};
    for (const Regime& regime : regimes_of(rule)) {
        const bool region = regime.fact == id && (regime.in.low || regime.in.high);
        if (!region) continue;
        for (const auto& bound : {regime.in.low, regime.in.high})
            if (bound) made.edge(bound->at);
        made.inside(regime.in);
    }
    if (form)
        for (const Piecewise& function : form->functions)
            if (function.fact == id)
                for (const Number& at : edges(function, most_edges)) made.edge(at);
    return std::move(made.out);
}

// Which items are listed: all, none, all but one, one more each time; of long lists patterns that tell all items apart.
std::vector<Value> item_patterns(std::size_t count) {
    std::vector<Value> patterns{Picked{std::vector<bool>(count, true)}, Picked{std::vector<bool>(count, false)}};
    const bool singly = count <= most_single_items;
    for (std::size_t i = 0; singly && i < count; ++i) {
        Picked but_one{std::vector<bool>(count, true)}, first{std::vector<bool>(count, false)};
        but_one.items[i] = false;
        for (std::size_t k = 0; k <= i; ++k) first.items[k] = true;
        patterns.push_back(std::move(but_one));
        patterns.push_back(std::move(first));
    }
    for (std::size_t bit = 0; !singly && (std::size_t{1} << bit) < count; ++bit)
        for (const bool kept : {true, false}) {
            Picked coded{std::vector<bool>(count)};
            for (std::size_t i = 0; i < count; ++i) coded.items[i] = (((i >> bit) & 1U) != 0) == kept;
            patterns.push_back(std::move(coded));
        }
    return patterns;
}

// Points that a person gives: the ends of every range, one least unit beside them, and the middle.
std::vector<Value> judged_values(const Rule& rule, FactId id) {
    Numbers made{rule.facts[id], {}};
    for (const Regime& regime : regimes_of(rule)) {
        const bool range =
            regime.fact == id && regime.kind >= Regime::Kind::given_low && regime.kind <= Regime::Kind::given_outside;
        if (!range) continue;
        made.edge(regime.points);
        made.edge(regime.high);
        made.inside({Bound{regime.points, false}, Bound{regime.high, false}});
    }
    return {made.out.begin(), made.out.end()};
}

// A number of a formula, whose regions nobody knows: nothing, half, nearly all, all and more of what is planned.
std::vector<Value> around(const Number& plan, const Fact& fact) {
    std::vector<Value> out;
    for (const int percent : {0, 1, 50, 90, 99, 100, 101, 150})
        out.push_back(is_integral(fact) ? (plan * Number::ratio(percent, 100)).floor()
                                        : plan * Number::ratio(percent, 100));
    return out;
}

// The values of this fact that bring a derived fact to its own.
void add_derived(const Rule& rule, const NormalForm* form, FactId id, const std::optional<Number>& target,
                 std::vector<Value>& out) {
    for (FactId derived = 0; derived < rule.facts.size(); ++derived) {
        const auto& how = rule.facts[derived].derived;
        if (!how || how->left != id) continue;
        const Fact& base = rule.facts[how->right];
        const Number right = base.kind == Fact::Kind::target && target ? *target : plain_value(base);
        for (const Number& x : numbers(rule, form, derived)) {
            if (how->how == Fact::Derived::How::difference) out.push_back(right + x);
            if (how->how == Fact::Derived::How::relative_change) out.push_back(right * (Number(1) + x));
            if (how->how == Fact::Derived::How::ratio || how->how == Fact::Derived::How::rank_share)
                out.push_back(right * x);
        }
    }
}

std::vector<Value> numeric_values(const Rule& rule, const NormalForm* form, FactId id,
                                  const std::optional<Number>& target) {
    const Fact& fact = rule.facts[id];
    if (fact.kind == Fact::Kind::target && target) return {*target};
    std::vector<Value> out;
    for (const Number& x : numbers(rule, form, id)) out.push_back(x);
    add_derived(rule, form, id, target, out);
    if (fact.kind == Fact::Kind::target) return {plain_value(fact), Number(0)};
    return out.empty() ? around(target.value_or(plain_value(fact)), fact) : out;
}

}  // namespace

Number least_unit(const Fact& fact) {
    if (is_integral(fact) || fact.unit.dimension == Dimension::duration || fact.unit.dimension == Dimension::months)
        return 1;
    if (fact.unit.dimension == Dimension::none) return Number::ratio(1, fact.unit.percent ? 10000 : 100);
    if (fact.unit.dimension == Dimension::money) return 100;
    return Number::ratio(1, 100);
}

Number plain_value(const Fact& fact) {
    if (fact.unit.dimension == Dimension::money) return 1000000;
    const bool rate = fact.unit.dimension == Dimension::none && (fact.unit.percent || fact.kind == Fact::Kind::value);
    return rate ? 1 : 100;
}

std::vector<Value> fact_values(const Rule& rule, const NormalForm* form, FactId id,
                               const std::optional<Number>& target) {
    const Fact& fact = rule.facts[id];
    switch (fact.kind) {
        case Fact::Kind::yes_no:
            return {true, false};
        case Fact::Kind::option: {
            std::vector<Value> out;
            for (std::uint32_t i = 0; i < fact.choices.size(); ++i) out.push_back(ChoiceMade{i, false});
            out.push_back(ChoiceMade{0, true});
            return out;
        }
        case Fact::Kind::items:
            return item_patterns(fact.choices.size());
        case Fact::Kind::judged:
            return judged_values(rule, id);
        case Fact::Kind::value:
        case Fact::Kind::number:
        case Fact::Kind::count:
        case Fact::Kind::target:
        case Fact::Kind::rank:
        case Fact::Kind::population:
        case Fact::Kind::total:
        case Fact::Kind::grade:
            break;
    }
    return numeric_values(rule, form, id, target);
}

}  // namespace heng
