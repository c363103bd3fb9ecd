// The laws of vetoes: what goes before everything else. Entries: compose_vetoes, compose_overrides.
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool beyond(const Draft& draft, const Piece& piece) {
    const std::string act = draft.text(piece.act_span);
    return piece.what == What::veto || act.find("大项") != std::string::npos;
}

/// 若出现一次重大安全事故: the range that counts; null where a second range stands beside it.
const Test* count_in(const Situation& when) {
    const Test* count = nullptr;
    for (const Test& test : when.tests) {
        if (test.kind != Test::Kind::range) continue;
        if (count != nullptr || !test.range.unit || test.range.unit->dimension != Dimension::count) return nullptr;
        count = &test;
    }
    return count;
}

/// The case, without how often.
std::string event_of(const Draft& draft, const Piece& piece, Span count) {
    const std::string before = draft.text({piece.when.words_span.begin, count.begin});
    const std::string behind = draft.text({count.end, piece.when.words_span.end});
    return bare_name(bare_name(before) + bare_name(behind));
}

ConditionId condition_of(Draft& draft, const Piece& piece) {
    const Test* count = count_in(piece.when);
    if (count == nullptr) return draft.holds(piece.when.words, piece.span);
    Interval in = count->range.in;
    if (count->range.bare) in.high.reset();
    const FactId fact =
        draft.fact_of(Fact::Kind::count, event_of(draft, piece, count->range.span), *count->range.unit, piece.span);
    return draft.within(fact, in, piece.span);
}

void forbid(Draft& draft, Piece& piece) {
    const auto outcome = beyond(draft, piece) ? Override::Outcome::veto_beyond : Override::Outcome::points;
    draft.forbid(condition_of(draft, piece), piece.span, outcome);
    piece.used = true;
}

/// 年度计划未安排该项任务的，不扣分: full points where there is nothing to score.
void excuse(Draft& draft, Piece& piece) {
    if (!draft.full) return;
    draft.rule.overrides.push_back(
        {Override::Outcome::points, draft.holds(piece.when.words, piece.span), *draft.full, piece.span});
    piece.used = true;
}

/// 全年无事故得5分 beside a veto: nothing happened, so everything is given.
void claim_nothing(Draft& draft) {
    if (draft.rule.overrides.empty() || !draft.full) return;
    each_open(draft, [&](Piece& piece) {
        const bool whole = piece.what == What::full || (piece.what == What::award && piece.points == draft.full);
        if (!whole || !piece.when.pure_words() || negations(piece.when.words) == 0 || draft.worth.awards) return;
        piece.used = true;
        draft.worth.deducts = true;
    });
}

bool is_simple(const Piece& piece) {
    return (piece.when.pure_words() || count_in(piece.when) != nullptr) && !piece.when.words.empty() &&
           !piece.when.otherwise && !piece.when.step;
}

}  // namespace

void compose_vetoes(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (is_simple(piece) && beyond(draft, piece)) forbid(draft, piece);
    });
    claim_nothing(draft);
}

void compose_overrides(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (!is_simple(piece)) return;
        if (piece.what == What::zero)
            forbid(draft, piece);
        else if (piece.what == What::no_deduction)
            excuse(draft, piece);
    });
}

}  // namespace heng::composing
