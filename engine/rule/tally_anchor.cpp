// What stands before a count of faults and says that there are none. Entry: claim_anchor.
#include <algorithm>

#include "engine/rule/step_kind.hpp"
#include "engine/rule/tallies.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 准确率100% before 每发现1笔差错: no fault is what such a rate stands for.
bool is_fault_of(const std::string& missed, const std::string& rate) {
    constexpr std::string_view faultless[] = {"准确率", "正确率", "合格率", "合规率", "规范率", "达标率"};
    constexpr std::string_view faults[] = {"差错", "错误", "错漏", "不合格", "不合规", "不规范", "不达标", "失误"};
    return ends_with_any(rate, faultless) && contains_any(missed, faults);
}

/// 整改到位率100%得5分 before 每有一个问题未整改到位扣1分: the whole rate is no such case.
bool is_none_left(const Draft& draft, const Piece& before, const Piece& tally) {
    const Test* rate = only_region(draft, before);
    if (!rate || before.when.tests.size() > 1 || before.when.step || !rate->range.in.low) return false;
    const bool whole = rate->range.unit && rate->range.unit->percent && rate->range.in.low->at == Number(1);
    const std::string missed = counted_name(draft, tally), stem = std::string(quantity_stem(rate->subject));
    const bool denied = negations(missed) == 1 && !stem.empty() && missed.find(stem) != missed.npos;
    const auto others = [&](const Piece& piece) { return !piece.used && &piece != &before && piece.pays(); };
    return whole && (denied || is_fault_of(missed, rate->subject)) &&
           std::none_of(draft.pieces.begin(), draft.pieces.end(), others);
}

/// 每月5日前报送得4分 before 迟报1次: no one date tells of every month.
bool is_every_time(const Draft& draft, const Piece& before, const Piece& tally) {
    const Test* day = only_region(draft, before);
    const bool dated = day && day->range.unit && day->range.unit->dimension == Dimension::date;
    const bool deadline = dated || (day && day->range.unit && day->range.unit->dimension == Dimension::duration);
    constexpr std::string_view times[] = {"每月", "每季", "每周", "每年", "每半年", "每个月", "每个季度", "每旬"};
    constexpr std::string_view misses[] = {"迟", "漏", "逾期", "未按", "未及时", "晚", "缺", "延"};
    return deadline && contains_any(before.when.words, times) && contains_any(counted_name(draft, tally), misses);
}

/// 未进入后三名得满分 before 每进入后三名一次.
bool denies_place(const Piece& piece) {
    return piece.when.tests.size() == 1 && piece.when.tests.front().kind == Test::Kind::place &&
           negations(piece.when.tests.front().subject) % 2 == 1;
}

}  // namespace

void claim_anchor(Draft& draft, std::size_t at) {
    if (at == 0) return;
    Piece& before = draft.pieces[at - 1];
    const bool anchor =
        !before.used &&
        (before.when.pure_words() || denies_place(before) || is_none_left(draft, before, draft.pieces[at]) ||
         is_every_time(draft, before, draft.pieces[at])) &&
        !before.enumerated && !before.judged() &&
        (before.what == What::full || before.what == What::no_deduction ||
         (before.what == What::award && draft.full && before.points && *before.points == *draft.full));
    if (anchor && draft.pieces[at].what == What::deduct) before.used = true;
}

}  // namespace heng::composing
