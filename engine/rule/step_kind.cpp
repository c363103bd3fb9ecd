#include "engine/rule/step_kind.hpp"

#include <algorithm>

#include "engine/rule/direction.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using syntax::Direction;

bool bare_count(const Test& test) {
    return test.kind == Test::Kind::range && test.range.bare && is_count(test.range.unit);
}

/// More than one sentence tells numbers of things apart: 8-11场, 12场以上.
bool compares_counts(const Draft& draft) {
    std::size_t regions = 0;
    for (const Piece& piece : draft.pieces) {
        const auto& step = piece.when.step;
        if (step && step->size && is_count(step->size->unit) && direction_of(*step) != Direction::none) ++regions;
        for (const Test& test : piece.when.tests)
            if (test.kind == Test::Kind::range && is_count(test.range.unit) && test.behind.empty()) ++regions;
    }
    return regions > 1;
}

bool is_region(const Draft& draft, const Test& test) {
    if (test.kind != Test::Kind::range) return false;
    if (!bare_count(test)) return true;
    return test.behind.empty() && compares_counts(draft);
}

bool wants(const Piece& piece) {
    return piece.what == What::award || piece.what == What::full || piece.what == What::no_deduction;
}

/// A number of things that is wanted: 12场以上得满分.
bool counts_up(const Draft& draft) {
    return std::any_of(draft.pieces.begin(), draft.pieces.end(), [&](const Piece& piece) {
        const Test* region = wants(piece) && !piece.when.step ? only_region(draft, piece) : nullptr;
        return region && is_count(region->range.unit);
    });
}

/// 排名较上年每上升1位: places gained, not cases.
bool moves_over_time(const Draft& draft) {
    constexpr std::string_view before[] = {"较上年", "比上年", "较去年", "比去年", "较上期", "较上一年", "比上一年"};
    return std::any_of(draft.pieces.begin(), draft.pieces.end(),
                       [&](const Piece& piece) { return contains_any(piece.when.words, before); });
}

}  // namespace

bool is_count(const std::optional<Unit>& unit) {
    return unit && unit->dimension == Dimension::count;
}

Direction direction_of(const Step& step) {
    if (step.direction != Direction::none) return step.direction;
    for (const std::string* words : {&step.inside, &step.behind, &step.before}) {
        const Direction found = direction_in(*words);
        if (found != Direction::none) return found;
    }
    return Direction::none;
}

const Test* only_region(const Draft& draft, const Piece& piece) {
    const Test* found = nullptr;
    for (const Test& test : piece.when.tests) {
        if (!is_region(draft, test)) continue;
        if (found) return nullptr;
        found = &test;
    }
    return found;
}

bool is_wordy(const Draft& draft, const Piece& piece) {
    if (piece.when.step || piece.when.tests.empty()) return false;
    return std::all_of(piece.when.tests.begin(), piece.when.tests.end(), [&](const Test& test) {
        if (test.kind == Test::Kind::words) return true;
        const bool time = test.range.unit && test.range.unit->dimension == Dimension::months;
        return test.kind == Test::Kind::range && test.range.bare && (is_count(test.range.unit) || time) &&
               !is_region(draft, test);
    });
}

bool is_distance(const Draft& draft, const Piece& piece) {
    const Step& step = *piece.when.step;
    if (step.counts_ones) return false;
    if (!step.size || !is_count(step.size->unit)) return true;
    if (direction_of(step) == Direction::none) return false;
    if (const Test* region = only_region(draft, piece)) return is_count(region->range.unit);
    return moves_over_time(draft) || counts_up(draft);
}

bool leads_to_step(const Draft& draft, const std::string& words) {
    constexpr std::string_view fillers[] = {"其中",   "以上", "基础", "为准", "标准", "同时", "此外", "另外",
                                            "在此",   "计算", "统计", "核算", "按年", "考核", "对比", "相比",
                                            "较上年", "比上", "较上", "每年", "年度", "季度", "每月", "全年",
                                            "截至",   "期末", "目标", "计划", "任务", "时限", "规定", "实际"};
    if (direction_in(words) != Direction::none || names_delay(words) || negations(words) > 0) return true;
    constexpr std::string_view whom[] = {"项目", "单位", "部门", "地区", "资金", "企业", "乡镇", "县区", "人员"};
    if (draft.names_indicator(words)) return true;
    if (ends_with_any(words, whom)) return false;
    return contains_any(words, fillers) || common_characters(words, fold_text(draft.context.indicator)) >= 2;
}

}  // namespace heng::composing
