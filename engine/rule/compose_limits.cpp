// The law of limits and rounding: floors, caps, negative scores, places. Entry: compose_limits.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using LimitKind = syntax::Limit::Kind;

class Limiting {
  public:
    explicit Limiting(Draft& draft) : draft_(draft) {}

    void run() {
        draft_.rule.cap = draft_.full;
        each_open(draft_, [&](Piece& piece) {
            if (piece.limit && piece.when.tests.empty()) limit(piece, *piece.limit);
            if (piece.what == What::rounding) round(piece);
        });
    }

  private:
    void limit(Piece& piece, const syntax::Limit& limit) {
        switch (limit.kind) {
            case LimitKind::floor_zero:
                return floor(piece);
            case LimitKind::may_be_negative:
                draft_.rule.floor.reset();
                return span(piece, draft_.rule.floor_span);
            case LimitKind::score_at_least:
                if (piece.points) draft_.rule.floor = *piece.points;
                return span(piece, draft_.rule.floor_span);
            case LimitKind::score_at_most:
                return cap(piece);
            case LimitKind::total_at_most:
                if (draft_.full) cap(piece);
                return;
            case LimitKind::most_added:
                return most_added(piece);
            case LimitKind::most_deducted:
                return most_deducted(piece);
            case LimitKind::grade_at_most:
                return;
        }
    }

    static void span(Piece& piece, Span& where) {
        where = piece.act_span;
        piece.used = true;
    }

    /// 扣完9分为止 repeats the points.
    void floor(Piece& piece) {
        span(piece, draft_.rule.floor_span);
        if (piece.points && piece.points->sign() > 0) repeat(piece);
    }

    void repeat(const Piece& piece) {
        if (!draft_.full || *piece.points == *draft_.full) return;
        if (*piece.points == draft_.worth.awarded) return;
        draft_.contradict("points-mismatch", piece.act_span, {piece.points->str(), draft_.full->str()});
    }

    void cap(Piece& piece) {
        span(piece, draft_.rule.cap_span);
        if (!piece.points) return;
        if (!draft_.full || *piece.points < *draft_.full || draft_.worth.bonuses)
            draft_.rule.cap = *piece.points;
        else if (*piece.points > *draft_.full)
            draft_.contradict("points-mismatch", piece.act_span, {piece.points->str(), draft_.full->str()});
        draft_.worth.capped = true;
        draft_.worth.open_award = false;
    }

    /// 最多加3分 behind everything that adds: a bound on all of it.
    void most_added(Piece& piece) {
        if (!piece.points) return;
        piece.used = true;
        Worth& worth = draft_.worth;
        if (worth.bonuses) {
            worth.bonus = worth.open_bonus ? *piece.points : min(worth.bonus, *piece.points);
            worth.open_bonus = false;
            draft_.rule.cap_span = piece.act_span;
            return;
        }
        worth.open_award = false;
        worth.awarded = worth.signed_sum || worth.open_award ? *piece.points
                                                             : min(max(worth.awarded, *piece.points), *piece.points);
        draft_.rule.cap = draft_.full ? min(*draft_.full, *piece.points) : *piece.points;
        draft_.rule.cap_span = piece.act_span;
    }

    /// 最多扣2分 of an indicator of 2 points is its floor; less than that keeps the rest.
    void most_deducted(Piece& piece) {
        if (!piece.points || !draft_.full) return;
        piece.used = true;
        draft_.rule.floor_span = piece.act_span;
        if (*piece.points < *draft_.full) draft_.rule.floor = *draft_.full - *piece.points;
        if (*piece.points > *draft_.full)
            draft_.contradict("points-mismatch", piece.act_span, {piece.points->str(), draft_.full->str()});
    }

    void round(Piece& piece) {
        constexpr std::string_view results[] = {
            "计算结果", "得分", "结果",         "最终得分", "该项得分", "分值",     "分数",     "得分结果", "最后得分",
            "计分",     "并",   "得分计算结果", "计算得分", "本项得分", "四舍五入", "所得分数", "计分结果", "得分值"};
        if (!piece.when.pure_words()) return;
        if (!piece.when.words.empty() &&
            std::find(std::begin(results), std::end(results), piece.when.words) == std::end(results))
            return;
        RoundingRule rule;
        rule.said = true;
        rule.span = piece.act_span;
        rule.places = 0;
        rule.how = how(piece.modifier->rounding);
        if (piece.modifier->amount) rule.places = places(*piece.modifier->amount);
        draft_.rule.rounding = rule;
        piece.used = true;
    }

    static Rounding how(syntax::Modifier::Rounding said) {
        switch (said) {
            case syntax::Modifier::Rounding::half_up:
                return Rounding::half_up;
            case syntax::Modifier::Rounding::half_even:
                return Rounding::half_even;
            case syntax::Modifier::Rounding::down:
                return Rounding::down;
            case syntax::Modifier::Rounding::up:
                return Rounding::up;
        }
        return Rounding::half_up;
    }

    /// 两位小数, or 精确到0.1.
    int places(const syntax::Quantity& quantity) const {
        const std::string text = draft_.text(quantity.number);
        if (const auto point = text.find('.'); point != std::string::npos)
            return static_cast<int>(text.size() - point - 1);
        const auto number = read_points(draft_.sources, quantity);
        int places = 0;
        while (number && Number(places) < *number && places < 9) ++places;
        return places;
    }

    Draft& draft_;
};

}  // namespace

void compose_limits(Draft& draft) {
    Limiting(draft).run();
}

}  // namespace heng::composing
