// What facts that stood in the way amount to, and what a condition speaks of. Entries: verdict(), subject_of().
#include <algorithm>

#include "engine/score/known.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// The facts that a person is asked for behind `fact`: a derived one is worked out from others.
void add_asked(const Known& known, FactId fact, std::size_t depth, std::vector<FactId>& out) {
    const auto& derived = known.facts[fact].derived;
    if (derived && depth < known.facts.size() && !holds_alternative<Undefined>(known.values[fact])) {
        for (const FactId operand : {derived->left, derived->right})
            if (!holds_alternative<Number>(known.values[operand])) add_asked(known, operand, depth + 1, out);
        return;
    }
    if (std::find(out.begin(), out.end(), fact) == out.end()) out.push_back(fact);
}

struct Subject {
    const std::vector<Condition>& conditions;

    using Found = std::optional<FactId>;
    Found operator()(const Always&) const { return std::nullopt; }
    Found operator()(const Otherwise&) const { return std::nullopt; }
    Found operator()(const Within& within) const { return within.fact; }
    Found operator()(const Holds& holds) const { return holds.fact; }
    Found operator()(const Chosen& chosen) const { return chosen.fact; }
    Found operator()(const ItemMet& item) const { return item.fact; }
    Found operator()(const All& all) const { return first(all.of); }
    Found operator()(const Any& any) const { return first(any.of); }
    Found operator()(const Not& negation) const { return subject_of(conditions, negation.of); }
    Found first(const std::vector<ConditionId>& of) const {
        for (const ConditionId child : of)
            if (const auto found = subject_of(conditions, child)) return found;
        return std::nullopt;
    }
};

}  // namespace

std::optional<FactId> subject_of(const std::vector<Condition>& conditions, ConditionId condition) {
    return boost::variant2::visit(Subject{conditions}, conditions[condition].what);
}

// 不适用 of the indicator's own value speaks for the whole indicator. Of another fact it does so only where nothing
// else was given: beside given facts it would quietly drop them, so no rule applies.
Result verdict(const Known& known, const Needs& needs, bool others_known) {
    std::vector<FactId> asked, missing;
    std::vector<std::string> not_applicable;
    const Undefined* undefined = nullptr;
    bool own_value = false;
    for (const FactId fact : needs) add_asked(known, fact, 0, asked);
    for (const FactId fact : asked) {
        const Value& value = known.values[fact];
        if (const Undefined* found = get_if<Undefined>(&value)) {
            undefined = undefined ? undefined : found;
        } else if (holds_alternative<NotApplicable>(value)) {
            not_applicable.push_back(known.facts[fact].name);
            own_value = own_value || known.facts[fact].kind == Fact::Kind::value;
        } else {
            missing.push_back(fact);
        }
    }
    if (own_value && !others_known) return Inapplicable{};
    if (!missing.empty()) return Incomplete{std::move(missing)};
    if (undefined) return NoRule{undefined->code, undefined->args};
    if (others_known) return NoRule{"not-applicable-beside-values", std::move(not_applicable)};
    return Inapplicable{};
}

}  // namespace heng
