// An indicator that has points but no rule by which they are given.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {

void check_missing_clauses(const Pack& pack, Diagnostics& out) {
    for (const NodeId id : pack.leaves) {
        const Node& node = pack.nodes[id];
        if (node.standing != Standing::no_rule) continue;
        const Span where = node.clause_span.empty() ? node.name_span : node.clause_span;
        out.push_back(
            finding("missing-clause", Severity::warning, where, {node.name, node.points ? node.points->str() : ""}));
    }
}

}  // namespace heng
