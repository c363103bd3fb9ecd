// What the words of a rule ask directly: facts in conditions and payments, products of facts in formulas. Entry:
// asked_facts().
#pragma once
#include <set>

#include "engine/compare/linear_form.hpp"
#include "engine/normal/used_facts.hpp"

namespace heng::comparing {

struct AskedFacts {
    std::set<FactId> facts;
    std::set<Powers> products;
    void add(const AskedFacts& more);
};

AskedFacts asked_facts(const Rule& rule, ConditionId condition);
AskedFacts asked_facts(const Rule& rule, const Payoff& payoff);
AskedFacts asked_facts(const Rule& rule, const Part& part);
/// Overrides and parts together.
AskedFacts asked_facts(const Rule& rule);

}  // namespace heng::comparing
