// What an axis measures, and words that mean a region of it: 资金全部使用得满分, 不降反升不得分. Entry:
// add_implied_rows.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/direction.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using syntax::Direction;

Scale scale_of(const Draft& draft, const Axis& axis) {
    if (axis.scale == Scale::late) return Scale::late;
    if (!axis.unit || axis.unit->percent) {
        const bool change = names_change(axis.subject) ||
                            (axis.subject.empty() && names_change(draft.context.indicator)) ||
                            (names_change(draft.context.indicator) && draft.names_indicator(axis.subject));
        return change ? Scale::change : Scale::rate;
    }
    if (axis.unit->dimension == Dimension::count) return Scale::count;
    const bool time = axis.unit->dimension == Dimension::duration || axis.unit->dimension == Dimension::months ||
                      axis.unit->word.ends_with("工作日");
    return time && names_delay(axis.subject) ? Scale::late : Scale::amount;
}

bool has_step(const Axis& axis, Direction direction) {
    return std::any_of(axis.steps.begin(), axis.steps.end(),
                       [&](const AxisStep& step) { return step.direction == direction; });
}

/// 发生3起及以上的不得分: fewer is better.
bool more_is_nothing(const Draft& draft, const Axis& axis) {
    return std::any_of(axis.rows.begin(), axis.rows.end(), [&](const AxisRow& row) {
        return !row.otherwise && row.in.low && !row.in.high && draft.pieces[row.piece].what == What::zero;
    });
}

/// 不存在违规资金 is 0 where more is worse; 无配套要求 of a rate that should be high is something else.
bool believable(const Draft& draft, const Axis& axis, const Piece& piece, const Interval& region) {
    const bool nothing = region.low && region.high && region.low->at.sign() == 0;
    if (!nothing) return true;
    const bool nothing_paid = piece.what == What::award && piece.points && piece.points->sign() == 0;
    const bool pays =
        (piece.what == What::award && !nothing_paid) || piece.what == What::full || piece.what == What::no_deduction;
    if (axis.scale == Scale::count)
        return pays ? has_step(axis, Direction::up) || more_is_nothing(draft, axis)
                    : length_in_characters(piece.when.words) <= 4;
    return pays && has_step(axis, Direction::up) && axis.rows.empty();
}

/// 资料齐全 beside 缺一项: nothing is missing.
std::optional<Interval> nothing_missing(const Axis& axis, const std::string& words) {
    constexpr std::string_view lacks[] = {"缺", "少", "漏"};
    constexpr std::string_view complete[] = {"齐全", "完整", "齐备", "完备", "无缺", "齐"};
    if (axis.scale != Scale::count || !contains_any(axis.subject, lacks) || !ends_with_any(words, complete))
        return std::nullopt;
    if (negations(words) > 0) return std::nullopt;
    return Interval{Bound{0}, Bound{0}};
}

/// 与全省平均水平持平.
std::optional<Interval> level_with(const std::string& words) {
    if (!contains_any(words, std::initializer_list<std::string_view>{"持平", "相等", "相当", "一致"}))
        return std::nullopt;
    return Interval{Bound{0}, Bound{0}};
}

/// 完成得满分，每延迟10天扣2分: whatever is not late has the points.
std::optional<Interval> on_time(const Draft& draft, const Axis& axis, const Piece& piece) {
    const bool whole = piece.what == What::full || (piece.what == What::award && draft.full && piece.points &&
                                                    *piece.points == *draft.full && !piece.upto);
    constexpr std::string_view done[] = {"完成", "按", "时", "期", "前", "提交", "报送", "上报", "办结"};
    if (axis.scale != Scale::late || !axis.rows.empty() || !whole || negations(piece.when.words) > 0 ||
        !contains_any(piece.when.words, done))
        return std::nullopt;
    return Interval{std::nullopt, Bound{0}};
}

/// 12月31日前完成得3分，逾期不得分: behind the last of the days.
bool is_overdue(const Axis& axis, const Piece& piece) {
    return axis.unit && axis.unit->dimension == Dimension::date && !axis.rows.empty() && piece.what == What::zero &&
           (names_delay(piece.when.words) ||
            (negations(piece.when.words) == 1 &&
             contains_any(piece.when.words, std::initializer_list<std::string_view>{"按时", "按期", "及时", "如期"})));
}

/// 未达到的不得分, 未超过的得10分: whatever the rows with their own numbers leave.
bool denies_rows(const Axis& axis, const std::string& words) {
    constexpr std::string_view bare[] = {"未达到",         "未达",           "没有达到",   "未超过",
                                         "不超过",         "没有超过",       "未达到要求", "未达到标准",
                                         "未达到上述要求", "未达到上述标准", "未达标"};
    const auto numbered = [](const AxisRow& row) { return !row.implied && !row.otherwise; };
    return !axis.standard && axis.steps.empty() && std::any_of(axis.rows.begin(), axis.rows.end(), numbered) &&
           std::find(std::begin(bare), std::end(bare), words) != std::end(bare);
}

void add_rest_row(Axis& axis, Draft& draft, std::size_t index) {
    AxisRow row;
    row.otherwise = true;
    row.zero = draft.pieces[index].what == What::zero;
    row.piece = index;
    row.span = draft.pieces[index].span;
    axis.rows.push_back(row);
    draft.pieces[index].used = true;
}

}  // namespace

void add_denials(Draft& draft, std::vector<Axis>& axes) {
    for (std::size_t i = 0; i < draft.pieces.size(); ++i) {
        const Piece& piece = draft.pieces[i];
        const bool zero = piece.what == What::zero;
        if (piece.used || piece.what == What::deduct || !piece.pays() || !piece.when.pure_words() || piece.enumerated)
            continue;
        if (!zero && axes.size() > 1) continue;  // points that only one of them could give
        for (Axis& axis : axes)
            if (denies_rows(axis, piece.when.words)) add_rest_row(axis, draft, i);
    }
}

namespace {

/// 按时完成得10分，超期1个月以内得6分: what is late begins above 0.
void begin_late_rows(Axis& axis) {
    const auto in_time = [](const AxisRow& row) { return row.implied && row.in.high && row.in.high->at.sign() == 0; };
    if (axis.scale != Scale::late || std::none_of(axis.rows.begin(), axis.rows.end(), in_time)) return;
    for (AxisRow& row : axis.rows)
        if (!row.implied && !row.in.low && row.in.high && row.in.high->at.sign() > 0) row.in.low = Bound{0, false};
}

void add_row(Axis& axis, Draft& draft, std::size_t index, const Interval& region) {
    Piece& piece = draft.pieces[index];
    AxisRow row;
    row.in = region;
    row.implied = true;
    row.point = region.low && region.high;
    row.piece = index;
    row.span = piece.span;
    axis.rows.push_back(row);
    piece.used = true;
}

}  // namespace

void add_implied_rows(Draft& draft, Axis& axis) {
    axis.scale = scale_of(draft, axis);
    for (std::size_t i = 0; i < draft.pieces.size(); ++i) {
        const Piece& piece = draft.pieces[i];
        const bool acts = piece.pays() || piece.what == What::proportion;
        const bool words = !piece.used && acts && piece.what != What::deduct && piece.when.pure_words() &&
                           !piece.when.otherwise && !piece.enumerated && !piece.bracketed && !piece.when.words.empty();
        if (!words) continue;
        if (is_overdue(axis, piece)) {
            add_rest_row(axis, draft, i);
            continue;
        }
        auto region = axis.reference ? level_with(piece.when.words)
                                     : implied_region(piece.when.words, axis.scale, axis.standard,
                                                      counts_reduction(axis.subject + draft.context.indicator));
        if (!region && !axis.reference) region = on_time(draft, axis, piece);
        if (const auto whole = nothing_missing(axis, piece.when.words)) {
            add_row(axis, draft, i, *whole);
            continue;
        }
        if (region && (axis.reference || believable(draft, axis, piece, *region))) add_row(axis, draft, i, *region);
    }
    begin_late_rows(axis);
    std::stable_sort(axis.rows.begin(), axis.rows.end(),
                     [](const AxisRow& a, const AxisRow& b) { return a.piece < b.piece; });
}

}  // namespace heng::composing
