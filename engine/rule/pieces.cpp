// Statements become pieces: leads read, points exact. Entry: read_pieces.
#include <boost/variant2/variant.hpp>

#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using boost::variant2::get_if;
using What = Piece::What;

What what_of(syntax::Effect::Kind kind) {
    switch (kind) {
        case syntax::Effect::Kind::award:
            return What::award;
        case syntax::Effect::Kind::deduct:
            return What::deduct;
        case syntax::Effect::Kind::add:
            return What::add;
        case syntax::Effect::Kind::full:
            return What::full;
        case syntax::Effect::Kind::zero:
            return What::zero;
        case syntax::Effect::Kind::no_deduction:
            return What::no_deduction;
        case syntax::Effect::Kind::grade:
            return What::grade;
        case syntax::Effect::Kind::veto:
            return What::veto;
    }
    return What::none;
}

What what_of(syntax::Modifier::Kind kind) {
    switch (kind) {
        case syntax::Modifier::Kind::partial_whole:
        case syntax::Modifier::Kind::partial_started:
        case syntax::Modifier::Kind::partial_proportional:
            return What::partial;
        case syntax::Modifier::Kind::round:
            return What::rounding;
        case syntax::Modifier::Kind::proportion:
            return What::proportion;
        case syntax::Modifier::Kind::interpolate:
            return What::interpolate;
        case syntax::Modifier::Kind::and_so_on:
            return What::so_on;
        case syntax::Modifier::Kind::respectively:
            return What::none;
    }
    return What::none;
}

/// 5分, or 80% of the points; half of them where only 一半 is written.
std::optional<Number> points_of(Draft& draft, const std::optional<syntax::Quantity>& amount, bool share) {
    if (!share) return amount ? read_points(draft.sources, *amount) : std::nullopt;
    Number part = Number::ratio(1, 2);
    if (amount) {
        const auto measure = read_measure(draft.sources, *amount, 0);
        if (!measure) return std::nullopt;
        part = measure->value;
    }
    return draft.full ? std::optional<Number>(part * *draft.full) : std::nullopt;
}

void read_effect(Draft& draft, Piece& piece, const syntax::Effect& effect) {
    piece.what = what_of(effect.kind);
    piece.points = points_of(draft, effect.amount, effect.share);
    if (effect.upto) piece.upto = points_of(draft, effect.upto, effect.share);
    piece.share = effect.share;
    piece.discretion = effect.discretion;
    piece.again = effect.again;
    piece.on_total = effect.on_total;
    piece.label = draft.text(effect.label);
    if (piece.points && piece.points->sign() < 0) piece.points = piece.points->abs();
    if (piece.share && !draft.full) draft.refuse("missing-full-marks", effect.span, {draft.text(effect.span)});
}

void read_act(Draft& draft, Piece& piece, const syntax::Phrase& phrase) {
    piece.act_span = syntax::span_of(phrase);
    if (const auto* effect = get_if<syntax::Effect>(&phrase)) return read_effect(draft, piece, *effect);
    if (const auto* modifier = get_if<syntax::Modifier>(&phrase)) {
        piece.what = what_of(modifier->kind);
        piece.modifier = modifier;
    } else if (const auto* limit = get_if<syntax::Limit>(&phrase)) {
        piece.what = What::limit;
        piece.limit = limit;
        if (limit->amount) piece.points = read_points(draft.sources, *limit->amount);
    } else if (const auto* equation = get_if<syntax::Equation>(&phrase)) {
        piece.what = What::formula;
        piece.equation = equation;
    }
}

/// 以上以下不包括本数, where a 口径 says so.
void exclude_beyond(Draft& draft, Situation& when) {
    const auto chosen = draft.context.readings.by_point.find("boundary");
    if (chosen == draft.context.readings.by_point.end()) return;
    for (Test& test : when.tests) {
        if (!test.range.low_beyond && !test.range.high_beyond) continue;
        if (draft.reading("boundary", {"inclusive", "exclusive"}, test.range.span) != "exclusive") continue;
        if (test.range.low_beyond && test.range.in.low) test.range.in.low->closed = false;
        if (test.range.high_beyond && test.range.in.high) test.range.in.high->closed = false;
    }
}

Piece piece_of(Draft& draft, const Statement& statement) {
    Piece piece;
    piece.when = read_situation(draft.sources, draft.clause, statement, draft.context.year);
    exclude_beyond(draft, piece.when);
    piece.sentence = statement.sentence;
    piece.item = statement.item;
    piece.enumerated = statement.enumerated;
    piece.enumerator = statement.enumerator;
    piece.bracketed = statement.bracketed;
    piece.span = statement.span;
    if (statement.act) read_act(draft, piece, draft.clause.phrases[*statement.act]);
    return piece;
}

}  // namespace

void read_pieces(Draft& draft) {
    for (const Statement& statement : statements(draft.clause)) draft.pieces.push_back(piece_of(draft, statement));
}

}  // namespace heng::composing
