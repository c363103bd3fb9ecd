// The law of places: points for ranks, and steps down the ranks. Entry: compose_ranks.
#include <algorithm>

#include "engine/rule/conditions.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/rank_rows.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using Word = std::string_view;

constexpr Word rank_words[] = {"排名", "名次", "位次", "排位", "排序", "排队"};

const Test* place_test(const Piece& piece) {
    const bool place = piece.when.tests.size() == 1 && piece.when.tests.front().kind == Test::Kind::place;
    return place ? &piece.when.tests.front() : nullptr;
}

/// 四至六名 beside 前三名.
const Test* number_of_places(const Piece& piece) {
    if (piece.when.tests.size() != 1 || piece.when.step) return nullptr;
    const Test& test = piece.when.tests.front();
    if (test.kind != Test::Kind::range || !test.range.unit || !test.subject.empty() || !test.behind.empty())
        return nullptr;
    const std::string& word = test.range.unit->word;
    return word == "名" || word == "位" || word == "名次" || word == "位次" ? &test : nullptr;
}

class Ranking {
  public:
    explicit Ranking(Draft& draft) : draft_(draft), rows_(draft) {}

    void run() {
        const bool places = std::any_of(draft_.pieces.begin(), draft_.pieces.end(),
                                        [](const Piece& p) { return !p.used && p.pays() && place_test(p); });
        each_open(draft_, [&](Piece& piece) { take(piece, places); });
        each_open(draft_, [&](Piece& piece) {
            if (is_step(piece, places)) step(piece);
        });
        if (rows_.empty()) return;
        rows_.settle();
        claim_words();
        close();
    }

  private:
    void take(Piece& piece, bool places) {
        if (!piece.pays() || piece.judged()) return;
        if (const Test* test = place_test(piece)) return take_place(piece, *test);
        const Test* test = places ? number_of_places(piece) : nullptr;
        if (test) row(piece, draft_.within(rank_fact(draft_, piece.span), test->range.in, piece.span));
    }

    /// 未进入后三名: any other place; beside 每进入后三名一次 it is what nothing counted stands for.
    void take_place(Piece& piece, const Test& test) {
        const bool denied = negations(test.subject) % 2 == 1;
        if (!denied) return row(piece, place_condition(draft_, test.place));
        const bool counted = std::any_of(draft_.pieces.begin(), draft_.pieces.end(),
                                         [](const Piece& each) { return each.when.step.has_value(); });
        if (counted) return;
        const ConditionId inside = place_condition(draft_, test.place);
        row(piece, draft_.add(Condition{Not{inside}, piece.span}));
    }

    void row(Piece& piece, ConditionId when) {
        const auto points = points_of(piece);
        if (!points) return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        piece.used = true;
        rows_.add(when, *points, piece.span);
    }

    std::optional<Number> points_of(const Piece& piece) const {
        if (piece.what == What::zero) return Number(0);
        if (piece.what == What::full || piece.what == What::no_deduction) return draft_.full;
        if (piece.what == What::deduct) return std::nullopt;
        return piece.points;
    }

    /// 每降低一名扣0.5分, 每个名次按0.4分递减, 后续位次按0.1分递减.
    bool is_step(const Piece& piece, bool places) const {
        if (piece.what != What::deduct || !piece.points) return false;
        if (!places && !heads_rank()) return false;
        if (!piece.when.step)
            return contains_any(piece.when.words,
                                std::initializer_list<Word>{"后续", "以后", "其后", "依次", "之后", "位次", "名次"});
        if (counts_times(*piece.when.step)) return false;
        const auto& size = piece.when.step->size;
        const std::string text = draft_.text(piece.when.step->span);
        if (size && size->unit && size->unit->percent) return false;
        return contains_any(text, std::initializer_list<Word>{"名", "位", "次"});
    }

    /// 每进入后三名一次: how often, not how far.
    static bool counts_times(const Step& step) {
        if (step.counts_ones) return !step.inside.empty();
        return step.size && step.size->unit && step.size->unit->word == "次";
    }

    /// 按全市排名打分.
    bool heads_rank() const {
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& piece) {
            return piece.what == What::proportion && contains_any(draft_.text(piece.span), rank_words);
        });
    }

    /// 每降低一名, 每后移一位, 每个名次…递减, not 每1名.
    bool goes_down(const Piece& piece) const {
        if (!piece.when.step) return true;
        const auto direction = direction_of(*piece.when.step);
        if (direction != syntax::Direction::none) return direction == syntax::Direction::down;
        return contains_any(draft_.text(piece.span), std::initializer_list<Word>{"后", "递减", "依次", "下移", "往下"});
    }

    void step(Piece& piece) {
        if (!goes_down(piece)) return draft_.refuse("missing-direction", piece.span, {draft_.text(piece.span)});
        if (!rows_.last() && !draft_.full)
            return draft_.refuse("missing-full-marks", piece.span, {draft_.text(piece.span)});
        const Number size = piece.when.step && piece.when.step->size ? piece.when.step->size->value : Number(1);
        rows_.go_on(rows_.last().value_or(RankRows::Place{1, draft_.full.value_or(0)}), size, -*piece.points,
                    PartialStep::whole, piece.span);
        piece.used = true;
    }

    void claim_words() {
        each_open(draft_, [&](Piece& piece) {
            const bool heads = piece.what == What::proportion && contains_any(draft_.text(piece.span), rank_words);
            const bool introduces =
                piece.what == What::none && piece.when.pure_words() && contains_any(piece.when.words, rank_words);
            if (heads || introduces) piece.used = true;
            if (piece.when.otherwise && piece.pays()) otherwise(piece);
            if (piece.what == What::so_on) so_on(piece);
        });
    }

    void otherwise(Piece& piece) {
        const auto points = points_of(piece);
        if (!points) return;
        piece.used = true;
        rows_.add(draft_.add(Condition{Otherwise{}, piece.span}), *points, piece.span);
    }

    /// 第1名得10分，第2名得9分，以此类推.
    void so_on(Piece& piece) {
        piece.used = true;
        const auto found = rows_.progression();
        if (!found) return draft_.refuse("no-progression", piece.act_span, {draft_.text(piece.act_span)});
        rows_.go_on(found->from, found->size, found->each, PartialStep::started, piece.act_span);
    }

    void close() {
        draft_.rule.parts.push_back(rows_.table());
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + rows_.best();
    }

    Draft& draft_;
    RankRows rows_;
};

}  // namespace

void compose_ranks(Draft& draft) {
    Ranking(draft).run();
}

}  // namespace heng::composing
