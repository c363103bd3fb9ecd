// The law of words: outcomes of which one applies, items that each give their points, faults that each take theirs.
// Entry: compose_choices.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool gives_any(const Piece& piece) {
    if (piece.what == What::full) return true;
    return (piece.what == What::award || piece.what == What::add) &&
           !(piece.points && piece.points->sign() == 0 && !piece.upto);
}

bool is_zero(const Piece& piece) {
    return piece.what == What::zero ||
           (piece.what == What::award && piece.points && piece.points->sign() == 0 && !piece.upto);
}

/// A single character is no outcome, unless it is a grade: 优, 良, 中, 差.
bool names_nothing(std::string_view text) {
    return length_in_characters(text) < 2 && (text.empty() || words::longest(words::grade_names, text) != text.size());
}

class Choosing {
  public:
    explicit Choosing(Draft& draft) : draft_(draft) {}

    void run() {
        collect();
        drop_heading();
        if (awards_.empty()) take_discretion();
        release_vetoes();
        if (awards_.empty()) return take_faults();
        if (!complete()) return;
        if (are_items()) return write_items();
        if (all_add()) return write_bonuses();
        if (is_best_of()) return write_options();
        refuse_sum();
    }

  private:
    void collect() {
        for (Piece& piece : draft_.pieces) {
            const bool words =
                !piece.used && piece.pays() && !piece.when.step &&
                (piece.when.otherwise || is_wordy(draft_, piece) || piece.enumerated || among_items(piece));
            if (!words) continue;
            if (counts_unread(piece))
                draft_.refuse("clause-not-understood", piece.span, {draft_.text(piece.span)});
            else if (piece.when.otherwise)
                otherwise_ = &piece;
            else if (names_nothing(piece.when.words))
                continue;  // 并追加扣除10分
            else if (piece.discretion && says_by_what(piece.when))
                continue;  // 根据效益情况酌情得分 is no outcome
            else if (gives_any(piece))
                awards_.push_back(&piece);
            else if (is_zero(piece))
                zeros_.push_back(&piece);
            else if (piece.what == What::deduct)
                faults_.push_back(&piece);
        }
    }

    /// 每低千分之五扣1分: a change whose size is no known number is no outcome.
    static bool counts_unread(const Piece& piece) {
        constexpr std::string_view each = "每";
        const auto at = piece.when.words.find(each);
        if (at == std::string::npos) return false;
        const std::string_view rest = std::string_view(piece.when.words).substr(at + each.size());
        return words::longest(words::down, rest) > 0 || words::longest(words::up, rest) > 0 ||
               words::longest(words::late, rest) > 0;
    }

    /// 根据实际效益酌情打分: only says that a person chooses, where outcomes with their ranges follow.
    void drop_heading() {
        const auto has_range = [](const Piece* piece) { return piece->upto.has_value(); };
        if (std::none_of(awards_.begin(), awards_.end(), has_range)) return;
        each_open(draft_, [](Piece& piece) {
            piece.used = piece.what == What::award && piece.discretion && !piece.points && says_by_what(piece.when);
        });
    }

    /// 存在弄虚作假行为的，本项不得分 behind 健全, 基本健全 … is none of these outcomes: it can be so beside each of
    /// them.
    void release_vetoes() {
        std::vector<Piece*> outcomes;
        for (Piece* piece : zeros_)
            if (!is_veto(*piece)) outcomes.push_back(piece);
        if (awards_.size() + outcomes.size() + faults_.size() > 1) zeros_ = std::move(outcomes);
    }

    bool is_veto(const Piece& piece) const {
        constexpr std::string_view scopes[] = {"本项", "该项", "此项", "本指标", "该指标", "此指标"};
        const auto akin = [&](const Piece* other) {
            return common_characters(other->when.words, piece.when.words) >= 2;
        };
        return contains_any(draft_.text(piece.act_span), scopes) &&
               std::none_of(awards_.begin(), awards_.end(), akin) && std::none_of(faults_.begin(), faults_.end(), akin);
    }

    /// 指标量化率达80%以上的再得1分 is an item among others, its condition one of its words.
    bool among_items(const Piece& piece) const {
        if (piece.again) return true;
        const auto again = [](const Piece& other) { return other.again; };
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), again) && piece.pays();
    }

    bool complete() {
        for (const Piece* piece : awards_) {
            if (piece->points || piece->what == What::full || piece->discretion) continue;
            draft_.refuse("missing-points", piece->act_span, {draft_.text(piece->act_span)});
            return false;
        }
        return true;
    }

    std::optional<Number> left() const {
        if (!draft_.full) return std::nullopt;
        return *draft_.full - draft_.worth.awarded;
    }

    Number worth(const Piece& piece) const {
        if (piece.what == What::full) return draft_.full.value_or(0);
        const Number low = piece.points.value_or(draft_.full.value_or(0));
        return piece.upto ? max(low, *piece.upto) : low;
    }

    Number sum() const {
        Number all;
        for (const Piece* piece : awards_) all = all + worth(*piece);
        return all;
    }

    Number best() const {
        Number most;
        for (const Piece* piece : awards_) most = max(most, worth(*piece));
        return most;
    }

    bool judged() const {
        const auto by_person = [](const Piece* piece) { return piece->judged(); };
        return std::any_of(awards_.begin(), awards_.end(), by_person) ||
               std::any_of(faults_.begin(), faults_.end(), by_person);
    }

    /// Enumerated, 再得, or together exactly the points: each counts for itself.
    bool are_items() const {
        if (judged()) return false;
        if (otherwise_ && (awards_.size() == 1 || !is_zero(*otherwise_))) return false;
        const auto again = [](const Piece* piece) { return piece->again; };
        const auto listed = [](const Piece* piece) { return piece->enumerated; };
        if (std::any_of(awards_.begin(), awards_.end(), again)) return true;
        if (awards_.size() > 1 && std::all_of(awards_.begin(), awards_.end(), listed)) return true;
        if (!faults_.empty()) return false;
        if (awards_.size() == 1) return zeros_.empty() && left() && sum() == *left();
        return left() && sum() == *left() && !(best() == *left());
    }

    bool all_add() const {
        return std::all_of(awards_.begin(), awards_.end(),
                           [](const Piece* piece) { return piece->what == What::add && !piece->judged(); });
    }

    bool is_best_of() const {
        const bool several = awards_.size() + zeros_.size() + faults_.size() + (otherwise_ ? 1 : 0) > 1;
        if (!several) return false;
        return left() ? best() == *left() : contrast();
    }

    /// 健全, 基本健全, 不健全: outcomes that share their words.
    bool contrast() const {
        const std::string& first = awards_.front()->when.words;
        return std::any_of(zeros_.begin(), zeros_.end(),
                           [&](const Piece* piece) { return common_characters(first, piece->when.words) >= 2; });
    }

    void refuse_sum() {
        const Span span{awards_.front()->span.begin, awards_.back()->span.end};
        if (draft_.full && sum() + draft_.worth.awarded == *draft_.full)
            return draft_.refuse("clause-not-understood", span, {draft_.text(span)});
        draft_.refuse(draft_.full ? "points-mismatch" : "missing-full-marks", span,
                      {(sum() + draft_.worth.awarded).str(), draft_.full ? draft_.full->str() : ""});
    }

    void write_items() {
        Fact fact;
        fact.kind = Fact::Kind::items;
        fact.name = draft_.context.indicator;
        Checklist list;
        for (Piece* piece : awards_) {
            fact.choices.push_back(piece->when.words);
            if (piece->enumerated) fact.enumerators.push_back(draft_.text(piece->enumerator));
            list.each.push_back(worth(*piece));
            list.spans.push_back(piece->span);
            piece->used = true;
        }
        if (fact.enumerators.size() != fact.choices.size()) fact.enumerators.clear();
        fact.span = list.span = {awards_.front()->span.begin, awards_.back()->span.end};
        const FactId items = list.fact = draft_.add(std::move(fact));
        draft_.rule.parts.push_back(std::move(list));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + sum();
        claim_opposites();
        claim_otherwise(items);
        claim_own_points();
        take_faults();
    }

    /// 反之不计分 behind items: an item that is not met gives nothing, or all of them once one is not met.
    void claim_otherwise(FactId items) {
        if (!otherwise_) return;
        otherwise_->used = true;
        const Span span = otherwise_->span;
        if (draft_.reading("otherwise-items", {"each", "all"}, span) == "each") return;
        std::vector<ConditionId> each;
        for (std::uint32_t i = 0; i < draft_.fact(items).choices.size(); ++i)
            each.push_back(draft_.add(Condition{ItemMet{items, i, true}, span}));
        const ConditionId all = draft_.add(Condition{All{std::move(each)}, span});
        draft_.forbid(draft_.add(Condition{Not{all}, span}), span);
    }

    /// 每完成1项得该项分数: says again what the items give.
    void claim_own_points() {
        each_open(draft_, [](Piece& piece) { piece.used = piece.what == What::full && piece.when.step.has_value(); });
    }

    /// 未完成的项不得分, 制定计划得1分，未制定计划不得分: says again that an item that is not met gives nothing.
    void claim_opposites() {
        for (Piece* piece : zeros_) {
            const bool each = contains_any(
                piece->when.words, std::initializer_list<std::string_view>{"的项", "项", "不符合", "未达到", "达不到"});
            if (each && negations(piece->when.words) > 0 && length_in_characters(piece->when.words) <= 8)
                piece->used = true;
            if (std::count_if(awards_.begin(), awards_.end(),
                              [&](const Piece* award) { return denies(*piece, *award); }) == 1)
                piece->used = true;
        }
    }

    /// 获得表彰的加2分: nothing where it does not hold.
    void write_bonuses() {
        for (Piece* piece : awards_) {
            draft_.rule.parts.push_back(
                Adjust{draft_.holds(piece->when.words, piece->span), Flat{worth(*piece)}, piece->span});
            piece->used = true;
        }
        Worth& all = draft_.worth;
        const bool beside = all.awards || all.deducts;
        (beside ? all.bonus : all.awarded) = (beside ? all.bonus : all.awarded) + sum();
        (beside ? all.bonuses : all.awards) = true;
        take_faults();
    }

    void write_options() {
        Fact fact;
        fact.kind = Fact::Kind::option;
        fact.name = draft_.context.indicator;
        std::vector<Piece*> all = awards_;
        all.insert(all.end(), zeros_.begin(), zeros_.end());
        all.insert(all.end(), faults_.begin(), faults_.end());
        std::sort(all.begin(), all.end(), [](const Piece* a, const Piece* b) { return a->span.begin < b->span.begin; });
        for (const Piece* piece : all) fact.choices.push_back(piece->when.words);
        fact.span = {all.front()->span.begin, all.back()->span.end};
        const bool event = !draft_.rule.facts.empty() && opposites(all);
        const FactId id = event ? draft_.yes_no(fact.choices.front(), fact.span) : draft_.add(std::move(fact));
        Table table;
        table.span = draft_.fact(id).span;
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const ConditionId when = event ? draft_.add(Condition{Holds{id, i == 0}, all[i]->span})
                                           : draft_.add(Condition{Chosen{id, i}, all[i]->span});
            table.rows.push_back({when, payoff(*all[i]), all[i]->span});
            all[i]->used = true;
        }
        if (otherwise_) {
            table.rows.push_back(
                {draft_.add(Condition{Otherwise{}, otherwise_->span}), payoff(*otherwise_), otherwise_->span});
            otherwise_->used = true;
        }
        draft_.rule.parts.push_back(std::move(table));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + best();
    }

    /// 及时到位 and 未及时到位, beside other facts: one thing that is so or not.
    static bool opposites(const std::vector<Piece*>& all) { return all.size() == 2 && denies(*all[1], *all[0]); }

    /// 未公开 denies 自评结果公开: it has one negation more, and no words but those of the other. Where it leaves out
    /// how (及时公开, 未公开), there is a third way between them.
    static bool denies(const Piece& denial, const Piece& said) {
        constexpr std::string_view manners[] = {"及时", "规范", "完整", "准确", "有效", "健全",   "合理",
                                                "按时", "按期", "全面", "足额", "充分", "真实",   "明确",
                                                "严格", "科学", "到位", "良好", "全部", "按规定", "按要求"};
        constexpr std::string_view has = "有";
        const std::string rest = affirmed(denial.when.words);
        if (said.when.words == std::string(has) + rest && !rest.empty()) return true;  // 无方案, 有方案
        const bool tail = said.when.words.ends_with(rest);                             // 资金到位及时, 不及时
        const auto left_out = [&](std::string_view manner) {
            return !(tail && manner == "到位") && said.when.words.find(manner) != std::string::npos &&
                   rest.find(manner) == std::string::npos;
        };
        return negations(said.when.words) == 0 && negations(denial.when.words) == 1 &&
               length_in_characters(rest) >= 2 && is_subsequence(rest, said.when.words) &&
               std::none_of(std::begin(manners), std::end(manners), left_out);
    }

    Payoff payoff(const Piece& piece) {
        if (piece.judged()) return given(piece);
        if (is_zero(piece)) return Flat{0};
        if (piece.what == What::deduct) return Flat{rest(piece)};
        return Flat{worth(piece)};
    }

    Number rest(const Piece& piece) const { return max(best() - piece.points.value_or(0), 0); }

    /// 得2-3分; 酌情扣分 takes something, how much a person says.
    Given given(const Piece& piece) {
        const FactId id =
            draft_.fact_of(Fact::Kind::judged, draft_.context.indicator + "评分", *find_unit("分"), piece.act_span);
        const Number most = best();
        if (!piece.points && piece.what == What::deduct) return Given{id, 0, most, true, false};
        if (!piece.points) return Given{id, 0, most};
        const Number low = min(*piece.points, piece.upto.value_or(*piece.points)),
                     high = max(*piece.points, piece.upto.value_or(*piece.points));
        if (piece.what == What::deduct) return Given{id, most - high, piece.upto ? most - low : most};
        return Given{id, piece.upto ? low : Number(0), high};
    }

    /// Nothing, or what a person looks at: 根据效益实现情况.
    static bool says_by_what(const Situation& when) {
        if (when.step || when.otherwise || !when.pure_words()) return false;
        constexpr std::string_view by[] = {"根据", "按照", "按", "依据", "结合", "由", "视"};
        return when.words.empty() || starts_with_any(when.words, by);
    }

    /// 视情况扣分: beside anything else that gives or takes points it is open of what.
    bool only_piece(const Piece& piece) const {
        return std::none_of(draft_.pieces.begin(), draft_.pieces.end(),
                            [&](const Piece& other) { return &other != &piece && other.pays() && !other.used; });
    }

    Given rated_in(const Piece& piece, FactId id) const {
        const Number low = piece.upto ? *piece.points : Number(0);
        return Given{id, low, piece.upto ? *piece.upto : piece.points.value_or(*draft_.full)};
    }

    /// 视程度扣1-3分: between so much and so much is left.
    Given taken_of_all(const Piece& piece, FactId id) const {
        if (!piece.points) return Given{id, 0, *draft_.full};
        const Number one = *piece.points, other = piece.upto.value_or(Number(0));
        return Given{id, max(*draft_.full - max(one, other), 0), max(*draft_.full - min(one, other), 0)};
    }

    /// 根据实际情况酌情计分, with nothing else that gives points: a person rates in all of them.
    void take_discretion() {
        if (!draft_.rule.parts.empty() || !draft_.full) return;
        each_open(draft_, [&](Piece& piece) {
            const bool takes = piece.what == What::deduct && only_piece(piece);
            const bool by_person = piece.discretion || (takes && piece.upto && !piece.when.words.empty());
            const bool alone = (piece.what == What::award || takes) && by_person && says_by_what(piece.when) &&
                               draft_.rule.parts.empty();
            if (!alone) return;
            const FactId id =
                draft_.fact_of(Fact::Kind::judged, draft_.context.indicator + "评分", *find_unit("分"), piece.act_span);
            const Given rated = takes ? taken_of_all(piece, id) : rated_in(piece, id);
            draft_.rule.parts.push_back(Table{{Row{draft_.always(), rated, piece.span}}, {}, {}, piece.span});
            draft_.worth.awards = true;
            draft_.worth.awarded = rated.high;
            piece.used = true;
        });
    }

    /// 未成立领导小组扣0.5分，未明确专人负责扣0.5分.
    void take_faults() {
        std::vector<Piece*> open;
        for (Piece* piece : faults_)
            if (!piece->used && !piece->when.words.empty()) open.push_back(piece);
        if (open.empty()) return;
        if (open.size() == 1 && open.front()->upto && only_piece(*open.front()) && draft_.full)
            return take_judged_fault(*open.front());
        Fact fact;
        fact.kind = Fact::Kind::items;
        fact.inverted = true;
        fact.name = draft_.context.indicator;
        Checklist list;
        list.failed = true;
        for (Piece* piece : open) {
            if (!piece->points || piece->judged())
                return draft_.refuse("missing-points", piece->act_span, {draft_.text(piece->act_span)});
            fact.choices.push_back(piece->when.words);
            list.each.push_back(-*piece->points);
            list.spans.push_back(piece->span);
            piece->used = true;
        }
        fact.span = list.span = {open.front()->span.begin, open.back()->span.end};
        list.fact = draft_.add(std::move(fact));
        draft_.rule.parts.push_back(std::move(list));
        draft_.worth.deducts = true;
    }

    /// 公开不及时的，视程度扣1-3分: where it is so, a person says how much of the points is lost.
    void take_judged_fault(Piece& piece) {
        piece.used = true;
        const ConditionId when = draft_.holds(piece.when.words, piece.span);
        const FactId id =
            draft_.fact_of(Fact::Kind::judged, draft_.context.indicator + "评分", *find_unit("分"), piece.act_span);
        Table table;
        table.span = piece.span;
        table.rows.push_back({when, taken_of_all(piece, id), piece.span});
        table.rows.push_back({draft_.add(Condition{Otherwise{}, piece.span}), Flat{*draft_.full}, piece.span});
        draft_.rule.parts.push_back(std::move(table));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + *draft_.full;
    }

    Draft& draft_;
    std::vector<Piece*> awards_, zeros_, faults_;
    Piece* otherwise_ = nullptr;
};

}  // namespace

void compose_choices(Draft& draft) {
    Choosing(draft).run();
}

}  // namespace heng::composing
