#include "engine/compare/asked_facts.hpp"

namespace heng::comparing {
namespace {

struct InPayoff {
    AskedFacts& out;

    void operator()(const Flat&) const {}
    void operator()(const Stairs& stairs) const { out.facts.insert(stairs.fact); }
    void operator()(const Line& line) const { out.facts.insert(line.fact); }
    void operator()(const Given&) const {}
    void operator()(const Computed& formula) const {
        const auto form = linear_form(formula);
        if (!form) {
            for (const Term& term : formula.terms)
                if (term.op == Term::Op::fact) out.facts.insert(term.fact);
        } else if (form->product.size() == 1 && form->product.begin()->second == 1) {
            out.facts.insert(form->product.begin()->first);
        } else if (!form->product.empty()) {
            out.products.insert(form->product);
        }
    }
};

struct InPart {
    const Rule& rule;
    AskedFacts& out;

    void row(ConditionId when, const Payoff& pays) const {
        out.add(asked_facts(rule, when));
        out.add(asked_facts(rule, pays));
    }
    void operator()(const Table& table) const {
        for (const Row& each : table.rows) row(each.when, each.pays);
    }
    void operator()(const Tally& tally) const { out.facts.insert(tally.fact); }
    void operator()(const Checklist& list) const { out.facts.insert(list.fact); }
    void operator()(const Adjust& adjust) const { row(adjust.when, adjust.pays); }
};

}  // namespace

void AskedFacts::add(const AskedFacts& more) {
    facts.insert(more.facts.begin(), more.facts.end());
    products.insert(more.products.begin(), more.products.end());
}

AskedFacts asked_facts(const Rule& rule, ConditionId condition) {
    normal::UsedFacts used;
    normal::used_facts(rule, condition, used);
    AskedFacts asked{used.numbers, {}};
    asked.facts.insert(used.others.begin(), used.others.end());
    return asked;
}

AskedFacts asked_facts(const Rule&, const Payoff& payoff) {
    AskedFacts asked;
    boost::variant2::visit(InPayoff{asked}, payoff);
    return asked;
}

AskedFacts asked_facts(const Rule& rule, const Part& part) {
    AskedFacts asked;
    boost::variant2::visit(InPart{rule, asked}, part);
    return asked;
}

AskedFacts asked_facts(const Rule& rule) {
    AskedFacts asked;
    for (const Override& override : rule.overrides) asked.add(asked_facts(rule, override.when));
    for (const Part& part : rule.parts) asked.add(asked_facts(rule, part));
    return asked;
}

}  // namespace heng::comparing
