// Gathers what is said along each quantity: which pieces are regions, which are steps, and of what. Entry:
// collect_axes.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/conditions.hpp"
#include "engine/rule/direction.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using syntax::Direction;

class Collector {
  public:
    explicit Collector(Draft& draft) : draft_(draft) {}

    std::vector<Axis> run() {
        for (std::size_t i = 0; i < draft_.pieces.size(); ++i)
            if (!draft_.pieces[i].used) take(i);
        place_proportions();
        return std::move(axes_);
    }

  private:
    void take(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        if (piece.when.standard) take_standard(piece);
        if (piece.used) return;
        if (piece.when.otherwise && piece.pays()) return take_otherwise(index);
        if (piece.when.step) return take_step(index);
        if (!piece.pays() && piece.what != What::proportion && piece.what != What::interpolate) return;
        if (piece.again || is_listed(piece)) return;
        const Test* region = only_region(draft_, piece);
        if (!region && piece.what == What::proportion) return take_proportion(index);
        const bool others = std::any_of(piece.when.tests.begin(), piece.when.tests.end(),
                                        [&](const Test& test) { return &test != region; });
        if (!region || others) return;
        take_region(index, *region);
    }

    /// 其余不得分: whatever the rows before it leave.
    void take_otherwise(std::size_t index) {
        if (axes_.empty() || !draft_.pieces[index].when.tests.empty() || draft_.pieces[index].when.step) return;
        AxisRow row;
        row.otherwise = true;
        row.piece = index;
        row.span = draft_.pieces[index].span;
        axes_.back().rows.push_back(row);
        draft_.pieces[index].used = true;
    }

    // 以90%为达标值, 目标值82%: the quantity that everything after it is measured by.
    void take_standard(Piece& piece) {
        if (!piece.when.standard->quantity) return;
        const auto measure = read_measure(draft_.sources, *piece.when.standard->quantity, draft_.context.year);
        if (!measure) return;
        Axis& axis = axis_for(piece.what == What::none ? piece.when.words : "", measure->unit, piece.span);
        axis.standard = measure->value;
        if (piece.what == What::none) piece.used = true;
        const bool anchors = piece.pays() && piece.when.tests.empty() && !piece.when.step;
        if (anchors) add_anchor(axis, piece, measure->value);
    }

    /// 以100%为标准得满分.
    void add_anchor(Axis& axis, Piece& piece, const Number& at) {
        AxisRow row;
        row.in = {Bound{at}, Bound{at}};
        row.point = true;
        row.span = piece.span;
        row.piece = static_cast<std::size_t>(&piece - draft_.pieces.data());
        axis.rows.push_back(row);
        piece.used = true;
    }

    /// ③指标量化率达80%以上，得1分 among items of words is one of them.
    bool is_listed(const Piece& piece) const {
        if (!piece.enumerated || piece.what != What::award) return false;
        bool alone = true, listed = false;
        for (const Piece& other : draft_.pieces) {
            if (&other == &piece) continue;
            if (other.item == piece.item && (other.when.step || only_region(draft_, other))) alone = false;
            listed = listed || (other.enumerated && other.what == What::award && is_wordy(draft_, other));
        }
        return alone && listed;
    }

    void take_region(std::size_t index, const Test& test) {
        Piece& piece = draft_.pieces[index];
        Axis& axis = axis_for(test.subject, test.range.unit, test.subject_span);
        piece.used = true;
        AxisRow row = row_of(axis, piece, test.range);
        row.piece = index;
        axis.rows.push_back(row);
        if (test.range.reference) axis.reference = draft_.text(*test.range.reference);
    }

    /// 按支出完成比例计分, 未完成的按比例扣分: a rate that no number speaks of.
    void take_proportion(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        const std::string words =
            piece.modifier->words.empty() ? piece.when.words : bare_name(draft_.text(piece.modifier->words));
        if (!piece.when.pure_words() ||
            contains_any(words, std::initializer_list<std::string_view>{"排名", "名次", "位次"}))
            return;
        proportions_.push_back(index);
    }

    /// A proportion of everything heads the regions that say more; alone it is the rule.
    void place_proportions() {
        for (const std::size_t index : proportions_) {
            Piece& piece = draft_.pieces[index];
            const bool heads = !axes_.empty() && piece.when.words.empty() && !piece.modifier->words.empty();
            if (!heads) continue;
            piece.used = true;
        }
        const bool open = std::any_of(proportions_.begin(), proportions_.end(),
                                      [&](std::size_t i) { return !draft_.pieces[i].used; });
        if (!open || !axes_.empty()) return;
        Axis& axis = axis_for("", find_unit("%"), draft_.pieces[proportions_.front()].span);
        for (const std::size_t index : proportions_) {
            Piece& piece = draft_.pieces[index];
            if (!piece.when.words.empty()) continue;  // 未完成的按比例计分: a region by its words
            axis.rows.push_back({});
            axis.rows.back().piece = index;
            axis.rows.back().span = piece.span;
            piece.used = true;
        }
    }

    AxisRow row_of(Axis& axis, const Piece& piece, const Range& range) {
        AxisRow row;
        row.in = range.in;
        row.low_marked = range.low_marked;
        row.high_marked = range.high_marked;
        row.point = range.in.low && range.in.high && range.in.low->at == range.in.high->at;
        row.stated = row.point;
        row.reached = range.bare;
        row.symmetric = range.symmetric;
        row.span = piece.span;
        if (range.unitless) check_unit(axis, row, range);
        return row;
    }

    // 达60以上 of a rate: 60 may be 60% or sixty times as much.
    void check_unit(Axis& axis, AxisRow& row, const Range& range) {
        if (axis.unit) {
            for (auto* end : {&row.in.low, &row.in.high})
                if (*end) (*end)->at = (*end)->at * axis.unit->factor;
            return;
        }
        if (speaks_of_ratio(draft_, axis.subject, range)) {
            axis.unit = Unit{};
            return;
        }
        draft_.refuse("clause-unit-missing", range.span, {draft_.text(range.span)});
    }

    void take_step(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        const Step& step = *piece.when.step;
        if (!piece.pays() || !is_distance(draft_, piece)) return;
        const Test* region = only_region(draft_, piece);
        if (!region && names_regions(piece)) return;
        const bool stretch = region && is_stretch(*region);
        const std::string subject = stretch ? "" : region ? region->subject : subject_of(step);
        const auto unit = region && !stretch ? region->range.unit : unit_of_step(step);
        Axis& axis = axis_for(subject, unit, piece.span, names_delay(step.inside));
        if (region && region->range.reference) axis.reference = draft_.text(*region->range.reference);
        if (!axis.unit) axis.unit = unit_of_step(step);
        piece.used = true;
        AxisStep made;
        made.piece = index;
        made.span = piece.span;
        made.direction = direction_of(step);
        if (region) place_step(axis, piece, *region, made);
        fill_step(axis, piece, step, made);
        axis.steps.push_back(made);
    }

    /// 低于100%的，5个百分点以内每低1个百分点: more than one region before one step is for nobody to choose from.
    static bool names_regions(const Piece& piece) {
        const auto is_range = [](const Test& test) { return test.kind == Test::Kind::range; };
        return std::count_if(piece.when.tests.begin(), piece.when.tests.end(), is_range) > 1;
    }

    // 应达100%，每低2%: what must be reached is the anchor. 低于100%的，每低1%: a region in which the step holds.
    // 5个百分点以内每低1个…, 5个百分点以上的部分…: a stretch of the distance.
    void place_step(Axis& axis, const Piece& piece, const Test& region, AxisStep& made) {
        if (!is_stretch(region) && is_anchor(region.range.in, made.direction)) {
            AxisRow row = row_of(axis, piece, region.range);
            row.piece = made.piece;
            row.requirement = true;
            axis.rows.push_back(row);
            return;
        }
        if (is_stretch(region)) {
            made.stretch = region.range.in;
            return;
        }
        made.where = region.range.in;
        made.low_marked = region.range.low_marked;
        made.high_marked = region.range.high_marked;
    }

    /// 低5个百分点以内的, 超过10天的部分: so much of the distance, not values of the quantity.
    static bool is_stretch(const Test& region) {
        if (region.behind.find("部分") != std::string::npos) return true;
        if (!region.range.unit || !region.range.unit->percentage_points) return false;
        constexpr std::string_view ways[] = {"低",   "高",   "超", "少", "差",   "欠",
                                             "下降", "降低", "增", "偏", "相差", "减少"};
        return region.subject.empty() || starts_with_any(region.subject, ways);
    }

    static bool is_anchor(const Interval& in, Direction direction) {
        if (in.low && in.high && in.low->at == in.high->at) return true;
        if (direction == Direction::down) return in.low && !in.high;
        if (direction == Direction::up) return in.high && !in.low;
        return in.low && in.high;
    }

    void fill_step(Axis& axis, const Piece& piece, const Step& step, AxisStep& made) {
        const bool deducts = piece.what == What::deduct;
        made.bonus = piece.what == What::add;
        if (!piece.points || piece.judged())
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        made.each = deducts ? -*piece.points : *piece.points;
        if (!step.size) return draft_.refuse("missing-step", step.span, {draft_.text(step.span)});
        made.size = step.size->value;
        if (made.size.sign() <= 0) return draft_.refuse("missing-step", step.span, {draft_.text(step.span)});
        if (!step.size->unit) return draft_.refuse("clause-unit-missing", step.span, {draft_.text(step.span)});
        if (made.direction == Direction::none) draft_.refuse("missing-direction", step.span, {draft_.text(step.span)});
        const bool date = axis.unit && axis.unit->dimension == Dimension::date;
        if (names_delay(step.inside) && !date) axis.scale = Scale::late;
    }

    /// 知晓率每减少10% names its quantity; 未达标的每差1% and 下降幅度每5% do not.
    static std::string subject_of(const Step& step) {
        if (implied_region(step.before, Scale::rate, std::nullopt, false)) return {};
        return std::string(without_direction(step.before));
    }

    /// Steps of 个百分点 go along a rate, which is shown in %.
    static std::optional<Unit> unit_of_step(const Step& step) {
        if (!step.size || !step.size->unit) return std::nullopt;
        return step.size->unit->percentage_points ? find_unit("%") : step.size->unit;
    }

    Axis& axis_for(const std::string& subject, const std::optional<Unit>& unit, Span span, bool delay = false) {
        for (auto axis = axes_.rbegin(); axis != axes_.rend(); ++axis)
            if (fits(*axis, subject, unit, delay)) return joined(*axis, subject, unit);
        return axes_.emplace_back(make_axis(subject, unit, span));
    }

    static Axis& joined(Axis& axis, const std::string& subject, const std::optional<Unit>& unit) {
        if (!axis.unit) axis.unit = unit;
        if (axis.subject.size() < subject.size()) axis.subject = subject;
        return axis;
    }

    bool fits(const Axis& axis, const std::string& subject, const std::optional<Unit>& unit, bool delay) const {
        const bool relative = unit && unit->percent && axis.unit && !axis.unit->percent && !delay;
        const bool days =
            unit && axis.unit && axis.unit->dimension == Dimension::date && unit->dimension == Dimension::duration;
        if (unit && axis.unit && !converts(*unit, *axis.unit) && !relative && !days) return false;
        if (delay && !names_delay(axis.subject) && axis.unit && axis.unit->dimension != Dimension::duration && !days)
            return false;
        return similar(subject, axis.subject);
    }

    /// 达到可种面积的 and 种植面积达到可种面积的; not 任务完成率 and 抽检合格率.
    static bool similar(const std::string& left, const std::string& right) {
        if (of_other_times(left, right)) return false;
        if (same_subject(left, right)) return true;
        if ((negations(left) + negations(right)) % 2 == 1) return false;
        if (names_rate(left) && names_rate(right)) return false;
        const std::size_t shorter = std::min(length_in_characters(left), length_in_characters(right));
        return 2 * common_characters(left, right) > shorter;
    }

    Axis make_axis(const std::string& subject, const std::optional<Unit>& unit, Span) const {
        Axis axis;
        axis.subject = subject;
        axis.unit = unit;
        return axis;
    }

    Draft& draft_;
    std::vector<Axis> axes_;
    std::vector<std::size_t> proportions_;
};

}  // namespace

std::vector<Axis> collect_axes(Draft& draft) {
    return Collector(draft).run();
}

}  // namespace heng::composing
