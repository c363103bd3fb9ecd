// The law of cases: so many points for each one that happened, was missing or was done. Entry: compose_tallies.
#include <algorithm>
#include <utility>

#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 一项 in 一项不符合扣1分, 一户 in 未落实监管人员的一户扣2分.
/// Cases, or the days that something lasted: 无故旷工一天扣2分.
bool is_counted(const std::optional<Unit>& unit) {
    return is_count(unit) || (unit && unit->dimension == Dimension::duration);
}

const Test* single_case(const Piece& piece) {
    for (const Test& test : piece.when.tests) {
        const bool one = test.kind == Test::Kind::range && test.range.bare && is_counted(test.range.unit) &&
                         test.range.in.low->at == test.range.unit->factor;
        if (one) return &test;
    }
    return nullptr;
}

bool changes_points(const Piece& piece) {
    return piece.what == What::deduct || piece.what == What::add || piece.what == What::award;
}

class Tallying {
  public:
    explicit Tallying(Draft& draft) : draft_(draft) {}

    void run() {
        for (std::size_t i = 0; i < draft_.pieces.size(); ++i) take(i);
        for (const auto& [at, fact] : made_) claim_anchor(at, fact);
        for (const auto& [at, fact] : made_) claim_thresholds(fact);
    }

  private:
    void take(std::size_t index) {
        Piece& piece = draft_.pieces[index];
        if (piece.used || !changes_points(piece) || piece.when.otherwise) return;
        const bool step = piece.when.step && !is_distance(draft_, piece);
        const bool single = !piece.when.step && piece.what == What::deduct && single_case(piece);
        if (!step && !single && !shares_step(index)) return;
        if (!piece.points || piece.judged())
            return draft_.refuse("missing-points", piece.act_span, {draft_.text(piece.act_span)});
        add_tally(index, piece);
    }

    /// 每获得一次国家级表彰加2分，省级加1分: a kind of the same case, counted the same way.
    bool shares_step(std::size_t index) {
        if (made_.empty() || made_.back().first + 1 != index) return false;
        Piece& piece = draft_.pieces[index];
        const Piece& before = draft_.pieces[index - 1];
        if (piece.sentence != before.sentence || piece.what != before.what || !before.when.step) return false;
        if (!piece.when.pure_words() || piece.when.tests.size() != 1) return false;
        const std::string_view kind = kind_of(piece.when.words);
        const std::string whole = before.when.step->before + before.when.step->inside + before.when.step->behind;
        if (kind.empty() || whole.find(kind) == std::string::npos) return false;
        Step step = *before.when.step;
        for (std::string* words : {&step.before, &step.inside, &step.behind})
            if (const auto at = words->find(kind); at != std::string::npos) {
                step.behind = words->substr(at + kind.size());
                break;
            }
        step.before = piece.when.words;
        step.inside.clear();
        shared_name_ = piece.when.words + step.behind;
        piece.when.step = step;
        return true;
    }

    /// 级 in 省级.
    static std::string_view kind_of(std::string_view words) {
        for (const std::string_view kind : {"等奖", "级", "类", "等", "型"})
            if (words.ends_with(kind) && length_in_characters(words) <= 4) return kind;
        return {};
    }

    void add_tally(std::size_t index, Piece& piece) {
        piece.used = true;
        Tally tally;
        tally.fact = case_fact(piece);
        tally.each = piece.what == What::deduct ? -*piece.points : *piece.points;
        if (piece.when.step && piece.when.step->size) tally.size = piece.when.step->size->value;
        tally.span = piece.span;
        take_limit(index, tally);
        account(tally, piece);
        draft_.rule.parts.push_back(tally);
        claim_described(piece);
        made_.emplace_back(index, tally.fact);
    }

    void account(const Tally& tally, const Piece& piece) {
        Worth& worth = draft_.worth;
        if (piece.what == What::deduct) {
            worth.deducts = true;
            return;
        }
        const bool bonus = piece.what == What::add && (worth.awards || worth.deducts) && !only_adds_;
        only_adds_ = piece.what == What::add && !bonus;
        if (bonus) {
            worth.bonuses = true;
            worth.bonus = worth.bonus + tally.most.value_or(0);
            worth.open_bonus = worth.open_bonus || !tally.most;
            return;
        }
        worth.awards = true;
        worth.open_award = worth.open_award || !tally.most;
        if (tally.most) worth.awarded = worth.awarded + *tally.most;
    }

    /// The name of what is counted: all words of the lead but the count itself.
    FactId case_fact(const Piece& piece) {
        const Step* step = piece.when.step ? &*piece.when.step : nullptr;
        if (!shared_name_.empty())
            return draft_.fact_of(Fact::Kind::count, std::exchange(shared_name_, {}), unit_of(step, nullptr),
                                  piece.span);
        const Test* single = step ? nullptr : single_case(piece);
        const Span cut = step ? step->span : single->range.span;
        const Unit unit = unit_of(step, single);
        const std::string before =
            draft_.text({piece.when.words_span.begin, std::max(cut.begin, piece.when.words_span.begin)});
        const std::string behind = draft_.text({cut.end, std::max(cut.end, piece.when.words_span.end)});
        const std::string inside = step ? said_inside(step->inside) : "";
        std::string name = bare_name(bare_name(before) + inside + bare_name(behind));
        if (name.empty() || length_in_characters(name) < 2)
            name = draft_.context.indicator + (name.empty() ? inside : name);
        return draft_.fact_of(Fact::Kind::count, name, unit, piece.span);
    }

    static std::string said_inside(const std::string& inside) {
        constexpr std::string_view happens[] = {"发生", "出现", "发现", "有", "存在", "查出", "查实"};
        return std::string(trim_front(inside, happens));
    }

    Unit unit_of(const Step* step, const Test* single) const {
        if (single) return *single->range.unit;
        if (step->size && step->size->unit) return *step->size->unit;
        return find_unit("个").value_or(Unit{});
    }

    /// 1.…；2.…；以上情况每出现一例扣0.5分: the list says what a case is.
    void claim_described(const Piece& piece) {
        const std::string words = draft_.text(piece.span);
        if (!contains_any(words, std::initializer_list<std::string_view>{"以上", "上述", "下列", "以下情"})) return;
        each_open(draft_, [](Piece& item) { item.used = item.enumerated && item.what == What::none; });
    }

    void take_limit(std::size_t index, Tally& tally) {
        if (index + 1 >= draft_.pieces.size()) return;
        Piece& next = draft_.pieces[index + 1];
        if (next.used || !next.limit || !next.points || !next.when.words.empty()) return;
        using Kind = syntax::Limit::Kind;
        const Kind wanted = tally.each.sign() < 0 ? Kind::most_deducted : Kind::most_added;
        if (next.limit->kind != wanted || limits_several(index, tally, next)) return;
        tally.most = *next.points;
        next.used = true;
    }

    /// 国家级每次加2分，省级每次加1分，最高加4分: one bound on all of the sentence. It is the bound of the score, so
    /// nothing else may stand beside them.
    bool limits_several(std::size_t index, const Tally& tally, const Piece& limit) {
        std::size_t several = 1;
        for (std::size_t i = made_.size(); i-- > 0 && made_[i].first + several == index; ++several) {
            const Piece& before = draft_.pieces[made_[i].first];
            const bool alike =
                before.sentence == limit.sentence && (before.what == What::deduct) == (tally.each.sign() < 0);
            if (!alike) break;
        }
        if (several == 1) return false;
        draft_.worth.limited_together = several;
        draft_.worth.together_span = limit.span;
        return true;
    }

    /// 资料齐全得2分，每缺一项扣0.5分: nothing found is what the full points stand for.
    void claim_anchor(std::size_t at, FactId) {
        if (at == 0) return;
        Piece& before = draft_.pieces[at - 1];
        const bool anchor =
            !before.used && (before.when.pure_words() || denies_place(before)) && !before.enumerated &&
            !before.judged() &&
            (before.what == What::full || before.what == What::no_deduction ||
             (before.what == What::award && draft_.full && before.points && *before.points == *draft_.full));
        if (anchor && draft_.pieces[at].what == What::deduct) before.used = true;
    }

    /// 未进入后三名得满分 before 每进入后三名一次.
    static bool denies_place(const Piece& piece) {
        return piece.when.tests.size() == 1 && piece.when.tests.front().kind == Test::Kind::place &&
               negations(piece.when.tests.front().subject) % 2 == 1;
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
            draft_.rule.overrides.push_back(
                {Override::Outcome::points, draft_.within(fact, in, piece.span), 0, piece.span});
            piece.used = true;
        });
    }

    Draft& draft_;
    std::vector<std::pair<std::size_t, FactId>> made_;
    std::string shared_name_;  // of the kind at hand
    bool only_adds_ = false;
};

}  // namespace

void compose_tallies(Draft& draft) {
    Tallying(draft).run();
}

}  // namespace heng::composing
