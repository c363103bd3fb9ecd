// Items that each give their points, and what the words behind them say again. Entry: write_items.
#include <algorithm>

#include "engine/rule/choices.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 反之不计分 behind items: an item that is not met gives nothing, or all of them once one is not met.
void claim_otherwise(Draft& draft, Piece& otherwise, FactId items) {
    otherwise.used = true;
    const Span span = otherwise.span;
    if (draft.reading("otherwise-items", {"each", "all"}, span) == "each") return;
    std::vector<ConditionId> each;
    for (std::uint32_t i = 0; i < draft.fact(items).choices.size(); ++i)
        each.push_back(draft.add(Condition{ItemMet{items, i, true}, span}));
    const ConditionId all = draft.add(Condition{All{std::move(each)}, span});
    draft.forbid(draft.add(Condition{Not{all}, span}), span);
}

/// 每完成1项得该项分数: says again what the items give.
void claim_own_points(Draft& draft) {
    each_open(draft, [](Piece& piece) { piece.used = piece.what == What::full && piece.when.step.has_value(); });
}

/// 未完成的项不得分, 制定计划得1分，未制定计划不得分: says again that an item that is not met gives nothing.
void claim_opposites(const Outcomes& said) {
    for (Piece* piece : said.zeros) {
        const bool each = contains_any(
            piece->when.words, std::initializer_list<std::string_view>{"的项", "项", "不符合", "未达到", "达不到"});
        if (each && negations(piece->when.words) > 0 && length_in_characters(piece->when.words) <= 8)
            piece->used = true;
        if (std::count_if(said.awards.begin(), said.awards.end(),
                          [&](const Piece* award) { return denies(*piece, *award); }) == 1)
            piece->used = true;
    }
}

}  // namespace

void write_items(Draft& draft, const Outcomes& said) {
    Fact fact;
    fact.kind = Fact::Kind::items;
    fact.name = draft.context.indicator;
    Checklist list;
    for (Piece* piece : said.awards) {
        fact.choices.push_back(piece->when.words);
        if (piece->enumerated) fact.enumerators.push_back(draft.text(piece->enumerator));
        list.each.push_back(most_of(draft, *piece));
        list.spans.push_back(piece->span);
        piece->used = true;
    }
    if (fact.enumerators.size() != fact.choices.size()) fact.enumerators.clear();
    fact.span = list.span = {said.awards.front()->span.begin, said.awards.back()->span.end};
    const FactId items = list.fact = draft.add(std::move(fact));
    draft.rule.parts.push_back(std::move(list));
    draft.worth.awards = true;
    draft.worth.awarded = draft.worth.awarded + sum_of(draft, said.awards);
    claim_opposites(said);
    if (said.otherwise) claim_otherwise(draft, *said.otherwise, items);
    claim_own_points(draft);
    take_faults(draft, said.faults);
}

}  // namespace heng::composing
