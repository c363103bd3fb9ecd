// Rows that mean more than they say: bare values in a row are levels to be reached, and the far side of an anchor
// keeps its points. Entry: open_rows.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

using syntax::Direction;

class Opening {
  public:
    Opening(Draft& draft, Axis& axis) : draft_(draft), axis_(axis) {}

    void run() {
        read_levels();
        for (const AxisRow& row : axis_.rows) best_ = max(best_, row.points);
        for (AxisRow& row : axis_.rows) extend(row);
    }

  private:
    /// 完成90%得18分，完成80%得16分: bare values of a rate in a row are levels to be reached, up or down as the points
    /// go.
    void read_levels() {
        std::vector<AxisRow*> levels;
        for (AxisRow& row : axis_.rows)
            if (row.reached && row.point && !row.zero) levels.push_back(&row);
        const bool discrete = axis_.unit && axis_.unit->dimension == Dimension::count;
        if (levels.size() < 2 || discrete) return;
        const AxisRow& first = *levels.front();
        const AxisRow& last = *levels.back();
        const bool up = (first.in.low->at > last.in.low->at) == (first.points > last.points);
        if (draft_.reading("bare-level", {"reached", "exact"}, last.span) == "exact") return;
        for (AxisRow* row : levels) {
            (up ? row->in.high : row->in.low).reset();
            row->point = false;
        }
    }

    /// The far side of an anchor that no piece covers keeps its points: 100%计满分 holds for 105% where less is worse.
    void extend(AxisRow& row) {
        if (row.zero || row.otherwise || (!row.point && axis_.steps.empty())) return;
        if (row.stated && !row.requirement && draft_.pieces[row.piece].what == Piece::What::deduct)
            return;  // 缺2份扣3分: no anchor
        if (!row.in.low || !row.in.high || row.magnitude) return;
        const bool above = pays_above(row), below = pays_below(row);
        if (!above && (below || zero_below(row)))
            drop(row, row.in.high);
        else if (above && !below)
            drop(row, row.in.low);
    }

    void drop(AxisRow& row, std::optional<Bound>& bound) {
        if (draft_.reading("far-side", {"anchor", "uncovered"}, row.span) == "uncovered") return;
        bound.reset();
        row.point = false;
    }

    /// Beside steps, zeros are thresholds far off; beside bands they are bands.
    bool blocks(const AxisRow& row, const AxisRow& other) const {
        return &other != &row && !other.otherwise && (!other.zero || axis_.steps.empty()) && !is_rung_below(row, other);
    }

    /// 100%完成得6分，完成90%以上得4分: the value is the top of a ladder that the other row is a lower rung of.
    bool is_rung_below(const AxisRow& row, const AxisRow& other) const {
        const bool open = !other.in.low != !other.in.high;
        return row.point && open && !other.zero && best_ == row.points && other.points < row.points &&
               other.in.contains(row.in.low->at);
    }

    bool pays_above(const AxisRow& row) const {
        const auto reaches = [&](const AxisRow& other) {
            return blocks(row, other) && (!other.in.high || other.in.high->at > row.in.high->at);
        };
        return std::any_of(axis_.rows.begin(), axis_.rows.end(), reaches) ||
               std::any_of(axis_.steps.begin(), axis_.steps.end(),
                           [](const AxisStep& step) { return step.direction != Direction::down; });
    }

    bool pays_below(const AxisRow& row) const {
        const auto reaches = [&](const AxisRow& other) {
            return blocks(row, other) && (!other.in.low || other.in.low->at < row.in.low->at);
        };
        return std::any_of(axis_.rows.begin(), axis_.rows.end(), reaches) ||
               std::any_of(axis_.steps.begin(), axis_.steps.end(),
                           [](const AxisStep& step) { return step.direction != Direction::up; });
    }

    bool zero_below(const AxisRow& row) const {
        return std::any_of(axis_.rows.begin(), axis_.rows.end(), [&](const AxisRow& other) {
            return (other.zero || other.otherwise) && (!other.in.low || other.in.low->at < row.in.low->at);
        });
    }

    Draft& draft_;
    Axis& axis_;
    Number best_;
};

}  // namespace

void open_rows(Draft& draft, Axis& axis) {
    Opening(draft, axis).run();
}

}  // namespace heng::composing
