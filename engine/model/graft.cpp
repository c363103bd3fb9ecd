// Parts of one rule put into another. Entry: graft_overrides.
#include "engine/model/graft.hpp"

namespace heng {
namespace {

using Subject = decltype(Condition::what);

// Moves every reference of a condition behind the facts and conditions that are there already.
struct Shift {
    std::uint32_t facts, conditions;

    Subject operator()(Always always) const { return always; }
    Subject operator()(Otherwise otherwise) const { return otherwise; }
    Subject operator()(Within within) const { return move_fact(std::move(within)); }
    Subject operator()(Holds holds) const { return move_fact(holds); }
    Subject operator()(Chosen chosen) const { return move_fact(chosen); }
    Subject operator()(ItemMet met) const { return move_fact(met); }
    Subject operator()(All all) const { return move_list(std::move(all)); }
    Subject operator()(Any any) const { return move_list(std::move(any)); }
    Subject operator()(Not negated) const {
        negated.of += conditions;
        return negated;
    }

  private:
    template <class OneFact>
    Subject move_fact(OneFact what) const {
        what.fact += facts;
        return what;
    }
    template <class Several>
    Subject move_list(Several what) const {
        for (ConditionId& id : what.of) id += conditions;
        return what;
    }
};

void shift_derived(Fact& fact, std::uint32_t by) {
    if (!fact.derived) return;
    fact.derived->left += by;
    fact.derived->right += by;
}

}  // namespace

void graft_overrides(Rule& into, const Rule& from) {
    const Shift shift{static_cast<std::uint32_t>(into.facts.size()),
                      static_cast<std::uint32_t>(into.conditions.size())};
    for (Fact fact : from.facts) {
        shift_derived(fact, shift.facts);
        into.facts.push_back(std::move(fact));
    }
    for (const Condition& condition : from.conditions)
        into.conditions.push_back({boost::variant2::visit(shift, condition.what), condition.span});
    std::vector<Override> overrides = from.overrides;
    for (Override& override_ : overrides) override_.when += shift.conditions;
    into.overrides.insert(into.overrides.begin(), overrides.begin(), overrides.end());
}

}  // namespace heng
