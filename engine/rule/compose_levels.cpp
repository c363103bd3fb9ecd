// The law of levels: n names of levels and n ranges in which a person rates. Entry: compose_levels.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/level_names.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

std::vector<Range> level_ranges(const Piece& piece) {
    std::vector<Range> ranges;
    for (const Test& test : piece.when.tests)
        if (test.kind == Test::Kind::range && test.range.in.low && test.range.in.high && test.range.unit &&
            test.range.unit->percent)
            ranges.push_back(test.range);
    return ranges;
}

/// 100-80%(含80%)、80-60%: the shared end belongs to the range that marks it, else to the first.
void share_ends(std::vector<Range>& ranges) {
    for (std::size_t i = 0; i + 1 < ranges.size(); ++i) {
        Range& upper = ranges[i];
        Range& lower = ranges[i + 1];
        if (upper.in.low->at != lower.in.high->at) continue;
        if (lower.high_marked && !upper.low_marked)
            upper.in.low->closed = !lower.in.high->closed;
        else
            lower.in.high->closed = !upper.in.low->closed;
    }
}

void write(Draft& draft, Piece& piece, const std::vector<std::string>& names, const std::vector<Range>& ranges) {
    Fact option;
    option.kind = Fact::Kind::option;
    option.name = draft.context.indicator;
    option.choices = names;
    option.span = piece.span;
    const FactId choice = draft.add(std::move(option));
    const FactId given =
        draft.fact_of(Fact::Kind::judged, draft.context.indicator + "评分", *find_unit("分"), piece.span);
    Table table;
    table.span = piece.span;
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        const Interval& in = ranges[i].in;
        const ConditionId when = draft.add(Condition{Chosen{choice, i}, ranges[i].span});
        table.rows.push_back(
            {when, Given{given, in.low->at * *draft.full, in.high->at * *draft.full, in.low->closed, in.high->closed},
             ranges[i].span});
    }
    draft.rule.parts.push_back(std::move(table));
    draft.worth.awards = true;
    draft.worth.awarded = *draft.full;
    piece.used = true;
}

}  // namespace

void compose_levels(Draft& draft) {
    for (std::size_t i = 0; i < draft.pieces.size(); ++i) {
        Piece& piece = draft.pieces[i];
        if (piece.used || !piece.when.respectively || piece.what != What::none) continue;
        const Test* count = level_count(piece);
        std::vector<Range> ranges = level_ranges(piece);
        if (!count || ranges.size() < 2) continue;
        if (!draft.full) return draft.refuse("missing-full-marks", piece.span, {draft.text(piece.span)});
        const std::vector<std::string> names = level_names(draft, i, *count);
        if (names.size() != ranges.size() || Number(static_cast<std::int64_t>(names.size())) != count->range.in.low->at)
            return draft.refuse("parallel-mismatch", piece.span, {draft.text(piece.span)});
        share_ends(ranges);
        write(draft, piece, names, ranges);
    }
}

}  // namespace heng::composing
