#include "engine/normal/used_facts.hpp"

#include <algorithm>

namespace heng::normal {
namespace {

struct InCondition {
    const Rule& rule;
    UsedFacts& out;

    void operator()(const Always&) const {}
    void operator()(const Otherwise&) const {}
    void operator()(const Within& within) const { out.numbers.insert(within.fact); }
    void operator()(const Holds& holds) const { out.others.insert(holds.fact); }
    void operator()(const Chosen& chosen) const { out.others.insert(chosen.fact); }
    void operator()(const ItemMet& item) const { out.others.insert(item.fact); }
    void operator()(const All& all) const { each(all.of); }
    void operator()(const Any& any) const { each(any.of); }
    void operator()(const Not& negation) const { used_facts(rule, negation.of, out); }
    void each(const std::vector<ConditionId>& of) const {
        for (const ConditionId child : of) used_facts(rule, child, out);
    }
};

// What a person gives within a range is the result of a row, not something that the row depends on.
struct InPayoff {
    UsedFacts& out;

    void operator()(const Flat&) const {}
    void operator()(const Stairs& stairs) const { out.numbers.insert(stairs.fact); }
    void operator()(const Line& line) const { out.numbers.insert(line.fact); }
    void operator()(const Given&) const {}
    void operator()(const Computed& formula) const {
        for (const Term& term : formula.terms)
            if (term.op == Term::Op::fact) out.numbers.insert(term.fact);
    }
};

struct InPart {
    const Rule& rule;
    UsedFacts& out;

    void row(ConditionId when, const Payoff& pays) const {
        used_facts(rule, when, out);
        boost::variant2::visit(InPayoff{out}, pays);
    }
    void operator()(const Table& table) const {
        for (const Row& each : table.rows) row(each.when, each.pays);
    }
    // Of a list without items nobody knows how many failed.
    void operator()(const Tally& tally) const {
        const Fact& fact = rule.facts[tally.fact];
        const bool unlisted = tally.failed && fact.kind == Fact::Kind::items && fact.choices.empty();
        (unlisted ? out.others : out.numbers).insert(tally.fact);
    }
    void operator()(const Checklist& list) const {
        const bool alike = std::all_of(list.each.begin(), list.each.end(),
                                       [&](const Number& each) { return each == list.each.front(); });
        (alike ? out.numbers : out.others).insert(list.fact);
    }
    void operator()(const Adjust& adjust) const { row(adjust.when, adjust.pays); }
};

}  // namespace

void used_facts(const Rule& rule, ConditionId condition, UsedFacts& out) {
    boost::variant2::visit(InCondition{rule, out}, rule.conditions[condition].what);
}

void used_facts(const Rule& rule, const Part& part, UsedFacts& out) {
    boost::variant2::visit(InPart{rule, out}, part);
}

}  // namespace heng::normal
