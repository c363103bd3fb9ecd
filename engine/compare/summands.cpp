#include "engine/compare/summands.hpp"

#include <algorithm>
#include <set>

#include "engine/compare/asked_facts.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;

struct Splitting {
    const Rule& rule;
    const Variables& variables;
    int side;
    std::vector<Summand> out = {};

    std::size_t at() const { return static_cast<std::size_t>(side); }

    std::vector<VariableId> uses(const AskedFacts& asked) const {
        std::set<VariableId> used;
        for (const FactId fact : asked.facts) {
            const auto own = variables.of_fact[at()].find(fact);
            if (own != variables.of_fact[at()].end()) used.insert(own->second);
            for (const auto& [key, id] : variables.of_item[at()])
                if (key.first == fact) used.insert(id);
        }
        for (const Powers& product : asked.products) used.insert(variables.of_product[at()].at(product));
        return {used.begin(), used.end()};
    }

    void add_items(std::size_t index, FactId fact, std::size_t count) {
        for (std::uint32_t item = 0; item < count; ++item)
            out.push_back({Summand::Kind::item, side, index, item, {variables.of_item[at()].at({fact, item})}});
    }

    /// Does the part add up item by item?
    std::optional<FactId> by_items(const Part& part) const {
        std::optional<FactId> fact;
        if (const Checklist* list = get_if<Checklist>(&part)) fact = list->fact;
        if (const Tally* tally = get_if<Tally>(&part);
            tally && tally->size == Number(1) && tally->partial != PartialStep::proportional && !tally->most)
            fact = tally->fact;
        if (fact && !variables.of_item[at()].count({*fact, 0})) fact.reset();
        return fact;
    }

    void add_part(std::size_t index) {
        const Part& part = rule.parts[index];
        if (const auto fact = by_items(part)) {
            const Checklist* list = get_if<Checklist>(&part);
            return add_items(index, *fact, list ? list->each.size() : rule.facts[*fact].choices.size());
        }
        out.push_back({Summand::Kind::part, side, index, 0, uses(asked_facts(rule, part))});
    }
};

}  // namespace

std::vector<Summand> summands_of(const Rules& rules, const Variables& variables, int side) {
    const Rule& rule = *rules[static_cast<std::size_t>(side)];
    Splitting splitting{rule, variables, side};
    for (std::size_t i = 0; i < rule.overrides.size(); ++i)
        splitting.out.push_back(
            {Summand::Kind::override_, side, i, 0, splitting.uses(asked_facts(rule, rule.overrides[i].when))});
    for (std::size_t i = 0; i < rule.parts.size(); ++i) splitting.add_part(i);
    return std::move(splitting.out);
}

void Said::add(const Said& other) {
    override_ = std::min(override_, other.override_);
    uncovered = uncovered || other.uncovered;
    judged = judged || other.judged;
    low = low + other.low;
    high = high + other.high;
    low_closed = low_closed && other.low_closed;
    high_closed = high_closed && other.high_closed;
}

}  // namespace heng::comparing
