// The law of places: points for ranks, and steps down the ranks. Entry: compose_ranks.
#include <algorithm>

#include "engine/rule/conditions.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using Word = std::string_view;

constexpr Word rank_words[] = {"排名", "名次", "位次", "排位", "排序", "排队"};

bool tests_place(const Piece& piece) {
    return piece.when.tests.size() == 1 && piece.when.tests.front().kind == Test::Kind::place;
}

class Ranking {
  public:
    explicit Ranking(Draft& draft) : draft_(draft) {}

    void run() {
        const bool places = std::any_of(draft_.pieces.begin(), draft_.pieces.end(),
                                        [](const Piece& p) { return !p.used && p.pays() && tests_place(p); });
        each_open(draft_, [&](Piece& piece) {
            if (piece.pays() && tests_place(piece)) row(piece);
        });
        each_open(draft_, [&](Piece& piece) {
            if (is_step(piece, places)) step(piece);
        });
        if (table_.rows.empty()) return;
        claim_words();
        close();
    }

  private:
    void row(Piece& piece) {
        if (piece.judged()) return;
        const auto points = points_of(piece);
        if (!points) return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        piece.used = true;
        const syntax::Place& place = piece.when.tests.front().place;
        table_.rows.push_back({place_condition(draft_, place), Flat{*points}, piece.span});
        best_ = max(best_, *points);
        if (place.counted == syntax::Place::Counted::from_top) remember(place, *points);
    }

    std::optional<Number> points_of(const Piece& piece) const {
        if (piece.what == What::zero) return Number(0);
        if (piece.what == What::full || piece.what == What::no_deduction) return draft_.full;
        if (piece.what == What::deduct) return std::nullopt;
        return piece.points;
    }

    /// The last place that has points of its own; steps go down from there.
    void remember(const syntax::Place& place, const Number& points) {
        const auto& last = place.second ? *place.second : place.first;
        origin_ = last.span.empty() ? Number(1) : read_points(draft_.sources, last).value_or(1);
        start_ = points;
    }

    /// 每降低一名扣0.5分, 每个名次按0.4分递减, 后续位次按0.1分递减.
    bool is_step(const Piece& piece, bool places) const {
        if (piece.what != What::deduct || !piece.points) return false;
        if (!places && !heads_rank()) return false;
        if (!piece.when.step)
            return contains_any(piece.when.words,
                                std::initializer_list<Word>{"后续", "以后", "其后", "依次", "之后", "位次", "名次"});
        const auto& size = piece.when.step->size;
        const std::string text = draft_.text(piece.when.step->span);
        if (size && size->unit && size->unit->percent) return false;
        return contains_any(text, std::initializer_list<Word>{"名", "位", "次"});
    }

    /// 按全市排名打分.
    bool heads_rank() const {
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& piece) {
            return piece.what == What::proportion && contains_any(draft_.text(piece.span), rank_words);
        });
    }

    void step(Piece& piece) {
        const Number start = start_ ? *start_ : draft_.full.value_or(0);
        if (!start_ && !draft_.full) return draft_.refuse("missing-full-marks", piece.span, {draft_.text(piece.span)});
        Stairs stairs;
        stairs.side = Stairs::Side::above;
        stairs.start = start;
        stairs.fact = rank_fact(draft_, piece.span);
        stairs.origin = origin_.value_or(1);
        stairs.size = piece.when.step && piece.when.step->size ? piece.when.step->size->value : Number(1);
        stairs.each = -*piece.points;
        table_.rows.push_back(
            {draft_.within(stairs.fact, {Bound{stairs.origin}, std::nullopt}, piece.span), stairs, piece.span});
        best_ = max(best_, start);
        piece.used = true;
    }

    void claim_words() {
        each_open(draft_, [&](Piece& piece) {
            const bool heads = piece.what == What::proportion && contains_any(draft_.text(piece.span), rank_words);
            const bool introduces =
                piece.what == What::none && piece.when.pure_words() && contains_any(piece.when.words, rank_words);
            if (heads || introduces) piece.used = true;
            if (piece.when.otherwise && piece.pays()) otherwise(piece);
        });
    }

    void otherwise(Piece& piece) {
        const auto points = points_of(piece);
        if (!points) return;
        piece.used = true;
        table_.rows.push_back({draft_.add(Condition{Otherwise{}, piece.span}), Flat{*points}, piece.span});
        best_ = max(best_, *points);
    }

    void close() {
        table_.span = table_.rows.front().span;
        draft_.rule.parts.push_back(std::move(table_));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + best_;
    }

    Draft& draft_;
    Table table_;
    Number best_;
    std::optional<Number> origin_, start_;
};

}  // namespace

void compose_ranks(Draft& draft) {
    Ranking(draft).run();
}

}  // namespace heng::composing
