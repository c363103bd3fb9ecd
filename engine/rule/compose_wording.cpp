// Laws on the wording: stated points, caps, partial steps, hints. They rewrite pieces before any law of meaning claims
// them.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 违规支出每2笔扣0.5分，不足2笔的按2笔计: the change before it in its sentence counts cases, which the law of cases
/// takes.
bool speaks_of_cases(const Draft& draft, const Piece& partial) {
    const Piece* change = nullptr;
    for (const Piece& piece : draft.pieces) {
        if (&piece == &partial) break;
        if (piece.sentence == partial.sentence && piece.when.step && piece.pays()) change = &piece;
    }
    return change && !is_distance(draft, *change);
}

/// 得基本分4分，…最高加2分: less than the points, because a bonus may come on top of it.
bool is_base(const Draft& draft, const Piece& piece) {
    const std::string words = draft.text(piece.act_span);
    const bool named = words.find("基本分") != std::string::npos || words.find("基础分") != std::string::npos;
    return named && draft.full && *piece.points < *draft.full;
}

/// 不足5%的按比例扣分 means the step of 5%.
bool is_size_of_step(const Draft& draft, const syntax::Quantity& amount) {
    const auto measure = read_measure(draft.sources, amount, draft.context.year);
    return measure && std::any_of(draft.pieces.begin(), draft.pieces.end(), [&](const Piece& piece) {
               return piece.when.step && piece.when.step->size && piece.when.step->size->value == measure->value;
           });
}

}  // namespace

void take_stated_points(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::full || !piece.points) return;
        if (is_base(draft, piece)) {
            piece.what = What::award;
            return;
        }
        const bool heading = draft.text(piece.act_span).starts_with("满分") && piece.when.pure_words();
        if (!draft.full) draft.full = *piece.points;
        if (*draft.full != *piece.points)
            draft.contradict("points-mismatch", piece.act_span, {piece.points->str(), draft.full->str()});
        piece.used = heading;
    });
}

std::string partial_choice(const Piece& piece) {
    using Kind = syntax::Modifier::Kind;
    const Kind kind = piece.modifier->kind;
    return kind == Kind::partial_whole ? "whole" : kind == Kind::partial_started ? "started" : "proportional";
}

void take_score_caps(Draft& draft) {
    static const syntax::Limit at_most = [] {
        syntax::Limit limit;
        limit.kind = syntax::Limit::Kind::score_at_most;
        return limit;
    }();
    constexpr std::string_view scores[] = {"", "得分", "总得分", "累计得分", "计算得分", "结果", "得分合计", "合计"};
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::award || piece.when.tests.size() != 1 || piece.when.step) return;
        const Test& test = piece.when.tests.front();
        const bool points = test.kind == Test::Kind::range && test.range.unit &&
                            test.range.unit->dimension == Dimension::points && test.range.in.low && !test.range.in.high;
        if (!points || !piece.points || test.range.in.low->at != *piece.points) return;
        if (std::find(std::begin(scores), std::end(scores), test.subject) == std::end(scores)) return;
        piece.what = What::limit;
        piece.limit = &at_most;
        piece.when = Situation{};
    });
}

void take_partial_words(Draft& draft) {
    std::optional<std::string> before;
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::partial || speaks_of_cases(draft, piece)) return;
        if (piece.modifier->amount && !is_size_of_step(draft, *piece.modifier->amount)) return;
        const std::string choice = partial_choice(piece);
        if (before &&
            *before != choice)  // 不足1%的不扣 here, 不足1%的按1%计 there: of which change each speaks is open
            return draft.refuse("clause-not-understood", piece.act_span, {draft.text(piece.act_span)});
        before = choice;
        draft.said("partial-step", choice, piece.act_span);
        draft.partial_of_deductions = draft.text(piece.act_span).find("扣") != std::string::npos;
        piece.used = piece.when.pure_words() && length_in_characters(piece.when.words) <= 4;
    });
}

void drop_hints(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (piece.what == What::none && piece.when.says_nothing()) piece.used = true;
    });
}

}  // namespace heng::composing
