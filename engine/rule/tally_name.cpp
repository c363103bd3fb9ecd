// What a piece counts, and by which name. Entries: single_case, counted_name, said_inside.
#include "engine/rule/step_kind.hpp"
#include "engine/rule/tallies.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

/// Cases, or the days that something lasted: 无故旷工一天扣2分.
bool is_counted(const std::optional<Unit>& unit) {
    return is_count(unit) || (unit && unit->dimension == Dimension::duration);
}

}  // namespace

const Test* single_case(const Piece& piece) {
    for (const Test& test : piece.when.tests) {
        const bool one = test.kind == Test::Kind::range && test.range.bare && is_counted(test.range.unit) &&
                         test.range.in.low->at == test.range.unit->factor;
        if (one) return &test;
    }
    return nullptr;
}

std::string counted_name(const Draft& draft, const Piece& piece) {
    const Step* step = piece.when.step ? &*piece.when.step : nullptr;
    const Test* single = step ? nullptr : single_case(piece);
    if (!step && !single) return piece.when.words;
    const Span cut = step ? step->span : single->range.span;
    const std::string before =
        draft.text({piece.when.words_span.begin, std::max(cut.begin, piece.when.words_span.begin)});
    const std::string behind = draft.text({cut.end, std::max(cut.end, piece.when.words_span.end)});
    const std::string inside = step ? said_inside(*step) : "";
    return bare_name(bare_name(before) + inside + bare_name(behind));
}

std::string said_inside(const Step& step) {
    constexpr std::string_view happens[] = {"发生", "出现", "发现", "有", "存在", "查出", "查实"};
    return std::string(trim_front(step.inside, happens));
}

}  // namespace heng::composing
