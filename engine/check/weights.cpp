// Points printed on a parent against the sum of its children, and the whole against 满分.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

Number sum_of(const Pack& pack, const std::vector<NodeId>& children) {
    Number sum = 0;
    for (const NodeId child : children) sum = sum + pack.nodes[child].points.value_or(Number(0));
    return sum;
}

void check_parent(const Pack& pack, const Node& node, Diagnostics& out) {
    if (node.children.empty() || !node.points_printed || !node.points) return;
    const Number sum = sum_of(pack, node.children);
    if (sum == *node.points) return;
    out.push_back(
        finding("weights-sum", Severity::error, node.points_span, {node.name, node.points->str(), sum.str()}));
}

}  // namespace

void check_weights(const Pack& pack, Diagnostics& out) {
    for (const Node& node : pack.nodes) check_parent(pack, node, out);
    if (pack.roots.empty() || !pack.row_rules.empty()) return;  // forms bring their own weights
    if (pack.total_formula) return;                             // and the total is no sum
    const Number sum = sum_of(pack, pack.roots);
    if (sum == pack.full_marks) return;
    const Severity severity = pack.full_marks_said ? Severity::error : Severity::warning;
    const syntax::Script& script = pack.scripts.front();
    const Span where = pack.full_marks_said ? script.full_marks : script.pack;
    out.push_back(finding("weights-total", severity, where, {sum.str(), pack.full_marks.str()}));
}

}  // namespace heng
