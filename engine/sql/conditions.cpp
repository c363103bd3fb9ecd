// Conditions of a rule as SQL. Its three-valued logic is the one of docs/language.md 5.1.
#include "engine/sql/leaf_scope.hpp"

namespace heng::sql {
namespace {

std::vector<Truth> all_of(LeafScope& scope, const std::vector<ConditionId>& ids) {
    std::vector<Truth> out;
    for (const ConditionId id : ids) out.push_back(condition(scope, id));
    return out;
}

struct ConditionText {
    LeafScope& scope;

    Truth operator()(const Always&) const { return always(true); }
    Truth operator()(const Otherwise&) const { return always(true); }
    Truth operator()(const Within& within) const {
        const NumberFact fact = number_fact(scope, within.fact);
        if (!within.in.low && !within.in.high) return present(fact);
        std::vector<Truth> ends;
        if (const auto& low = within.in.low)
            ends.push_back(compare(scope.arithmetic, fact.value, low->closed ? Relation::at_least : Relation::more,
                                   low->at, fact.nullable));
        if (const auto& high = within.in.high)
            ends.push_back(compare(scope.arithmetic, fact.value, high->closed ? Relation::at_most : Relation::less,
                                   high->at, fact.nullable));
        return both(ends);
    }
    /// Any number will do, but there must be one.
    static Truth present(const NumberFact& fact) {
        if (fact.nullable.empty()) return always(true);
        return {fact.value.over.text + " = " + fact.value.over.text, fact.nullable, true, std::nullopt};
    }
    Truth operator()(const Holds& holds) const { return yes_no_fact(scope, holds.fact, holds.expected); }
    Truth operator()(const Chosen& chosen) const { return choice_fact(scope, chosen.fact, chosen.choice); }
    Truth operator()(const ItemMet& item) const { return item_fact(scope, item.fact, item.item, item.expected); }
    Truth operator()(const All& all) const { return both(all_of(scope, all.of)); }
    Truth operator()(const Any& any) const { return either(all_of(scope, any.of)); }
    Truth operator()(const Not& negation) const { return negated(condition(scope, negation.of)); }
};

}  // namespace

Truth condition(LeafScope& scope, ConditionId id) {
    return boost::variant2::visit(ConditionText{scope}, scope.rule().conditions[id].what);
}

}  // namespace heng::sql
