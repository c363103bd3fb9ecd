// Facts as numbers and items, and conditions in three-valued logic. Entries: number_of(), items_met(), holds().
#include "engine/score/known.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

Truth truth(bool decided) {
    return decided ? Truth::yes : Truth::no;
}

Truth negated(Truth of) {
    if (of == Truth::unknown) return of;
    return truth(of == Truth::no);
}

Truth matches(Truth found, bool expected) {
    return expected ? found : negated(found);
}

/// Whether a yes/no fact is so; a number of cases is so where there is one.
Truth is_so(const Value& value) {
    if (const bool* so = get_if<bool>(&value)) return truth(*so);
    if (const Number* cases = get_if<Number>(&value)) return truth(cases->sign() > 0);
    return Truth::unknown;
}

Truth is_chosen(const Value& value, std::uint32_t choice) {
    const ChoiceMade* made = get_if<ChoiceMade>(&value);
    if (!made) return Truth::unknown;
    return truth(!made->other && made->index == choice);
}

Truth needing(Truth found, FactId fact, Needs& needs) {
    if (found == Truth::unknown) needs.push_back(fact);
    return found;
}

/// 且 and 或 alike: one child that is `decisive` settles the whole, and then no other child is needed.
Truth combined(const Known& known, const std::vector<ConditionId>& of, Truth decisive, Needs& needs) {
    Needs open;
    for (const ConditionId child : of)
        if (holds(known, child, open) == decisive) return decisive;
    needs.insert(needs.end(), open.begin(), open.end());
    return open.empty() ? negated(decisive) : Truth::unknown;
}

struct Decide {
    const Known& known;
    Needs& needs;

    Truth operator()(const Always&) const { return Truth::yes; }
    Truth operator()(const Otherwise&) const { return Truth::yes; }
    Truth operator()(const Within& within) const {
        const auto number = number_of(known, within.fact, needs);
        return number ? truth(within.in.contains(*number)) : Truth::unknown;
    }
    Truth operator()(const Holds& holds) const {
        return needing(matches(is_so(known.values[holds.fact]), holds.expected), holds.fact, needs);
    }
    Truth operator()(const Chosen& chosen) const {
        return needing(is_chosen(known.values[chosen.fact], chosen.choice), chosen.fact, needs);
    }
    Truth operator()(const ItemMet& item) const {
        return needing(matches(item_met(known, item.fact, item.item), item.expected), item.fact, needs);
    }
    Truth operator()(const All& all) const { return combined(known, all.of, Truth::no, needs); }
    Truth operator()(const Any& any) const { return combined(known, any.of, Truth::yes, needs); }
    Truth operator()(const Not& negation) const { return negated(holds(known, negation.of, needs)); }
};

Number number_from(std::size_t count) {
    return Number(static_cast<std::int64_t>(count));
}

}  // namespace

std::optional<Count> items_met(const Known& known, FactId fact) {
    const bool inverted = known.facts[fact].inverted;
    if (const Count* count = get_if<Count>(&known.values[fact]))
        return Count{inverted ? count->of - count->met : count->met, count->of};
    const Picked* picked = get_if<Picked>(&known.values[fact]);
    if (!picked) return std::nullopt;
    std::size_t met = 0;
    for (const bool item : picked->items) met += item != inverted;
    return Count{number_from(met), number_from(picked->items.size())};
}

Truth item_met(const Known& known, FactId fact, std::uint32_t item) {
    if (const Picked* picked = get_if<Picked>(&known.values[fact])) {
        if (item >= picked->items.size()) return Truth::unknown;
        return truth(picked->items[item] != known.facts[fact].inverted);
    }
    const auto count = items_met(known, fact);
    if (count && count->met == count->of) return Truth::yes;
    return count && count->met.sign() == 0 ? Truth::no : Truth::unknown;
}

std::optional<Number> number_of(const Known& known, FactId fact, Needs& needs) {
    if (const Number* number = get_if<Number>(&known.values[fact])) return *number;
    if (const auto count = items_met(known, fact)) return count->met;
    needs.push_back(fact);
    return std::nullopt;
}

Truth holds(const Known& known, ConditionId condition, Needs& needs) {
    return boost::variant2::visit(Decide{known, needs}, known.conditions[condition].what);
}

}  // namespace heng
