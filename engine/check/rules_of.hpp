// The leaves of a pack that have a rule, for checks that look at one rule at a time.
#pragma once
#include <boost/variant2/variant.hpp>

#include "engine/model/pack.hpp"

namespace heng {

/// Calls `look(node, rule)` for every leaf whose clause is a Rule.
template <class Look>
void for_each_rule(const Pack& pack, Look look) {
    for (const NodeId id : pack.leaves) {
        const Node& node = pack.nodes[id];
        if (const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning)) look(node, *rule);
    }
}

/// The syntax of a node: its labels as they were written.
inline const syntax::Indicator& syntax_of(const Pack& pack, const Node& node) {
    return pack.scripts.front().indicators[node.syntax];
}

inline Diagnostic finding(std::string code, Severity severity, Span span, std::vector<std::string> args) {
    return {std::move(code), severity, span, std::move(args), {}, false};
}

}  // namespace heng
