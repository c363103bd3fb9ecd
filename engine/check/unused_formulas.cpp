// An indicator whose formula is printed but whose clause scores something else.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

bool uses_value(const Rule& rule) {
    for (const Fact& fact : rule.facts)
        if (fact.kind == Fact::Kind::value) return true;
    return false;
}

}  // namespace

void check_unused_formulas(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        if (!node.value || uses_value(rule) || !node.formal.empty()) return;
        const Calculation& formula = pack.calculations[*node.value];
        out.push_back(finding("unused-formula", Severity::warning, formula.span, {node.name, formula.name}));
    });
}

}  // namespace heng
