// Rows that follow from the rows beside them: levels that go on, straight lines between them. Entry: extend_rows.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// Two neighbouring levels and the distance between them.
struct Progression {
    Number at, points, size, each;
    bool up = false;
};

std::optional<Number> level(const AxisRow& row) {
    if (row.in.low) return row.in.low->at;
    return std::nullopt;
}

std::optional<Progression> progression(const Axis& axis) {
    const std::size_t n = axis.rows.size();
    if (n < 2) return std::nullopt;
    const auto before = level(axis.rows[n - 2]), last = level(axis.rows[n - 1]);
    if (!before || !last || *before == *last) return std::nullopt;
    Progression found{*last, axis.rows[n - 1].points, (*last - *before).abs(),
                      axis.rows[n - 1].points - axis.rows[n - 2].points, *last > *before};
    for (std::size_t i = 0; i + 1 < n; ++i) {
        const auto low = level(axis.rows[i]), next = level(axis.rows[i + 1]);
        if (!low || !next || (*next - *low).abs() != found.size ||
            axis.rows[i + 1].points - axis.rows[i].points != found.each)
            return std::nullopt;
    }
    return found;
}

void go_on(Draft& draft, Axis& axis, const Piece& so_on) {
    const auto found = progression(axis);
    if (!found) return draft.refuse("no-progression", so_on.act_span, {draft.text(so_on.act_span)});
    for (AxisRow& row : axis.rows) {
        if (!found->up) row.in.high.reset();
        row.point = false;
    }
    AxisRow rest;
    rest.low_marked = found->up && axis.rows.back().low_marked;
    rest.span = so_on.span;
    rest.piece = axis.rows.back().piece;
    rest.points = found->points;
    Stairs stairs{found->up ? Stairs::Side::above : Stairs::Side::below,
                  found->points,
                  axis.fact,
                  found->at,
                  found->size,
                  found->each,
                  found->up ? PartialStep::whole : PartialStep::started,
                  {},
                  {}};
    rest.pays = stairs;
    if (found->up) {
        rest.in.low = Bound{found->at};
        axis.rows.back() = rest;
    } else {
        rest.in.high = Bound{found->at};
        axis.rows.push_back(rest);
    }
}

/// The points that the rows beside a region have at its end.
std::optional<Number> points_at(const Axis& axis, const AxisRow& line, const Number& at) {
    for (const AxisRow& row : axis.rows) {
        if (&row == &line) continue;
        const bool meets =
            row.in.contains(at) || (row.in.low && row.in.low->at == at) || (row.in.high && row.in.high->at == at);
        if (meets) return row.points;
    }
    return std::nullopt;
}

/// 从0分到6分按比例得分.
std::optional<std::pair<Number, Number>> said_ends(const Draft& draft, const Piece& piece) {
    if (!piece.modifier->upto) return std::nullopt;
    const auto from = read_points(draft.sources, *piece.modifier->amount),
               to = read_points(draft.sources, *piece.modifier->upto);
    if (!from || !to) return std::nullopt;
    return std::pair(*from, *to);
}

void interpolate(Draft& draft, Axis& axis, AxisRow& row) {
    if (!row.in.low || !row.in.high) return draft.refuse("no-interpolation", row.span, {draft.text(row.span)});
    const Number x0 = row.in.low->at, x1 = row.in.high->at;
    const auto said = said_ends(draft, draft.pieces[row.piece]);
    const auto y0 = said ? std::optional(said->first) : points_at(axis, row, x0);
    const auto y1 = said ? std::optional(said->second) : points_at(axis, row, x1);
    if (!y0 || !y1 || x0 == x1) return draft.refuse("no-interpolation", row.span, {draft.text(row.span)});
    row.pays = Line{axis.fact, x0, *y0, (*y1 - *y0) / (x1 - x0)};
    row.points = max(*y0, *y1);
}

/// 其间按线性插值: a region for every stretch between two neighbouring rows.
void place_between(Draft& draft, Axis& axis) {
    const auto found = std::find_if(axis.rows.begin(), axis.rows.end(), [](const AxisRow& row) { return row.between; });
    if (found == axis.rows.end()) return;
    const AxisRow model = *found;
    axis.rows.erase(found);
    std::vector<AxisRow*> by_place;
    for (AxisRow& row : axis.rows)
        if (!row.otherwise && (row.in.low || row.in.high)) by_place.push_back(&row);
    const auto low_end = [](const AxisRow* row) { return row->in.low ? row->in.low->at : row->in.high->at; };
    std::sort(by_place.begin(), by_place.end(),
              [&](const AxisRow* a, const AxisRow* b) { return low_end(a) < low_end(b); });
    std::vector<AxisRow> made;
    for (std::size_t i = 0; i + 1 < by_place.size(); ++i) {
        const auto &below = by_place[i]->in.high, &above = by_place[i + 1]->in.low;
        if (!below || !above || !(below->at < above->at)) continue;
        AxisRow row = model;
        row.in = {Bound{below->at, !below->closed}, Bound{above->at, !above->closed}};
        made.push_back(row);
    }
    if (made.empty()) draft.refuse("no-interpolation", model.span, {draft.text(model.span)});
    axis.rows.insert(axis.rows.end(), made.begin(), made.end());
}

}  // namespace

void extend_rows(Draft& draft, Axis& axis) {
    place_between(draft, axis);
    for (AxisRow& row : axis.rows)
        if (draft.pieces[row.piece].what == What::interpolate) interpolate(draft, axis, row);
    for (Piece& piece : draft.pieces) {
        if (piece.used || piece.what != What::so_on) continue;
        piece.used = true;
        go_on(draft, axis, piece);
    }
}

}  // namespace heng::composing
