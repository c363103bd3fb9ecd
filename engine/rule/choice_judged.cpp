// Where no outcome is named: points that a person chooses, and faults that each take theirs. Entries: take_discretion,
// take_faults.
#include <algorithm>

#include "engine/rule/choices.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 视情况扣分: beside anything else that gives or takes points it is open of what.
bool only_piece(const Draft& draft, const Piece& piece) {
    return std::none_of(draft.pieces.begin(), draft.pieces.end(),
                        [&](const Piece& other) { return &other != &piece && other.pays() && !other.used; });
}

Given rated_in(const Draft& draft, const Piece& piece, FactId id) {
    const Number low = piece.upto ? *piece.points : Number(0);
    return Given{id, low, piece.upto ? *piece.upto : piece.points.value_or(*draft.full)};
}

/// 视程度扣1-3分: between so much and so much is left.
Given taken_of_all(const Draft& draft, const Piece& piece, FactId id) {
    if (!piece.points) return Given{id, 0, *draft.full};
    const Number one = *piece.points, other = piece.upto.value_or(Number(0));
    return Given{id, max(*draft.full - max(one, other), 0), max(*draft.full - min(one, other), 0)};
}

/// 公开不及时的，视程度扣1-3分: where it is so, a person says how much of the points is lost.
void take_judged_fault(Draft& draft, Piece& piece) {
    piece.used = true;
    const ConditionId when = draft.holds(piece.when.words, piece.span);
    const FactId id =
        draft.fact_of(Fact::Kind::judged, draft.context.indicator + "评分", *find_unit("分"), piece.act_span);
    Table table;
    table.span = piece.span;
    table.rows.push_back({when, taken_of_all(draft, piece, id), piece.span});
    table.rows.push_back({draft.add(Condition{Otherwise{}, piece.span}), Flat{*draft.full}, piece.span});
    draft.rule.parts.push_back(std::move(table));
    draft.worth.awards = true;
    draft.worth.awarded = draft.worth.awarded + *draft.full;
}

}  // namespace

void take_discretion(Draft& draft) {
    if (!draft.rule.parts.empty() || !draft.full) return;
    each_open(draft, [&](Piece& piece) {
        const bool takes = piece.what == What::deduct && only_piece(draft, piece);
        const bool by_person = piece.discretion || (takes && piece.upto && !piece.when.words.empty());
        const bool alone =
            (piece.what == What::award || takes) && by_person && says_by_what(piece.when) && draft.rule.parts.empty();
        if (!alone) return;
        const FactId id =
            draft.fact_of(Fact::Kind::judged, draft.context.indicator + "评分", *find_unit("分"), piece.act_span);
        const Given rated = takes ? taken_of_all(draft, piece, id) : rated_in(draft, piece, id);
        draft.rule.parts.push_back(Table{{Row{draft.always(), rated, piece.span}}, {}, {}, piece.span});
        draft.worth.awards = true;
        draft.worth.awarded = rated.high;
        piece.used = true;
    });
}

void take_faults(Draft& draft, const std::vector<Piece*>& faults) {
    std::vector<Piece*> open;
    for (Piece* piece : faults)
        if (!piece->used && !piece->when.words.empty()) open.push_back(piece);
    if (open.empty()) return;
    if (open.size() == 1 && open.front()->upto && only_piece(draft, *open.front()) && draft.full)
        return take_judged_fault(draft, *open.front());
    Fact fact;
    fact.kind = Fact::Kind::items;
    fact.inverted = true;
    fact.name = draft.context.indicator;
    Checklist list;
    list.failed = true;
    for (Piece* piece : open) {
        if (!piece->points || piece->judged())
            return draft.refuse("missing-points", piece->act_span, {draft.text(piece->act_span)});
        fact.choices.push_back(piece->when.words);
        list.each.push_back(-*piece->points);
        list.spans.push_back(piece->span);
        piece->used = true;
    }
    fact.span = list.span = {open.front()->span.begin, open.back()->span.end};
    list.fact = draft.add(std::move(fact));
    draft.rule.parts.push_back(std::move(list));
    draft.worth.deducts = true;
}

}  // namespace heng::composing
