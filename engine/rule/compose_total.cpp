// Sentences on the total: caps, deductions, caps on the grade, the formula of the total. Entry: compose_total.
#include <algorithm>

#include "engine/rule/conditions.hpp"
#include "engine/rule/formula.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using LimitKind = syntax::Limit::Kind;

std::optional<TotalEffect::What> effect_of(const Piece& piece) {
    if (piece.limit && piece.limit->kind == LimitKind::total_at_most) return TotalEffect::What::cap_total;
    if (piece.limit && piece.limit->kind == LimitKind::grade_at_most) return TotalEffect::What::cap_grade;
    if (piece.on_total) return TotalEffect::What::add_total;
    if (piece.what == What::veto) return TotalEffect::What::veto_total;
    return std::nullopt;
}

std::optional<Meaning> total_formula(Draft& draft, Piece& piece) {
    TotalFormula formula;
    const auto value = read_formula(draft, piece, Naming::all);
    if (!value) return Meaning{Refused{}};
    formula.facts = draft.rule.facts;
    formula.value = *value;
    formula.span = piece.span;
    return Meaning{std::move(formula)};
}

bool is_total_formula(const Draft& draft, const Piece& piece) {
    const bool of_indicator = draft.full && draft.context.indicator != "总分";
    if (piece.what != What::formula || of_indicator) return false;
    const auto& totals = words::total_score;
    return std::find(std::begin(totals), std::end(totals), piece.when.words) != std::end(totals);
}

void add_tally(Draft& draft, const Piece& piece, TotalEffect& effect) {
    const Step& step = *piece.when.step;
    Tally tally;
    const std::string name = bare_name(step.before + step.inside + step.behind);
    const Unit unit = step.size && step.size->unit ? *step.size->unit : *find_unit("个");
    tally.fact = draft.fact_of(Fact::Kind::count, name.empty() ? draft.context.indicator : name, unit, piece.span);
    tally.size = step.size ? step.size->value : Number(1);
    tally.each = effect.points;
    tally.span = piece.span;
    effect.tally = tally;
    effect.when = draft.always();
}

}  // namespace

std::optional<Meaning> compose_total(Draft& draft) {
    std::vector<Piece*> open;
    each_open(draft, [&](Piece& piece) { open.push_back(&piece); });
    if (open.size() != 1) return std::nullopt;
    Piece& piece = *open.front();
    if (is_total_formula(draft, piece)) return total_formula(draft, piece);
    const auto what = effect_of(piece);
    const bool item = piece.what == What::veto && draft.full;
    if (!what || item || (piece.when.tests.empty() && !piece.when.step)) return std::nullopt;
    TotalEffect effect;
    effect.what = *what;
    effect.points = piece.points.value_or(0);
    if (piece.what == What::deduct) effect.points = -effect.points;
    if (piece.limit) effect.grade = draft.text(piece.limit->label);
    effect.span = piece.span;
    if (piece.when.step)
        add_tally(draft, piece, effect);
    else
        effect.when = condition_of(draft, piece.when, piece.span);
    effect.facts = draft.rule.facts;
    effect.conditions = draft.rule.conditions;
    if (draft.refused()) return Meaning{Refused{}};
    return Meaning{std::move(effect)};
}

}  // namespace heng::composing
