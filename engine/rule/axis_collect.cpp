// Gathers what is said along each quantity: which pieces are regions, which are steps. Entry: collect_axes. Of which
// quantity they speak is found in axis_list.cpp.
#include <algorithm>

#include "engine/rule/axis_list.hpp"
#include "engine/rule/axis_words.hpp"
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
        place_proportions(draft_, proportions_, axes_);
        return std::move(axes_.all);
    }

  private:
    void take(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        if (piece.when.standard) take_standard(piece);
        if (piece.used) return;
        if (piece.when.otherwise && (piece.pays() || piece.what == What::proportion)) return take_otherwise(index);
        if (piece.when.step) return take_step(index);
        if (!piece.pays() && piece.what != What::proportion && piece.what != What::interpolate) return;
        if (piece.again || is_listed(piece)) return;
        const Test* region = only_region(draft_, piece);
        if (!region && piece.what == What::proportion) return take_proportion(index);
        if (!region && piece.what == What::interpolate && names_between(piece)) return take_between(index);
        const bool others = std::any_of(piece.when.tests.begin(), piece.when.tests.end(),
                                        [&](const Test& test) { return &test != region; });
        if (!region || others) return;
        take_region(index, *region);
    }

    /// 其余不得分: whatever the rows before it leave.
    void take_otherwise(std::size_t index) {
        if (axes_.all.empty() || !draft_.pieces[index].when.tests.empty() || draft_.pieces[index].when.step) return;
        AxisRow row;
        row.otherwise = true;
        row.piece = index;
        row.span = draft_.pieces[index].span;
        axes_.all.back().rows.push_back(row);
        draft_.pieces[index].used = true;
    }

    // 以90%为达标值, 目标值82%: the quantity that everything after it is measured by.
    void take_standard(Piece& piece) {
        if (!piece.when.standard->quantity) return;
        const auto measure = read_measure(draft_.sources, *piece.when.standard->quantity, draft_.context.year);
        if (!measure) return;
        Axis& axis = axes_.take(piece.what == What::none ? piece.when.words : "", measure->unit);
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
        if (pays_each_time(piece, test))
            return draft_.refuse("clause-not-understood", piece.span, {draft_.text(piece.span)});
        Axis& axis = axes_.take(test.subject, test.range.unit);
        piece.used = true;
        AxisRow row = row_of(axis, piece, test.range);
        row.piece = index;
        axis.rows.push_back(row);
        axis.magnitude = axis.magnitude || test.range.magnitude;
        if (test.range.reference) axis.reference = draft_.text(*test.range.reference);
    }

    /// 每季度执行率达到25%得2.5分: so much for each of them, which one value does not tell.
    bool pays_each_time(const Piece& piece, const Test& test) const {
        constexpr std::string_view times[] = {"每季", "每月", "每个季", "每个月", "各季", "各月"};
        const bool part = piece.points && draft_.full && *piece.points < *draft_.full && piece.what == What::award;
        return part && contains_any(test.subject, times);
    }

    void take_between(std::size_t index) {
        if (axes_.all.empty()) return;
        AxisRow row;
        row.between = true;
        row.piece = index;
        row.span = draft_.pieces[index].span;
        axes_.all.back().rows.push_back(row);
        draft_.pieces[index].used = true;
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

    AxisRow row_of(Axis& axis, const Piece& piece, const Range& range) {
        AxisRow row;
        row.in = range.in;
        row.low_marked = range.low_marked;
        row.high_marked = range.high_marked;
        row.point = range.in.low && range.in.high && range.in.low->at == range.in.high->at;
        row.stated = row.point;
        row.reached = range.bare;
        row.magnitude = range.magnitude;
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
        if (const Test* apart = narrows(piece, region))
            return draft_.refuse("words-left-over", apart->span, {draft_.text(apart->span)});
        if (!step.behind.empty() && !leads_to_step(draft_, step.behind))
            return draft_.refuse("words-left-over", step.behind_span, {draft_.text(step.behind_span)});
        const bool stretch = region && is_stretch(*region);
        const std::string subject = stretch ? "" : region ? region->subject : subject_of(step);
        const auto unit = region && !stretch ? region->range.unit : unit_of_step(step);
        Axis& axis = axes_.take(subject, unit, names_delay(step.inside));
        if (region && region->range.reference) axis.reference = draft_.text(*region->range.reference);
        if (region) axis.magnitude = axis.magnitude || region->range.magnitude;
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

    /// 新建项目的，每低1个百分点: words that say for whom a step holds, or nothing that is known, may not be dropped.
    const Test* narrows(const Piece& piece, const Test* region) const {
        for (const Test& test : piece.when.tests)
            if (&test != region && test.kind == Test::Kind::words && !leads_to_step(draft_, test.subject)) return &test;
        return nullptr;
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

    void fill_step(Axis& axis, const Piece& piece, const Step& step, AxisStep& made) {
        const bool deducts = piece.what == What::deduct;
        made.bonus = piece.what == What::add;
        if (!piece.points || piece.judged())
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        made.each = deducts ? -*piece.points : *piece.points;
        if (!step.size) return draft_.refuse("missing-step", step.span, {draft_.text(step.span)});
        made.size = step.size->value;
        if (step.origin) made.said_origin = step.origin->value;
        if (made.size.sign() <= 0) return draft_.refuse("missing-step", step.span, {draft_.text(step.span)});
        if (!step.size->unit) return draft_.refuse("clause-unit-missing", step.span, {draft_.text(step.span)});
        if (made.direction == Direction::none && deducts)
            draft_.refuse("missing-direction", step.span, {draft_.text(step.span)});
        const bool date = axis.unit && axis.unit->dimension == Dimension::date;
        const bool delays = names_delay(step.inside) || names_delay(piece.when.words);
        if (delays && !date) axis.scale = Scale::late;
    }

    Draft& draft_;
    AxisList axes_;
    std::vector<std::size_t> proportions_;
};

}  // namespace

std::vector<Axis> collect_axes(Draft& draft) {
    return Collector(draft).run();
}

}  // namespace heng::composing
