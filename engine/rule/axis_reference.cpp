// Steps that count from a target or a schedule: 每低于目标值1个百分点, 比序时进度每慢1个百分点. Entries:
// refer_to_targets, region_beside. The axis is then the difference to what the words name; how a difference is scored
// is said elsewhere.
#include <algorithm>

#include "engine/rule/axis.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using Word = std::string_view;

constexpr Word targets[] = {"目标值", "年度目标值", "绩效目标值", "考核目标值", "计划值", "年度指标值", "指标值"};
constexpr Word schedules[] = {"序时进度", "时序进度", "序时支出进度", "序时执行进度"};

constexpr Word averages[] = {"全国平均", "全省平均", "全市平均", "全区平均", "全县平均", "平均水平", "平均值"};

/// The longest word of the table that stands in `text`, empty where none.
Word named_in(Word text, WordList table) {
    Word found;
    for (const Word word : table)
        if (text.find(word) != text.npos && word.size() > found.size()) found = word;
    return found;
}

/// A step of percentage points is a difference between two rates; so is one of % where the quantity is a rate.
bool counts_points_of_rate(const Draft& draft, const Piece& piece) {
    const auto& size = piece.when.step->size;
    if (!size || !size->unit || !size->unit->percent) return false;
    return size->unit->percentage_points || names_rate(draft.context.indicator);
}

Word reference_of(const Draft& draft, const Axis& axis, const AxisStep& step) {
    const Piece& piece = draft.pieces[step.piece];
    if (!counts_points_of_rate(draft, piece)) return {};
    const std::string text = draft.text(piece.span);
    if (const Word schedule = named_in(text, schedules); !schedule.empty()) return schedule;
    if (const Word average = named_in(piece.when.step->inside, averages); !average.empty()) return average;
    const bool known = draft.context.target || axis.standard;
    if (const Word target = named_in(text, targets); !target.empty() && !known) return target;
    for (const Piece& other : draft.pieces)  // 达到序时进度得满分，每慢1个百分点
        if (const Word schedule = named_in(other.when.words, schedules); !schedule.empty()) return schedule;
    for (const Piece& other : draft.pieces)  // 达到目标值得满分，每低1个百分点
        if (const Word target = named_in(other.when.words, targets); !target.empty() && !known) return target;
    return {};
}

}  // namespace

void refer_to_targets(Draft& draft, std::vector<Axis>& axes) {
    for (Axis& axis : axes) {
        const bool numbers = std::any_of(axis.rows.begin(), axis.rows.end(),
                                         [](const AxisRow& row) { return row.in.low || row.in.high; });
        if (axis.reference || numbers || axis.steps.empty()) continue;
        const bool placed = std::any_of(axis.steps.begin(), axis.steps.end(), [](const AxisStep& step) {
            return step.where || step.said_origin || step.stretch;
        });
        if (placed) continue;
        const Word found = reference_of(draft, axis, axis.steps.front());
        if (!found.empty()) axis.reference = std::string(found);
        if (axis.reference && axis.subject.find(*axis.reference) != axis.subject.npos) axis.subject.clear();
    }
}

std::optional<Interval> region_beside(Word words, Word reference) {
    const auto at = words.find(reference);
    if (at == words.npos) return std::nullopt;
    const Word before = words.substr(0, at);
    struct Side {
        WordList table;
        Interval in;
    };
    const Side sides[] = {{words::at_least, {Bound{0}, std::nullopt}},
                          {words::more_than, {Bound{0, false}, std::nullopt}},
                          {words::at_most, {std::nullopt, Bound{0}}},
                          {words::less_than, {std::nullopt, Bound{0, false}}}};
    std::optional<Interval> found;
    std::size_t longest = 0;
    for (const Side& side : sides)
        for (const Word word : side.table)
            if (before.ends_with(word) && word.size() > longest) longest = word.size(), found = side.in;
    return found;
}

}  // namespace heng::composing
