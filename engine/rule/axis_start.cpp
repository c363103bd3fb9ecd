// With how many points steps begin, and what the good side of them gives. Entries: start_step, keep_good_side.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

using syntax::Direction;

/// 以90%为目标值，每低1%扣0.1分，每高1%加0.1分: nothing says what the target itself gives.
bool gains_beside(const Axis& axis, const AxisStep& step) {
    return axis.rows.empty() && std::any_of(axis.steps.begin(), axis.steps.end(), [&](const AxisStep& other) {
               return &other != &step && other.each.sign() > 0 && other.bonus;
           });
}

bool ends_at(const AxisRow& row, const Number& at) {
    return (row.in.low && row.in.low->at == at) || (row.in.high && row.in.high->at == at);
}

bool touches(const AxisRow& row, const Number& at) {
    return row.in.contains(at) || ends_at(row, at);
}

/// The row that ends or begins at the origin, else the best of those that hold there.
const AxisRow* row_at(const Axis& axis, const Number& at) {
    const AxisRow* found = nullptr;
    for (const AxisRow& row : axis.rows) {
        if (row.zero || row.otherwise || !touches(row, at)) continue;
        const bool better = !found || (ends_at(row, at) && !ends_at(*found, at)) ||
                            (ends_at(row, at) == ends_at(*found, at) && row.points > found->points);
        if (better) found = &row;
    }
    return found;
}

/// 80%-90%每低1%扣0.2分，80%以下每低1%扣0.5分: the second begins with what the first left.
bool continues_stairs(const Axis& axis, AxisStep& step, const Number& origin) {
    for (const AxisStep& before : axis.steps) {
        if (&before == &step || before.direction != step.direction || !before.where || !before.start) continue;
        const auto& end = step.direction == Direction::down ? before.where->low : before.where->high;
        const auto& begin = step.direction == Direction::down ? before.low_origin : before.high_origin;
        if (!end || end->at != origin || !begin) continue;
        const Number steps = (*begin - origin).abs() / before.size;
        step.start = *before.start + before.each * steps.floor();
        return true;
    }
    return false;
}

}  // namespace

void start_step(Draft& draft, const Axis& axis, AxisStep& step) {
    const Number origin = step.low_origin ? *step.low_origin : *step.high_origin;
    if (step.start) return;
    if (const AxisRow* row = row_at(axis, origin)) {
        step.start = row->points;
        return;
    }
    if (continues_stairs(axis, step, origin)) return;
    if (step.each.sign() > 0) {
        step.start = Number(0);
        return;
    }
    if (!draft.full) return draft.refuse("missing-full-marks", step.span, {draft.text(step.span)});
    if (gains_beside(axis, step)) return draft.refuse("clause-not-understood", step.span, {draft.text(step.span)});
    step.start = *draft.full;
}

void keep_good_side(Axis& axis) {
    const bool rows = std::any_of(axis.rows.begin(), axis.rows.end(), [](const AxisRow& row) { return !row.zero; });
    if (rows || axis.steps.empty() || axis.steps.front().stretch) return;
    const AxisStep& first = axis.steps.front();
    const bool alike = std::all_of(axis.steps.begin(), axis.steps.end(), [&](const AxisStep& step) {
        return step.direction == first.direction && step.each.sign() < 0;
    });
    if (!alike) return;
    AxisRow row;
    if (first.direction != Direction::up) row.in.low = Bound{*first.low_origin};
    if (first.direction != Direction::down) row.in.high = Bound{*first.high_origin};
    row.point = first.direction == Direction::both;
    row.points = *first.start;
    row.pays = Flat{row.points};
    row.piece = first.piece;
    row.span = first.span;
    axis.rows.push_back(row);
}

}  // namespace heng::composing
