// Regions of a value for which no words give a score. A record that falls there gets "no rule applies", so it is said
// beforehand.
#include "engine/check/checks.hpp"
#include "engine/check/interval_words.hpp"
#include "engine/check/rule_checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/normal/normal_form.hpp"

namespace heng {
namespace {

// A rate or an amount cannot be negative unless its formula subtracts; then a gap below 0 is no gap.
bool can_be_negative(const Pack& pack, const Node& node) {
    if (!node.value) return true;
    for (const Calculation::Node& step : pack.calculations[*node.value].nodes)
        if (step.op == Calculation::Node::Op::subtract || step.op == Calculation::Node::Op::negate) return true;
    return false;
}

bool below_zero(const Interval& in) {
    return in.high && (in.high->at.sign() < 0 || (in.high->at.sign() == 0 && !in.high->closed));
}

void report(const RulePlace& place, const Rule& rule, const Piecewise& function, Diagnostics& out) {
    const Fact& fact = rule.facts[function.fact];
    for (const Piece& piece : function.pieces) {
        if (!boost::variant2::holds_alternative<Nothing>(piece.shape)) continue;
        const bool own_value = fact.kind == Fact::Kind::value;
        if (below_zero(piece.in) && (!own_value || !place.can_be_negative)) continue;
        out.push_back(finding("gap", Severity::warning, place.clause, {place.name, words(piece.in, fact.unit)}));
    }
}

}  // namespace

void report_gaps(const RulePlace& place, const Rule& rule, const std::optional<NormalForm>& form, Diagnostics& out) {
    if (!form) return;
    for (const Piecewise& function : form->functions) report(place, rule, function, out);
}

void check_gaps(const Pack& pack, const RuleForms& forms, Diagnostics& out) {
    for_each_form(pack, forms, [&](const Node& node, const Rule& rule, const std::optional<NormalForm>& form) {
        report_gaps({node.name, node.clause_span, can_be_negative(pack, node)}, rule, form, out);
    });
}

}  // namespace heng
