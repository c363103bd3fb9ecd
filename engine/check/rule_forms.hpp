// The normal forms of a pack's rules, worked out once. Entries: rule_forms(), for_each_form().
#pragma once
#include "engine/check/rules_of.hpp"
#include "engine/normal/normal_form.hpp"

namespace heng {

/// Parallel to the leaves of the pack; empty where a leaf has no rule, or a rule no normal form.
using RuleForms = std::vector<std::optional<NormalForm>>;

RuleForms rule_forms(const Pack& pack);

/// Calls `look(node, rule, form)` for every leaf whose clause is a Rule.
template <class Look>
void for_each_form(const Pack& pack, const RuleForms& forms, Look look) {
    for (std::size_t i = 0; i < pack.leaves.size(); ++i) {
        const Node& node = pack.nodes[pack.leaves[i]];
        if (const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning)) look(node, *rule, forms[i]);
    }
}

}  // namespace heng
