// The law of cases: so many points for each one that happened, was missing or was done. Entry: compose_tallies.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/tallies.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool changes_points(const Piece& piece) {
    return piece.what == What::deduct || piece.what == What::add || piece.what == What::award;
}

class Tallying {
  public:
    explicit Tallying(Draft& draft) : draft_(draft) {}

    void run() {
        for (std::size_t i = 0; i < draft_.pieces.size(); ++i) take(i);
        bound_sum();
        for (const auto& [at, fact] : made_) claim_anchor(draft_, at);
        for (const auto& [at, fact] : made_) claim_thresholds(fact);
    }

  private:
    void take(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        if (piece.used || !changes_points(piece) || piece.when.otherwise) return;
        const bool step = piece.when.step && !is_distance(draft_, piece);
        const bool single = !piece.when.step && single_case(piece) && !is_rung(piece) &&
                            (piece.what == What::deduct || each_pays(piece));
        if (!step && !single && !goes_on(index)) return;
        if (!piece.points || piece.judged())
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        add_tally(index, piece);
    }

    /// 缺1份扣1分 beside 缺2份扣3分: what so many of them lose together.
    bool is_rung(const Piece& piece) const {
        const Test* one = single_case(piece);
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& other) {
            if (&other == &piece || other.what != What::deduct || other.when.step || other.when.tests.size() != 1)
                return false;
            const Test& test = other.when.tests.front();
            return test.kind == Test::Kind::range && test.range.bare && is_count(test.range.unit) &&
                   !(test.range.in.low->at == one->range.in.low->at) && test.behind == one->behind &&
                   same_subject(test.subject, one->subject);
        });
    }

    /// 被采用一篇计1分，最多计6分: a bound above the points of one case pays for each of them.
    bool each_pays(const Piece& piece) const {
        const Test* count = single_case(piece);
        if (!count || count->range.unit->dimension != Dimension::count ||
            count->behind.empty() == count->subject.empty())
            return false;
        if (!piece.points || piece.judged() || piece.when.tests.size() > 1) return false;
        const auto steps = [](const Piece& other) { return other.when.step.has_value(); };
        if (std::any_of(draft_.pieces.begin(), draft_.pieces.end(), steps)) return false;  // 1次得1分，每增加1次再得1分
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& limit) {
            if (!limit.limit || !gives_at_most(*limit.limit)) return false;
            const auto most = limit.points ? limit.points : draft_.full;
            return most && *most > *piece.points;
        });
    }

    static bool gives_at_most(const syntax::Limit& limit) {
        return limit.kind == syntax::Limit::Kind::most_added || limit.kind == syntax::Limit::Kind::score_at_most;
    }

    /// 每获得一次国家级表彰加2分，{省级}加1分: the same kind of thing, of another class.
    bool goes_on(std::size_t index) const {
        const Piece& piece = draft_.pieces[index];
        if (made_.empty() || made_.back().first + 1 != index || !piece.when.pure_words()) return false;
        const Piece& before = draft_.pieces[made_.back().first];
        return before.what == piece.what && before.sentence == piece.sentence && class_noun(piece).has_value();
    }

    /// What stands behind the class in the tally before: 表彰 in 国家级表彰, where `piece` names another class (省级).
    std::optional<std::string> class_noun(const Piece& piece) const {
        constexpr std::string_view classes[] = {"等奖", "级", "等", "类", "档"};
        const std::string& before = draft_.fact(made_.back().second).name;
        const std::string words = counted_name(draft_, piece);
        if (length_in_characters(words) > 4) return std::nullopt;
        for (const std::string_view mark : classes) {
            const auto at = before.rfind(mark);
            if (words.ends_with(mark) && at != before.npos && at > 0) return before.substr(at + mark.size());
        }
        return std::nullopt;
    }

    void add_tally(std::size_t index, Piece& piece) {
        piece.used = true;
        Tally tally;
        tally.fact = case_fact(piece);
        tally.each = piece.what == What::deduct ? -*piece.points : *piece.points;
        if (piece.when.step && piece.when.step->size) tally.size = piece.when.step->size->value;
        tally.span = piece.span;
        for (std::size_t next = index + 1; next < draft_.pieces.size(); ++next)
            if (!take_partial(draft_.pieces[next], tally) && !take_limit(index, draft_.pieces[next], tally)) break;
        account(tally, piece);
        draft_.rule.parts.push_back(tally);
        claim_described(piece);
        made_.emplace_back(index, tally.fact);
    }

    /// 国家级加2分，省级加1分，最多加5分: a bound behind several awards of one sentence is a bound on their sum. Where
    /// something else changes the score as well, the words leave open of what.
    void bound_sum() {
        if (!sum_limit_ || !something_else_scores()) return;
        const auto awards = [&](const Piece& piece) { return piece.what == What::award && is_made(piece); };
        const bool only_awards = std::all_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& piece) {
            return !piece.pays() || piece.what == What::add || piece.what == What::zero || awards(piece);
        });
        const Span span = draft_.pieces[*sum_limit_].span;
        if (!only_awards) draft_.refuse("clause-not-understood", span, {draft_.text(span)});
    }

    bool is_made(const Piece& piece) const {
        return std::any_of(made_.begin(), made_.end(),
                           [&](const auto& made) { return &draft_.pieces[made.first] == &piece; });
    }

    /// Is the limit behind this tally one on several of them?
    bool bounds_several(std::size_t index, const Piece& limit) const {
        if (made_.empty() || draft_.pieces[index].what == What::deduct) return false;
        const std::size_t before = made_.back().first;
        if (before + 1 != index || draft_.pieces[before].what == What::deduct) return false;
        const bool together = contains_any(draft_.text(limit.span),
                                           std::initializer_list<std::string_view>{"累计", "合计", "总计", "总加分"});
        return together || limit.sentence != draft_.pieces[index].sentence ||
               draft_.pieces[before].sentence == draft_.pieces[index].sentence;
    }

    void account(const Tally& tally, const Piece& piece) {
        Worth& worth = draft_.worth;
        if (piece.what == What::deduct) {
            worth.deducts = true;
            return;
        }
        const bool bonus = piece.what == What::add && something_else_scores();
        if (bonus) {
            worth.bonuses = true;
            worth.bonus = worth.bonus + tally.most.value_or(0);
            worth.open_bonus = worth.open_bonus || !tally.most;
            return;
        }
        worth.awards = true;
        worth.open_award = worth.open_award || !tally.most;
        if (tally.most) worth.tallied = worth.tallied + *tally.most, worth.awarded = worth.awarded + *tally.most;
    }

    /// 加 is a bonus beside anything that gives or takes points in another way.
    bool something_else_scores() const {
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [](const Piece& piece) {
            return (piece.pays() && piece.what != What::add && piece.what != What::zero) ||
                   piece.what == What::formula || piece.what == What::proportion;
        });
    }

    FactId case_fact(const Piece& piece) {
        std::string name = counted_name(draft_, piece);
        if (!made_.empty()) name += class_noun(piece).value_or("");
        if (name.empty() || length_in_characters(name) < 2) {
            const std::string inside = piece.when.step ? said_inside(*piece.when.step) : "";
            name = draft_.context.indicator + (name.empty() ? inside : name);
        }
        return draft_.fact_of(Fact::Kind::count, name, unit_of(piece), piece.span);
    }

    Unit unit_of(const Piece& piece) const {
        const auto& step = piece.when.step;
        if (step && step->size && step->size->unit) return *step->size->unit;
        if (!step)
            if (const Test* single = single_case(piece)) return *single->range.unit;
        if (!step && !made_.empty()) return draft_.fact(made_.back().second).unit;
        return find_unit("个").value_or(Unit{});
    }

    /// 1.…；2.…；以上情况每出现一例扣0.5分: the list says what a case is.
    void claim_described(const Piece& piece) {
        const std::string words = draft_.text(piece.span);
        if (!contains_any(words, std::initializer_list<std::string_view>{"以上", "上述", "下列", "以下情"})) return;
        each_open(draft_, [](Piece& item) { item.used = item.enumerated && item.what == What::none; });
    }

    /// 每2笔扣0.5分，不足2笔的按2笔计.
    static bool take_partial(Piece& next, Tally& tally) {
        if (next.used || next.what != What::partial || !next.when.pure_words()) return false;
        const std::string choice = partial_choice(next);
        if (choice == "started") tally.partial = PartialStep::started;
        if (choice == "proportional") tally.partial = PartialStep::proportional;
        next.used = true;
        return true;
    }

    bool take_limit(std::size_t index, Piece& next, Tally& tally) {
        if (next.used || tally.most || !next.limit || !next.points || !next.when.words.empty()) return false;
        using Kind = syntax::Limit::Kind;
        const Kind wanted = tally.each.sign() < 0 ? Kind::most_deducted : Kind::most_added;
        if (next.limit->kind != wanted) return false;
        if (bounds_several(index, next)) {
            sum_limit_ = static_cast<std::size_t>(&next - draft_.pieces.data());
            return false;
        }
        tally.most = *next.points;
        next.used = true;
        return true;
    }

    /// 缺5份以上本项不得分: a threshold of what is counted.
    void claim_thresholds(FactId fact) {
        each_open(draft_, [&](Piece& piece) {
            if (piece.what != What::zero || piece.when.tests.size() != 1 || piece.when.step) return;
            const Test& test = piece.when.tests.front();
            if (test.kind != Test::Kind::range || !is_count(test.range.unit)) return;
            const std::string words = bare_name(test.subject + test.behind);
            const std::string& name = draft_.fact(fact).name;
            if (!words.empty() && !is_subsequence(words, name) &&
                2 * common_characters(words, name) < length_in_characters(words))
                return;
            Interval in = test.range.in;
            if (test.range.bare) in.high.reset();
            draft_.forbid(draft_.within(fact, in, piece.span), piece.span);
            piece.used = true;
        });
    }

    Draft& draft_;
    std::vector<std::pair<std::size_t, FactId>> made_;
    std::optional<std::size_t> sum_limit_;  // the piece that bounds several tallies together
};

}  // namespace

void compose_tallies(Draft& draft) {
    Tallying(draft).run();
}

}  // namespace heng::composing
