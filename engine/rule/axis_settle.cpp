// Which of several rows wins where they meet: marks of inclusion first, then the more special of a cascade, then the
// first listed; what overlaps in more than a boundary is a contradiction. Entry: settle_rows.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

bool at_or_below(const std::optional<Bound>& low, const std::optional<Bound>& other) {
    return !low || (other && low->at <= other->at);
}
bool at_or_above(const std::optional<Bound>& high, const std::optional<Bound>& other) {
    return !high || (other && high->at >= other->at);
}

bool contains(const Interval& whole, const Interval& part) {
    return at_or_below(whole.low, part.low) && at_or_above(whole.high, part.high);
}

/// Both reach without an end to the same side: 75%以上, 65%以上.
bool same_way(const Interval& left, const Interval& right) {
    return (!left.high && !right.high && left.low && right.low) || (!left.low && !right.low && left.high && right.high);
}

Interval common(const Interval& left, const Interval& right) {
    Interval both = left;
    if (right.low && (!both.low || right.low->at > both.low->at))
        both.low = right.low;
    else if (right.low && both.low && right.low->at == both.low->at)
        both.low->closed = both.low->closed && right.low->closed;
    if (right.high && (!both.high || right.high->at < both.high->at))
        both.high = right.high;
    else if (right.high && both.high && right.high->at == both.high->at)
        both.high->closed = both.high->closed && right.high->closed;
    return both;
}

bool is_point(const Interval& in) {
    return in.low && in.high && in.low->at == in.high->at;
}

bool pays_alike(const AxisRow& left, const AxisRow& right) {
    return boost::variant2::holds_alternative<Flat>(left.pays) &&
           boost::variant2::holds_alternative<Flat>(right.pays) && left.points == right.points;
}

class Settling {
  public:
    Settling(Draft& draft, Axis& axis) : draft_(draft), axis_(axis) {}

    void run() {
        for (std::size_t i = 0; i < axis_.rows.size(); ++i)
            for (std::size_t j = i + 1; j < axis_.rows.size(); ++j)
                if (!axis_.rows[i].otherwise && !axis_.rows[j].otherwise) meet(axis_.rows[i], axis_.rows[j]);
        for (const AxisStep& step : axis_.steps)
            if (step.where) keep_marks(step);
        special_first();
        hold_steps_apart();
    }

  private:
    /// 低于95%的，每低1个百分点扣0.5分；低于80%的，每低1个百分点扣1分: below 80% the words leave open which of them, or
    /// both.
    void hold_steps_apart() {
        for (std::size_t i = 0; i < axis_.steps.size(); ++i)
            for (std::size_t j = i + 1; j < axis_.steps.size(); ++j)
                if (overlap(axis_.steps[i], axis_.steps[j]))
                    draft_.contradict("overlap", axis_.steps[j].span,
                                      {draft_.text(axis_.steps[i].span), draft_.text(axis_.steps[j].span)});
    }

    static bool overlap(const AxisStep& left, const AxisStep& right) {
        if (left.stretch || right.stretch || left.each.sign() != right.each.sign()) return false;
        const auto meet = [](const std::optional<Interval>& a, const std::optional<Interval>& b) {
            if (!a || !b) return false;
            const Interval both = common(*a, *b);
            return !both.empty() && !is_point(both);
        };
        return meet(reach_below(left), reach_below(right)) || meet(reach_above(left), reach_above(right));
    }

    static std::optional<Interval> reach_below(const AxisStep& step) {
        if (!step.low_origin) return std::nullopt;
        return step.where ? *step.where : Interval{std::nullopt, Bound{*step.low_origin}};
    }
    static std::optional<Interval> reach_above(const AxisStep& step) {
        if (!step.high_origin) return std::nullopt;
        return step.where ? *step.where : Interval{Bound{*step.high_origin}, std::nullopt};
    }

    void meet(AxisRow& first, AxisRow& second) {
        const Interval both = common(first.in, second.in);
        if (both.empty()) return;
        if (is_point(both) && !is_point(first.in) && !is_point(second.in))
            return share_boundary(first, second, both.low->at);
        if (is_point(first.in) || is_point(second.in)) return;  // the value itself stands before the region
        if (same_way(first.in, second.in) && !(contains(first.in, second.in) && contains(second.in, first.in))) return;
        if (first.zero != second.zero && contains(first.zero ? second.in : first.in, first.zero ? first.in : second.in))
            return;
        if (pays_alike(first, second)) return;
        draft_.contradict("overlap", second.span, {draft_.text(first.span), draft_.text(second.span)});
    }

    /// 60%-80%得2分，80%（含）以上得4分: the mark decides; without one the first listed has it.
    void share_boundary(AxisRow& first, AxisRow& second, const Number& at) {
        const bool first_marked = marked(first, at), second_marked = marked(second, at);
        if (second_marked && !first_marked) return open_end(first, at);
        const bool last = !first_marked && draft_.reading("overlap", {"first", "last"}, second.span) == "last";
        open_end(last ? first : second, at);
    }

    /// 60%（含）-80%，每低1个百分点扣0.2分；60%以下不得分: the end that the step marks is its own.
    void keep_marks(const AxisStep& step) {
        const bool low = step.low_marked && step.where->low && step.where->low->closed;
        const bool high = step.high_marked && step.where->high && step.where->high->closed;
        for (AxisRow& row : axis_.rows) {
            if (row.otherwise) continue;
            if (low && !marked(row, step.where->low->at)) open_end(row, step.where->low->at);
            if (high && !marked(row, step.where->high->at)) open_end(row, step.where->high->at);
        }
    }

    static bool marked(const AxisRow& row, const Number& at) {
        if (row.stated) return true;  // 100%得满分 beside 95%至100%: it ends nowhere else
        return (row.low_marked && row.in.low && row.in.low->at == at) ||
               (row.high_marked && row.in.high && row.in.high->at == at);
    }

    static void open_end(AxisRow& row, const Number& at) {
        if (row.in.low && row.in.low->at == at) row.in.low->closed = false;
        if (row.in.high && row.in.high->at == at) row.in.high->closed = false;
    }

    /// 60%以上得1分，80%以上得3分: the narrower row must come first to be reached at all. Values before regions, zeros
    /// of a narrower region before it.
    void special_first() {
        auto& rows = axis_.rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = i + 1; j < rows.size(); ++j)
                if (goes_before(rows[j], rows[i])) {
                    std::rotate(rows.begin() + static_cast<std::ptrdiff_t>(i),
                                rows.begin() + static_cast<std::ptrdiff_t>(j),
                                rows.begin() + static_cast<std::ptrdiff_t>(j) + 1);
                    j = i;  // the new row i is compared again with all behind it
                }
    }

    static bool goes_before(const AxisRow& later, const AxisRow& earlier) {
        if (later.otherwise || earlier.otherwise) return earlier.otherwise && !later.otherwise;
        if (!contains(earlier.in, later.in) || contains(later.in, earlier.in)) return false;
        return same_way(later.in, earlier.in) || is_point(later.in) || later.zero;
    }

    Draft& draft_;
    Axis& axis_;
};

}  // namespace

void settle_rows(Draft& draft, Axis& axis) {
    Settling(draft, axis).run();
}

}  // namespace heng::composing
