// Full marks at 100% of a rate that is a saving or a change: (计划成本－实际成本)/计划成本 is 100% only where the cost
// was nothing.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

// Walks past factors that are constants: (…)×100%.
const Calculation::Node* ratio_in(const Calculation& formula) {
    const Calculation::Node* node = &formula.nodes[formula.root];
    while (node->op == Op::multiply) {
        const Calculation::Node& left = formula.nodes[node->operands[0]];
        const Calculation::Node& right = formula.nodes[node->operands[1]];
        if (right.op == Op::constant)
            node = &left;
        else if (left.op == Op::constant)
            node = &right;
        else
            return nullptr;
    }
    return node->op == Op::divide ? node : nullptr;
}

bool is_share_of_change(const Calculation& formula) {
    const Calculation::Node* ratio = ratio_in(formula);
    return ratio != nullptr && formula.nodes[ratio->operands[0]].op == Op::subtract;
}

// The least value at which the function reaches `points`, where it does not fall afterwards.
bool full_only_from_one(const Piecewise& function, const Number& points) {
    const std::optional<Number> just_below = evaluate(function, Number::ratio(1, 2));
    const std::optional<Number> at_one = evaluate(function, Number(1));
    return at_one && *at_one == points && (!just_below || *just_below < points) && !course_of(function).falls;
}

}  // namespace

void check_anchors(const Pack& pack, const RuleForms& forms, Diagnostics& out) {
    for_each_form(pack, forms, [&](const Node& node, const Rule& rule, const std::optional<NormalForm>& form) {
        if (!node.value || !is_share_of_change(pack.calculations[*node.value])) return;
        const Piecewise* function = value_function(rule, form);
        if (function && full_only_from_one(*function, rule.points))
            out.push_back(finding("full-marks-out-of-reach", Severity::warning, node.clause_span,
                                  {node.name, rule.points.str(), pack.calculations[*node.value].name}));
    });
}

}  // namespace heng
