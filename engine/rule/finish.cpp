// The end of composition: what the sum starts from, the points against those of the indicator, and what no law
// claimed. Entry: finish.
#include <algorithm>

#include "engine/rule/change_outcomes.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/override_order.hpp"

namespace heng::composing {
namespace {

using boost::variant2::holds_alternative;

/// A clause that only takes points away starts from all of them.
void set_base(Draft& draft) {
    const Worth& worth = draft.worth;
    if (worth.signed_sum) {
        draft.rule.floor.reset();
        return;
    }
    const bool forbids = !draft.rule.overrides.empty() && draft.rule.parts.empty();
    if (worth.awards || (!worth.deducts && !forbids)) return;
    if (draft.full)
        draft.rule.base = *draft.full;
    else
        draft.refuse("missing-full-marks", draft.rule.span, {draft.text(draft.rule.span)});
}

void set_cap(Draft& draft) {
    const Worth& worth = draft.worth;
    if (!worth.bonuses || worth.capped) return;
    const Number most = max(worth.awarded, draft.full.value_or(worth.awarded));
    if (draft.reading("bonus", {"above", "clamped"}, draft.rule.span) == "clamped") return;
    if (worth.open_bonus) {
        draft.rule.cap.reset();
        draft.note("no-cap", draft.rule.span, {draft.context.indicator});
    } else {
        draft.rule.cap = most + worth.bonus;
    }
}

void hold_against_points(Draft& draft) {
    if (!draft.full) return;
    // 国家级最多6分，省级最多5分，合计最高10分: the bound on all of them goes before their own.
    const Number counted = draft.worth.capped ? draft.worth.awarded - draft.worth.tallied : draft.worth.awarded;
    if (counted <= *draft.full) return;
    draft.contradict("points-mismatch", draft.rule.span, {draft.worth.awarded.str(), draft.full->str()});
}

bool gives_points(const Part& part) {
    if (const auto* tally = boost::variant2::get_if<Tally>(&part)) return tally->each.sign() > 0;
    if (const auto* list = boost::variant2::get_if<Checklist>(&part)) return !list->failed;
    return holds_alternative<Table>(part);
}

/// 到位率100%得2分，每低10%扣0.5分；及时到位得1分: of several parts that give points, none falls below 0. A part that
/// gives them alone needs no bound of its own where the score has it (最多扣5分 of 5).
void floor_parts(Rule& rule) {
    if (!rule.floor) return;
    const bool alone = std::count_if(rule.parts.begin(), rule.parts.end(), gives_points) < 2;
    for (Part& part : rule.parts) {
        Table* table = boost::variant2::get_if<Table>(&part);
        if (!table) continue;
        if (!alone && !table->low) table->low = Number(0);
        if (alone && table->low && table->low->sign() == 0) table->low.reset();
    }
}

/// 较上年提高, 持平, 下降: two numbers say which of them it is.
bool asks_a_person(const Fact& fact) {
    return (fact.kind == Fact::Kind::option && !compare_numbers(fact.choices)) || fact.kind == Fact::Kind::judged;
}

bool scores_nothing(Draft& draft) {
    bool nothing = draft.rule.parts.empty() && draft.rule.overrides.empty();
    each_open(draft, [&](Piece& piece) { nothing = nothing && piece.what == Piece::What::none; });
    return nothing;
}

void refuse_left_over(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        const char* code = piece.what == Piece::What::none ? "words-left-over" : "clause-not-understood";
        draft.refuse(code, piece.span, {draft.text(piece.span)});
    });
}

}  // namespace

void finish(Draft& draft) {
    if (scores_nothing(draft))
        return draft.refuse("missing-clause", draft.rule.span,
                            {draft.context.indicator, draft.full ? draft.full->str() : ""});
    refuse_left_over(draft);
    if (draft.rule.parts.empty() && draft.rule.overrides.empty()) return;
    set_base(draft);
    set_cap(draft);
    hold_against_points(draft);
    Rule& rule = draft.rule;
    floor_parts(rule);
    order_overrides(rule);
    rule.points = draft.full.value_or(draft.worth.awarded);
    rule.judged = !rule.facts.empty() && std::all_of(rule.facts.begin(), rule.facts.end(), asks_a_person);
}

}  // namespace heng::composing
