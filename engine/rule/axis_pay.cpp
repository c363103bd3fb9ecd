// What the rows of an axis pay, and rows that follow from others. Entries: pay_rows, extend_rows.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool gives(const Piece& piece) {
    return piece.what == What::award || piece.what == What::full || piece.what == What::no_deduction ||
           piece.what == What::proportion || piece.what == What::interpolate;
}

class Paying {
  public:
    Paying(Draft& draft, Axis& axis) : draft_(draft), axis_(axis) {}

    void run() {
        const auto taking = [&](const AxisRow& row) { return takes(row); };
        several_ = std::count_if(axis_.rows.begin(), axis_.rows.end(), taking) > 1;
        for (AxisRow& row : axis_.rows) pay(row, draft_.pieces[row.piece]);
        if (several_ && !draft_.refused()) pay_others();
        std::erase_if(axis_.rows, [&](const AxisRow& row) { return leaves(row); });
    }

  private:
    void pay(AxisRow& row, const Piece& piece) {
        if (row.requirement) return pay_full(row);
        switch (piece.what) {
            case What::award:
            case What::add:
                return pay_points(row, piece);
            case What::full:
            case What::no_deduction:
                return pay_full(row);
            case What::zero:
                row.zero = true;
                return flat(row, 0);
            case What::deduct:
                return pay_rest(row, piece);
            case What::proportion:
                return pay_line(row, piece);
            default:
                return;
        }
    }

    static void flat(AxisRow& row, const Number& points) {
        row.points = points;
        row.pays = Flat{points};
    }

    void pay_points(AxisRow& row, const Piece& piece) {
        if (piece.discretion || !piece.points)
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        flat(row, *piece.points);
        row.zero = piece.points->sign() == 0;
        if (!piece.upto) return;
        const FactId given =
            draft_.fact_of(Fact::Kind::judged, draft_.context.indicator + "评分", *find_unit("分"), piece.act_span);
        row.pays = Given{given, min(*piece.points, *piece.upto), max(*piece.points, *piece.upto)};
        row.points = max(*piece.points, *piece.upto);
    }

    void pay_full(AxisRow& row) {
        if (!draft_.full) return draft_.refuse("missing-full-marks", row.span, {draft_.text(row.span)});
        flat(row, *draft_.full);
    }

    /// 低于60%扣2分 beside bands leaves the rest of the points; alone it is a deduction of its own.
    void pay_rest(AxisRow& row, const Piece& piece) {
        if (!piece.points || piece.judged())
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        const bool counts = axis_.unit && axis_.unit->dimension == Dimension::count;
        const bool once = several_ ? row.reached && row.point && !counts : (row.reached && row.point) || counts;
        if (!given() && once)  // 3%扣1分, 超1人扣1分: once, or for each?
            return draft_.refuse("clause-not-understood", piece.span, {draft_.text(piece.span)});
        if (leaves(row)) {
            draft_.rule.parts.push_back(
                Adjust{draft_.within(fact(), row.in, row.span), Flat{-*piece.points}, row.span});
            draft_.worth.deducts = true;
            return;
        }
        if (!draft_.full) return draft_.refuse("missing-full-marks", row.span, {draft_.text(row.span)});
        flat(row, *draft_.full - *piece.points);
        row.zero = row.points.sign() == 0;
    }

    FactId fact() const { return axis_.fact; }

    bool takes(const AxisRow& row) const {
        return draft_.pieces[row.piece].what == What::deduct && !row.requirement && !row.otherwise;
    }

    bool given() const {
        return std::any_of(axis_.rows.begin(), axis_.rows.end(),
                           [&](const AxisRow& other) { return gives(draft_.pieces[other.piece]); });
    }

    /// 低于60%扣2分 alone is a deduction of its own; several on one quantity are bands of which one applies.
    bool leaves(const AxisRow& row) const { return takes(row) && !given() && !several_; }

    /// 1%以内扣1分，1%-5%扣2分: whatever they leave loses nothing.
    void pay_others() {
        const bool said =
            std::any_of(axis_.rows.begin(), axis_.rows.end(), [](const AxisRow& r) { return r.otherwise; });
        if (given() || said || !draft_.full || !axis_.steps.empty()) return;
        AxisRow rest = axis_.rows.back();
        rest.in = Interval{};
        rest.point = false;
        rest.otherwise = true;
        flat(rest, *draft_.full);
        rest.zero = false;
        axis_.rows.push_back(rest);
    }

    /// 按比例计分: the points times the rate. Right below an anchor other than 100% a reading says of what.
    void pay_line(AxisRow& row, const Piece& piece) {
        if (!draft_.full) return draft_.refuse("missing-full-marks", row.span, {draft_.text(row.span)});
        const bool rate = !axis_.unit || axis_.unit->percent;
        const AxisRow* anchor = anchor_beside(row);
        const bool below = anchor && row.in.high && row.in.high->at == anchor->in.low->at && !piece.modifier->deducts;
        if (!rate || (anchor && !below))
            return draft_.refuse("proportional-base", piece.act_span, {draft_.text(piece.act_span)});
        row.points = *draft_.full;
        Number slope = *draft_.full;
        if (anchor && draft_.reading("proportional-base", {"anchor", "whole"}, piece.act_span) == "anchor") {
            row.points = draft_.pieces[anchor->piece].points.value_or(*draft_.full);
            slope = row.points / anchor->in.low->at;
        }
        row.pays = Line{fact(), 0, 0, slope};
    }

    /// 90%以上得满分: what else is given, from a value other than 100%.
    const AxisRow* anchor_beside(const AxisRow& row) const {
        for (const AxisRow& other : axis_.rows) {
            const What what = draft_.pieces[other.piece].what;
            const bool given = &other != &row && (what == What::full || what == What::award) && other.in.low;
            if (given && other.in.low->at != Number(1) && other.in.low->at.sign() > 0) return &other;
        }
        return nullptr;
    }

    Draft& draft_;
    Axis& axis_;
    bool several_ = false;
};

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

void pay_rows(Draft& draft, Axis& axis) {
    Paying(draft, axis).run();
}

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
