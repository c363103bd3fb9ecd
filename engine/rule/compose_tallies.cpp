// The law of cases: so many points for each one that happened, was missing or was done. Entry: compose_tallies.
#include <algorithm>

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
        bound_sum();
        for (const auto& [at, fact] : made_) claim_anchor(at);
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
        const std::string words = name_of(piece);
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
        std::string name = name_of(piece);
        if (!made_.empty()) name += class_noun(piece).value_or("");
        if (name.empty() || length_in_characters(name) < 2) {
            const std::string inside = piece.when.step ? said_inside(piece.when.step->inside) : "";
            name = draft_.context.indicator + (name.empty() ? inside : name);
        }
        return draft_.fact_of(Fact::Kind::count, name, unit_of(piece), piece.span);
    }

    /// The name of what is counted: all words of the lead but the count itself.
    std::string name_of(const Piece& piece) const {
        const Step* step = piece.when.step ? &*piece.when.step : nullptr;
        const Test* single = step ? nullptr : single_case(piece);
        if (!step && !single) return piece.when.words;
        const Span cut = step ? step->span : single->range.span;
        const std::string before =
            draft_.text({piece.when.words_span.begin, std::max(cut.begin, piece.when.words_span.begin)});
        const std::string behind = draft_.text({cut.end, std::max(cut.end, piece.when.words_span.end)});
        const std::string inside = step ? said_inside(step->inside) : "";
        return bare_name(bare_name(before) + inside + bare_name(behind));
    }

    static std::string said_inside(const std::string& inside) {
        constexpr std::string_view happens[] = {"发生", "出现", "发现", "有", "存在", "查出", "查实"};
        return std::string(trim_front(inside, happens));
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

    /// 资料齐全得2分，每缺一项扣0.5分: nothing found is what the full points stand for.
    void claim_anchor(std::size_t at) {
        if (at == 0) return;
        Piece& before = draft_.pieces[at - 1];
        const bool anchor =
            !before.used &&
            (before.when.pure_words() || denies_place(before) || is_none_left(before, draft_.pieces[at]) ||
             is_every_time(before, draft_.pieces[at])) &&
            !before.enumerated && !before.judged() &&
            (before.what == What::full || before.what == What::no_deduction ||
             (before.what == What::award && draft_.full && before.points && *before.points == *draft_.full));
        if (anchor && draft_.pieces[at].what == What::deduct) before.used = true;
    }

    /// 整改到位率100%得5分 before 每有一个问题未整改到位扣1分: the whole rate is no such case.
    bool is_none_left(const Piece& before, const Piece& tally) const {
        const Test* rate = only_region(draft_, before);
        if (!rate || before.when.tests.size() > 1 || before.when.step || !rate->range.in.low) return false;
        const bool whole = rate->range.unit && rate->range.unit->percent && rate->range.in.low->at == Number(1);
        const std::string missed = name_of(tally), stem = std::string(quantity_stem(rate->subject));
        const bool denied = negations(missed) == 1 && !stem.empty() && missed.find(stem) != missed.npos;
        const auto others = [&](const Piece& piece) { return !piece.used && &piece != &before && piece.pays(); };
        return whole && (denied || is_fault_of(missed, rate->subject)) &&
               std::none_of(draft_.pieces.begin(), draft_.pieces.end(), others);
    }

    /// 准确率100% before 每发现1笔差错: no fault is what such a rate stands for.
    static bool is_fault_of(const std::string& missed, const std::string& rate) {
        constexpr std::string_view faultless[] = {"准确率", "正确率", "合格率", "合规率", "规范率", "达标率"};
        constexpr std::string_view faults[] = {"差错", "错误", "错漏", "不合格", "不合规", "不规范", "不达标", "失误"};
        return ends_with_any(rate, faultless) && contains_any(missed, faults);
    }

    /// 每月5日前报送得4分 before 迟报1次: no one date tells of every month.
    bool is_every_time(const Piece& before, const Piece& tally) const {
        const Test* day = only_region(draft_, before);
        const bool dated = day && day->range.unit && day->range.unit->dimension == Dimension::date;
        const bool deadline = dated || (day && day->range.unit && day->range.unit->dimension == Dimension::duration);
        constexpr std::string_view times[] = {"每月", "每季", "每周", "每年", "每半年", "每个月", "每个季度", "每旬"};
        constexpr std::string_view misses[] = {"迟", "漏", "逾期", "未按", "未及时", "晚", "缺", "延"};
        return deadline && contains_any(before.when.words, times) && contains_any(name_of(tally), misses);
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
