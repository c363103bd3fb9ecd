// Where steps begin: at the nearest anchor, at their own condition, at a standard, or at nothing. Entry: anchor_steps.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/direction.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using syntax::Direction;

class Anchoring {
  public:
    Anchoring(Draft& draft, Axis& axis) : draft_(draft), axis_(axis) {}

    void run() {
        for (AxisStep& step : axis_.steps) {
            find_origin(step);
            scale_size(step);
            if (!draft_.refused()) start_step(draft_, axis_, step);
        }
        if (!draft_.refused()) keep_good_side(axis_);
    }

  private:
    const Piece& piece(const AxisStep& step) const { return draft_.pieces[step.piece]; }

    void find_origin(AxisStep& step) {
        if (step.direction == Direction::none) return count_up(step);
        if (from_words(step) || from_condition(step) || from_row(step) || from_top(step) || from_reference(step) ||
            from_standard(step) || from_nothing(step) || from_target(step) || from_sibling(step))
            return;
        draft_.refuse("missing-anchor", step.span, {draft_.text(step.span)});
    }

    /// 每完成投资1000万元得1分: what is done is counted from nothing, unless something else has a place on the axis.
    void count_up(AxisStep& step) {
        if (!axis_.rows.empty() || axis_.reference || axis_.standard || step.where || step.said_origin)
            return draft_.refuse("missing-direction", step.span, {draft_.text(step.span)});
        step.direction = Direction::up;
        step.high_origin = Number(0);
    }

    /// 每低于95%一个百分点.
    static bool from_words(AxisStep& step) {
        if (step.said_origin) set(step, *step.said_origin);
        return step.said_origin.has_value();
    }

    /// 95%以下每下降3个百分点: the step begins where its own condition does.
    static bool from_condition(AxisStep& step) {
        if (!step.where) return false;
        const auto& bound = step.direction == Direction::down ? step.where->high : step.where->low;
        if (!bound) return false;
        set(step, bound->at);
        return true;
    }

    static void set(AxisStep& step, const Number& at) {
        if (step.direction != Direction::up) step.low_origin = at;
        if (step.direction != Direction::down) step.high_origin = at;
    }

    /// The anchor before the step, else the one behind it.
    bool from_row(AxisStep& step) {
        const AxisRow* found = nullptr;
        for (const AxisRow& row : axis_.rows) {
            if (row.zero || row.otherwise || !anchors(row, step.direction)) continue;
            if (row.piece <= step.piece || !found) found = &row;
        }
        if (!found || elsewhere(step, *found)) return false;
        if (step.direction != Direction::up && found->in.low) step.low_origin = found->in.low->at;
        if (step.direction != Direction::down && found->in.high) step.high_origin = found->in.high->at;
        return true;
    }

    /// 100%得满分，每低于上年1个百分点: counted from something else than the row.
    bool elsewhere(const AxisStep& step, const AxisRow& row) const {
        constexpr std::string_view origins[] = {"于上年", "于去年", "于同期", "于上期", "于平均", "市平均", "省平均"};
        const Step& words = *piece(step).when.step;
        return !axis_.reference && row.piece != step.piece && contains_any(words.inside, origins) &&
               !row.in.contains(Number(0));
    }

    static bool anchors(const AxisRow& row, Direction direction) {
        if (direction == Direction::down) return row.in.low.has_value();
        if (direction == Direction::up) return row.in.high.has_value();
        return row.in.low || row.in.high;
    }

    /// 达到90%得满分，每超过1%加0.1分: a bonus begins where the best row does.
    bool from_top(AxisStep& step) {
        if (step.each.sign() < 0 || step.direction != Direction::up) return false;
        const AxisRow* top = nullptr;
        for (const AxisRow& row : axis_.rows)
            if (!row.zero && row.in.low && (!top || row.points > top->points)) top = &row;
        if (top) step.high_origin = top->in.low->at;
        return top != nullptr;
    }

    /// 每低于目标值1个百分点: the axis is the difference to the target.
    bool from_reference(AxisStep& step) {
        if (axis_.reference) set(step, 0);
        return axis_.reference.has_value();
    }

    bool from_standard(AxisStep& step) {
        if (axis_.standard)
            set(step, *axis_.standard);
        else if (stands_on_plan() && axis_.unit && axis_.unit->percent)
            set(step, 1);
        else
            return false;
        return true;
    }

    /// 以计划数为准: what is measured is a share of the plan.
    bool stands_on_plan() const {
        constexpr std::string_view plans[] = {"计划", "预算", "批复", "目标", "任务",
                                              "下达", "核定", "规定", "合同", "年初"};
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& each) {
            return each.when.standard && !each.when.standard->quantity &&
                   contains_any(draft_.text(each.when.standard->words), plans);
        });
    }

    /// Delays, savings, growth over last year: measured from nothing. A deviation between two things in percent is
    /// measured from 100% where it is no deviation by name.
    bool from_nothing(AxisStep& step) {
        const Step& words = *piece(step).when.step;
        const std::string lead = piece(step).when.words + words.inside;
        constexpr std::string_view over_time[] = {"较上年", "比上年",   "同比",   "较去年", "比去年",
                                                  "环比",   "较上一年", "较法定", "较年初", "较预算",
                                                  "较同期", "较基期",   "比基期", "较计划"};
        if (axis_.scale == Scale::late || names_delay(words.inside) || names_delay(words.before) ||
            names_delay(piece(step).when.words))
            return set(step, 0), true;
        if (step.each.sign() > 0 && (names_saving(words.inside) || contains_any(lead, over_time)))
            return set(step, 0), true;
        if (contains_any(lead, over_time)) return set(step, 0), true;
        if (step.direction == Direction::both) return from_comparison(step, lead);
        if (step.each.sign() > 0 && axis_.scale == Scale::change) return set(step, 0), true;
        return false;
    }

    bool from_comparison(AxisStep& step, const std::string& lead) {
        if (axis_.scale == Scale::change || names_change(draft_.context.indicator)) return set(step, 0), true;
        const bool two_things = contains_any(lead, std::initializer_list<std::string_view>{"与", "和", "同", "较"});
        if (!two_things) return false;
        set(step, 1);
        return true;
    }

    /// 每上升1位加0.2分；每下降1位扣0.2分: both count from one point.
    bool from_sibling(AxisStep& step) {
        for (const AxisStep& other : axis_.steps) {
            const auto& origin = other.low_origin ? other.low_origin : other.high_origin;
            if (&other == &step || !origin) continue;
            set(step, *origin);
            step.start = other.start;
            return true;
        }
        return false;
    }

    /// The 目标值 cell beside the clause: ≥90%.
    bool from_target(AxisStep& step) {
        if (!draft_.context.target) return false;
        const auto cell = parse_clause(draft_.sources, *draft_.context.target, {{}, &unit_length});
        for (const syntax::Phrase& phrase : cell.phrases) {
            const auto* condition = boost::variant2::get_if<syntax::Condition>(&phrase);
            if (!condition) continue;
            const auto measure = read_measure(draft_.sources, condition->first.quantity, draft_.context.year);
            if (!measure) return false;
            set(step, measure->value);
            return true;
        }
        return false;
    }

    /// 5% of a rate is 5 points of it unless a reading says otherwise; 10% of an amount is a part of its anchor.
    void scale_size(AxisStep& step) {
        const Piece& own = piece(step);
        if (!own.when.step || !own.when.step->size || !own.when.step->size->unit || !own.when.step->size->unit->percent)
            return;
        const auto& origin = step.low_origin ? step.low_origin : step.high_origin;
        if (!origin || origin->sign() == 0) return;
        const bool rate = !axis_.unit || axis_.unit->percent;
        if (!rate) {
            step.size = step.size * origin->abs();
            return;
        }
        if (own.when.step->size->unit->percentage_points || *origin == Number(1)) return;
        if (draft_.reading("percent-kind", {"points", "relative"}, own.when.step->span) == "relative")
            step.size = step.size * origin->abs();
    }

    Draft& draft_;
    Axis& axis_;
};

}  // namespace

void anchor_steps(Draft& draft, Axis& axis) {
    Anchoring(draft, axis).run();
}

}  // namespace heng::composing
