// The law of quantities: anchors, bands, thresholds, steps and proportions along one number. Entry: compose_axes.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/conditions.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

Unit unit_of_axis(const Axis& axis) {
    return axis.unit.value_or(Unit{});
}

/// 最多扣3分 right behind a step limits that step.
void take_limits(Draft& draft, Axis& axis) {
    for (AxisStep& step : axis.steps) {
        std::size_t next = step.piece + 1;
        while (next < draft.pieces.size() && draft.pieces[next].what == What::partial) ++next;
        if (next >= draft.pieces.size() || draft.pieces[next].used || !draft.pieces[next].limit) continue;
        Piece& limit = draft.pieces[next];
        using Kind = syntax::Limit::Kind;
        const Kind wanted = step.each.sign() < 0 ? Kind::most_deducted : Kind::most_added;
        if (limit.limit->kind != wanted || !limit.points || !limit.when.words.empty()) continue;
        step.most = *limit.points;
        limit.used = true;
    }
}

/// 以5分为基准分: a base that no step counts from.
void refuse_unused_base(Draft& draft, const Axis& axis) {
    if (axis.standard && axis.unit && axis.unit->dimension == Dimension::points)
        draft.refuse("clause-not-understood", draft.rule.span, {draft.text(draft.rule.span)});
}

void compose_axis(Draft& draft, Axis& axis) {
    add_implied_rows(draft, axis);
    if (axis.rows.empty() && axis.steps.empty()) return refuse_unused_base(draft, axis);
    mirror_rows(axis);
    axis.fact = axis.reference      ? difference_to(draft, axis.subject, unit_of_axis(axis), *axis.reference)
                : axis.name.empty() ? draft.quantity(axis.subject, axis.unit, {})
                                    : draft.named_quantity(Fact::Kind::number, axis.name, unit_of_axis(axis), {});
    pay_rows(draft, axis);
    if (axis.rows.empty() && axis.steps.empty()) return;
    extend_rows(draft, axis);
    open_rows(draft, axis);
    take_limits(draft, axis);
    if (!draft.refused()) anchor_steps(draft, axis);
    if (draft.refused()) return;
    settle_rows(draft, axis);
    write_axis(draft, axis);
}

/// Is one of them a quantity of its own beside the other: 资金到位率, 资金使用率; 6月底, 9月底?
bool apart(const Axis& left, const Axis& right) {
    if (left.subject.empty() || right.subject.empty()) return false;
    if (of_other_times(left.subject, right.subject)) return true;
    const std::string_view one = quantity_stem(left.subject), other = quantity_stem(right.subject);
    return !one.empty() && !other.empty() && one != other;
}

/// 6月底支付进度…；9月底…: the second leaves out what the first has said.
std::string full_name(const Axis& axis, const Axis& first) {
    const bool elided = &axis != &first && without_time(axis.subject).empty();
    return elided ? axis.subject + without_time(first.subject) : axis.subject;
}

/// Quantities that a clause tells apart go by its words, but the one that bears the indicator's own name.
void name_quantities(Draft& draft, std::vector<Axis>& axes) {
    for (Axis& axis : axes) {
        const auto other = [&](const Axis& beside) { return &beside != &axis && apart(axis, beside); };
        const auto beside = std::find_if(axes.begin(), axes.end(), other);
        if (beside == axes.end() || axis.reference) continue;
        if (!of_other_times(axis.subject, beside->subject) && draft.names_indicator(axis.subject)) continue;
        axis.name = full_name(axis, axes.front());
    }
}

}  // namespace

void compose_axes(Draft& draft) {
    std::vector<Axis> axes = collect_axes(draft);
    name_quantities(draft, axes);
    refer_to_targets(draft, axes);
    add_denials(draft, axes);
    for (Axis& axis : axes) compose_axis(draft, axis);
}

}  // namespace heng::composing
