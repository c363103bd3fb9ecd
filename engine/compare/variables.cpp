#include "engine/compare/variables.hpp"

#include <algorithm>

#include "engine/compare/asked_facts.hpp"
#include "engine/compare/match_facts.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using VariableKind = Variable::Kind;

bool tells_items_apart(const Rule& rule, FactId fact) {
    for (const Condition& condition : rule.conditions) {
        const ItemMet* item = get_if<ItemMet>(&condition.what);
        if (item && item->fact == fact) return true;
    }
    for (const Part& part : rule.parts) {
        const Checklist* list = get_if<Checklist>(&part);
        if (!list || list->fact != fact || list->each.empty()) continue;
        const bool alike = std::all_of(list->each.begin(), list->each.end(),
                                       [&](const Number& each) { return each == list->each.front(); });
        if (!alike || list->each.size() != rule.facts[fact].choices.size()) return true;
    }
    return false;
}

bool counts_things(const Fact& fact) {
    using F = Fact::Kind;
    if (fact.kind == F::count || fact.kind == F::rank || fact.kind == F::population || fact.kind == F::items)
        return true;
    return !fact.derived && (fact.unit.dimension == Dimension::count || fact.unit.dimension == Dimension::date);
}

std::optional<Number> least_value(const Fact& fact) {
    if (fact.kind == Fact::Kind::rank || fact.kind == Fact::Kind::population) return Number(1);
    if (fact.kind == Fact::Kind::count || fact.kind == Fact::Kind::items) return Number(0);
    return std::nullopt;
}

/// One fact on either side, matched.
using Pair = Both<std::optional<FactId>>;

struct Joining {
    const Rules& rules;
    Variables out = {};
    std::vector<std::optional<FactId>> matched = match_facts(*rules[0], *rules[1], out.taken_as_same);

    const Fact& fact(int side, FactId id) const { return rules[static_cast<std::size_t>(side)]->facts[id]; }
    const Fact& first(const Pair& pair) const { return pair[0] ? fact(0, *pair[0]) : fact(1, *pair[1]); }

    VariableId add(Variable variable) {
        out.all.push_back(std::move(variable));
        return static_cast<VariableId>(out.all.size() - 1);
    }
    void register_fact(const Pair& pair, VariableId id) {
        for (std::size_t side = 0; side < 2; ++side)
            if (pair[side]) out.of_fact[side][*pair[side]] = id;
    }

    void add_fact(const Pair& pair) {
        const Fact& shown = first(pair);
        if (shown.kind == Fact::Kind::option) return add_option(pair);
        if (shown.kind == Fact::Kind::items && !shown.choices.empty()) return add_items(pair);
        Variable variable;
        variable.kind = shown.kind == Fact::Kind::yes_no ? VariableKind::yes_no : VariableKind::number;
        variable.fact = pair;
        variable.unit = shown.unit;
        variable.whole = counts_things(shown);
        variable.least = least_value(shown);
        register_fact(pair, add(std::move(variable)));
    }

    JointChoices joint(const Pair& pair) {
        const std::vector<std::string> none;
        return match_choices(pair[0] ? fact(0, *pair[0]).choices : none, pair[1] ? fact(1, *pair[1]).choices : none,
                             out.taken_as_same);
    }

    // One value more than there are words: an answer that no rule lists.
    void add_option(const Pair& pair) {
        Variable variable;
        variable.kind = VariableKind::option;
        variable.fact = pair;
        JointChoices choices = joint(pair);
        variable.values = static_cast<std::uint32_t>(choices.before.size() + 1);
        variable.choices = {std::move(choices.before), std::move(choices.after)};
        register_fact(pair, add(std::move(variable)));
    }

    void add_items(const Pair& pair) {
        const JointChoices items = joint(pair);
        const auto all_matched = [](const auto& list) {
            return std::all_of(list.begin(), list.end(), [](const auto& at) { return at.has_value(); });
        };
        bool apart = (pair[0] && !all_matched(items.before)) || (pair[1] && !all_matched(items.after));
        for (std::size_t side = 0; side < 2; ++side)
            apart = apart || (pair[side] && tells_items_apart(*rules[side], *pair[side]));
        if (!apart) return add_tallied(pair, items.before.size());
        for (std::size_t i = 0; i < items.before.size(); ++i) add_item(pair, items, i);
    }

    void add_tallied(const Pair& pair, std::size_t items) {
        Variable variable;
        variable.kind = VariableKind::tallied;
        variable.fact = pair;
        variable.values = static_cast<std::uint32_t>(items + 1);
        register_fact(pair, add(std::move(variable)));
    }

    void add_item(const Pair& pair, const JointChoices& items, std::size_t i) {
        Variable variable;
        variable.kind = VariableKind::item;
        const Both<std::optional<std::uint32_t>> at{items.before[i], items.after[i]};
        for (std::size_t side = 0; side < 2; ++side) {
            if (!pair[side] || !at[side]) continue;
            variable.fact[side] = pair[side];
            variable.item[side] = *at[side];
        }
        const VariableId id = add(variable);
        for (std::size_t side = 0; side < 2; ++side)
            if (variable.fact[side]) out.of_item[side][{*variable.fact[side], variable.item[side]}] = id;
    }

    void add_facts(const Both<AskedFacts>& asked) {
        std::vector<bool> taken(rules[1]->facts.size());
        for (FactId left = 0; left < matched.size(); ++left) {
            const auto right = matched[left];
            if (right) taken[*right] = true;
            if (asked[0].facts.count(left) || (right && asked[1].facts.count(*right))) add_fact({left, right});
        }
        for (const FactId right : asked[1].facts)
            if (!taken[right]) add_fact({std::nullopt, right});
    }

    // The same product on the other side, by matched facts.
    std::optional<Powers> across(const Powers& powers) const {
        Powers translated;
        for (const auto& [id, power] : powers) {
            if (!matched[id]) return std::nullopt;
            translated[*matched[id]] = power;
        }
        return translated;
    }

    void add_product(const Both<std::optional<Powers>>& product) {
        Variable variable;
        variable.kind = VariableKind::product;
        for (std::size_t side = 0; side < 2; ++side)
            if (product[side]) variable.powers[side] = *product[side];
        const VariableId id = add(std::move(variable));
        for (std::size_t side = 0; side < 2; ++side)
            if (product[side]) out.of_product[side][*product[side]] = id;
    }

    void add_products(const Both<AskedFacts>& asked) {
        for (const Powers& left : asked[0].products) {
            auto right = across(left);
            if (right && !asked[1].products.count(*right)) right.reset();
            add_product({left, right});
        }
        for (const Powers& right : asked[1].products)
            if (!out.of_product[1].count(right)) add_product({std::nullopt, right});
    }
};

}  // namespace

Variables joint_variables(const Rules& rules) {
    Joining joining{rules};
    const Both<AskedFacts> asked{asked_facts(*rules[0]), asked_facts(*rules[1])};
    joining.add_facts(asked);
    joining.add_products(asked);
    return std::move(joining.out);
}

}  // namespace heng::comparing
