// What the rows of an axis pay. Entry: pay_rows.
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

}  // namespace

void pay_rows(Draft& draft, Axis& axis) {
    Paying(draft, axis).run();
}

}  // namespace heng::composing
