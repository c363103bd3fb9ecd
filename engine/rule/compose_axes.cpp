// The law of quantities: anchors, bands, thresholds, steps and proportions along one number. Entry: compose_axes.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/conditions.hpp"
#include "engine/rule/laws.hpp"

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

void compose_axis(Draft& draft, Axis& axis) {
    add_implied_rows(draft, axis);
    if (axis.rows.empty() && axis.steps.empty()) return;
    mirror_rows(axis);
    axis.fact = axis.reference ? difference_to(draft, axis.subject, unit_of_axis(axis), *axis.reference)
                               : draft.quantity(axis.subject, axis.unit, {});
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

}  // namespace

void compose_axes(Draft& draft) {
    for (Axis& axis : collect_axes(draft)) compose_axis(draft, axis);
}

}  // namespace heng::composing
