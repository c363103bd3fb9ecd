// An axis becomes parts of the rule: one table of its rows and stairs. Entry: write_axis.
#include <algorithm>

#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using syntax::Direction;

PartialStep partial_of(const std::string& chosen) {
    if (chosen == "started") return PartialStep::started;
    return chosen == "proportional" ? PartialStep::proportional : PartialStep::whole;
}

class Writing {
  public:
    Writing(Draft& draft, Axis& axis) : draft_(draft), axis_(axis) {}

    void run() {
        table_.span = axis_.rows.empty() ? axis_.steps.front().span : axis_.rows.front().span;
        const bool stairs = !axis_.steps.empty() || std::any_of(axis_.rows.begin(), axis_.rows.end(), is_line);
        if (!stairs && is_threshold_only()) return forbid();
        awards_ = stairs && has_threshold();
        write_steps(true);
        write_rows([&](const AxisRow& row) { return !(stairs && is_threshold(row)) && !row.otherwise; });
        write_steps(false);
        write_rows([](const AxisRow& row) { return row.otherwise; });
        if (stairs && has_threshold()) write_thresholds();
        close_table();
        draft_.rule.parts.push_back(std::move(table_));
        for (Adjust& adjust : stretches_) draft_.rule.parts.push_back(std::move(adjust));
    }

  private:
    static bool is_line(const AxisRow& row) { return boost::variant2::holds_alternative<Line>(row.pays); }

    static bool is_threshold(const AxisRow& row) { return row.zero && !row.otherwise; }

    bool has_threshold() const { return std::any_of(axis_.rows.begin(), axis_.rows.end(), is_threshold); }

    /// 执行率低于60%的不得分 beside what is scored by something else.
    bool is_threshold_only() const {
        const auto scores = [&](const Piece& piece) {
            const bool own = std::any_of(axis_.rows.begin(), axis_.rows.end(),
                                         [&](const AxisRow& row) { return &draft_.pieces[row.piece] == &piece; });
            return !own && piece.what != What::zero && (piece.pays() || piece.what == What::formula);
        };
        return std::all_of(axis_.rows.begin(), axis_.rows.end(), is_threshold) &&
               std::any_of(draft_.pieces.begin(), draft_.pieces.end(), scores);
    }

    void forbid() {
        for (const AxisRow& row : axis_.rows)
            if (is_threshold(row)) draft_.forbid(condition(row), row.span);
    }

    /// Where the table gives all points, a zero threshold beside its steps decides the score. Where others give points
    /// too, it takes those of the table; a bound of the steps would lift it again, and nobody has said which goes
    /// first.
    void write_thresholds() {
        if (!draft_.full || best_ >= *draft_.full) return forbid();
        if (table_.low && table_.low->sign() > 0)
            return draft_.refuse("clause-not-understood", table_.span, {draft_.text(table_.span)});
        std::vector<Row> rows = std::move(table_.rows);
        table_.rows.clear();
        write_rows(is_threshold);
        table_.rows.insert(table_.rows.end(), rows.begin(), rows.end());
    }

    template <typename Wanted>
    void write_rows(Wanted wanted) {
        for (const AxisRow& row : axis_.rows) {
            if (!wanted(row)) continue;
            table_.rows.push_back({condition(row), row.pays, row.span});
            count(row.points, draft_.pieces[row.piece].what == What::add);
        }
    }

    ConditionId condition(const AxisRow& row) {
        if (row.otherwise) return draft_.add(Condition{Otherwise{}, row.span});
        return row.in.low || row.in.high ? draft_.within(axis_.fact, row.in, row.span) : draft_.always();
    }

    void count(const Number& points, bool bonus) {
        if (bonus)
            bonus_ = max(bonus_, points);
        else
            best_ = max(best_, points);
        (bonus ? adds_ : awards_) = true;
    }

    /// A bonus goes up from the row that it begins in, so it stands before the rows; a deduction takes what they leave.
    void write_steps(bool gains) {
        for (const AxisStep& step : axis_.steps)
            if (gains == (step.each.sign() > 0 && !is_alone(step))) write_step(step);
    }

    bool is_alone(const AxisStep& step) const {
        return axis_.rows.size() == zeros() && axis_.steps.size() == 1 && step.each.sign() > 0;
    }

    void write_step(const AxisStep& step) {
        if (step.stretch) return write_stretch(step);
        if (!step.bonus && step.each.sign() < 0 && *step.start > 0) count(*step.start, false);
        const bool alone = is_alone(step);
        if (step.low_origin) stair(step, Stairs::Side::below, *step.low_origin, alone);
        if (step.high_origin) stair(step, Stairs::Side::above, *step.high_origin, alone);
        limit(step);
    }

    std::size_t zeros() const {
        return static_cast<std::size_t>(
            std::count_if(axis_.rows.begin(), axis_.rows.end(), [](const AxisRow& row) { return row.zero; }));
    }

    void stair(const AxisStep& step, Stairs::Side side, const Number& origin, bool alone) {
        const bool below = side == Stairs::Side::below;
        Interval region;
        if (step.where)
            region = closed_at(origin, *step.where);
        else if (!alone)
            (below ? region.high : region.low) = Bound{origin, true};
        const ConditionId when =
            region.low || region.high ? draft_.within(axis_.fact, region, step.span) : draft_.always();
        table_.rows.push_back({when, stairs(step, side, origin), step.span});
    }

    /// 不足85%时，每减少3%: the row of 85% has it; without one, 85% itself is not said.
    Interval closed_at(const Number& origin, Interval region) const {
        const bool said = std::any_of(axis_.rows.begin(), axis_.rows.end(),
                                      [&](const AxisRow& row) { return row.in.contains(origin); });
        if (said && region.low && region.low->at == origin) region.low->closed = true;
        if (said && region.high && region.high->at == origin) region.high->closed = true;
        return region;
    }

    Stairs stairs(const AxisStep& step, Stairs::Side side, const Number& origin) {
        Stairs made;
        made.side = side;
        made.start = *step.start;
        made.fact = axis_.fact;
        made.origin = origin;
        made.size = step.size;
        made.each = step.each;
        made.partial = partial_of(partial_words(step));
        return made;
    }

    /// 不足一档按一档扣 speaks of what is deducted.
    std::string partial_words(const AxisStep& step) const {
        const auto deducts = [](const AxisStep& each) { return each.each.sign() < 0; };
        const bool others = draft_.partial_of_deductions && !deducts(step) &&
                            std::any_of(axis_.steps.begin(), axis_.steps.end(), deducts);
        if (others) return draft_.unsaid("partial-step", "whole");
        return draft_.reading("partial-step", {"whole", "started", "proportional"}, step.span);
    }

    // 5个百分点以内每低1个百分点扣0.2分，5个百分点以上的部分每低1个百分点扣0.5分: each stretch adds its own share.
    void write_stretch(const AxisStep& step) {
        const bool below = step.low_origin.has_value();
        Stairs made = stairs(step, below ? Stairs::Side::below : Stairs::Side::above,
                             below ? *step.low_origin : *step.high_origin);
        if (stretches_.empty()) table_.rows.push_back({draft_.always(), Flat{*step.start}, step.span});
        if (stretches_.empty()) count(*step.start, false);
        made.start = 0;
        if (step.stretch->low) made.from = step.stretch->low->at;
        if (step.stretch->high) made.to = step.stretch->high->at;
        stretches_.push_back({draft_.always(), made, step.span});
    }

    void limit(const AxisStep& step) {
        const bool gives = step.each.sign() > 0;
        if (!gives) {
            down_ = true;
            if (step.most) table_.low = *step.start - *step.most;
            return;
        }
        const bool bonus = step.bonus && (awards_ || step.start->sign() > 0);
        if (step.most) table_.high = *step.start + *step.most;
        if (!step.bonus) awards_ = true;
        if (!step.bonus) best_ = max(best_, step.most ? *table_.high : draft_.full.value_or(best_));
        if (bonus && step.most) top_ = max(top_, *step.start + *step.most);
        open_ = open_ || (bonus && !step.most);
        adds_ = adds_ || step.bonus;
    }

    /// Awards that add (加0.5分) add nothing where none of them holds; so does a pair of 加 and 扣 from nothing.
    void close_table() {
        const bool only_adds = adds_ && !awards_;
        if (only_adds) table_.rows.push_back({draft_.always(), Flat{0}, table_.span});
        Worth& worth = draft_.worth;
        worth.signed_sum = worth.signed_sum || (only_adds && down_);
        worth.awards = true;
        worth.deducts = worth.deducts || down_;
        if (only_adds) best_ = table_.high ? *table_.high : bonus_;
        worth.awarded = worth.awarded + best_;
        if (adds_ && awards_) {
            worth.bonuses = true;
            worth.bonus = worth.bonus + max(max(top_ - best_, bonus_), 0);
            worth.open_bonus = worth.open_bonus || open_;
        }
    }

    Draft& draft_;
    Axis& axis_;
    Table table_;
    std::vector<Adjust> stretches_;
    Number best_, bonus_, top_;
    bool awards_ = false, adds_ = false, down_ = false, open_ = false;
};

}  // namespace

void write_axis(Draft& draft, Axis& axis) {
    Writing(draft, axis).run();
}

}  // namespace heng::composing
