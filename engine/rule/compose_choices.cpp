// The law of words: outcomes of which one applies, items that each give their points, faults that each take theirs.
// Entry: compose_choices.
#include <algorithm>

#include "engine/rule/choices.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

class Choosing {
  public:
    explicit Choosing(Draft& draft) : draft_(draft) {}

    void run() {
        collect();
        drop_heading();
        if (said_.awards.empty()) take_discretion(draft_);
        release_vetoes();
        if (said_.awards.empty()) return take_faults(draft_, said_.faults);
        if (!complete()) return;
        if (are_items()) return write_items(draft_, said_);
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
                said_.otherwise = &piece;
            else if (names_nothing(piece.when.words))
                continue;  // 并追加扣除10分
            else if (piece.discretion && says_by_what(piece.when))
                continue;  // 根据效益情况酌情得分 is no outcome
            else if (gives_any(piece))
                said_.awards.push_back(&piece);
            else if (is_zero(piece))
                said_.zeros.push_back(&piece);
            else if (piece.what == What::deduct)
                said_.faults.push_back(&piece);
        }
    }

    /// 根据实际效益酌情打分: only says that a person chooses, where outcomes with their ranges follow.
    void drop_heading() {
        const auto has_range = [](const Piece* piece) { return piece->upto.has_value(); };
        if (std::none_of(said_.awards.begin(), said_.awards.end(), has_range)) return;
        each_open(draft_, [](Piece& piece) {
            piece.used = piece.what == What::award && piece.discretion && !piece.points && says_by_what(piece.when);
        });
    }

    /// 存在弄虚作假行为的，本项不得分 behind 健全, 基本健全 … is none of these outcomes: it can be so beside each of
    /// them.
    void release_vetoes() {
        std::vector<Piece*> outcomes;
        for (Piece* piece : said_.zeros)
            if (!is_veto(*piece)) outcomes.push_back(piece);
        if (said_.awards.size() + outcomes.size() + said_.faults.size() > 1) said_.zeros = std::move(outcomes);
    }

    bool is_veto(const Piece& piece) const {
        constexpr std::string_view scopes[] = {"本项", "该项", "此项", "本指标", "该指标", "此指标"};
        const auto akin = [&](const Piece* other) {
            return common_characters(other->when.words, piece.when.words) >= 2;
        };
        return contains_any(draft_.text(piece.act_span), scopes) &&
               std::none_of(said_.awards.begin(), said_.awards.end(), akin) &&
               std::none_of(said_.faults.begin(), said_.faults.end(), akin);
    }

    /// 指标量化率达80%以上的再得1分 is an item among others, its condition one of its words.
    bool among_items(const Piece& piece) const {
        if (piece.again) return true;
        const auto again = [](const Piece& other) { return other.again; };
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), again) && piece.pays();
    }

    bool complete() {
        for (const Piece* piece : said_.awards) {
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

    Number best() const {
        Number most;
        for (const Piece* piece : said_.awards) most = max(most, most_of(draft_, *piece));
        return most;
    }

    bool judged() const {
        const auto by_person = [](const Piece* piece) { return piece->judged(); };
        return std::any_of(said_.awards.begin(), said_.awards.end(), by_person) ||
               std::any_of(said_.faults.begin(), said_.faults.end(), by_person);
    }

    /// Enumerated, 再得, or together exactly the points: each counts for itself.
    bool are_items() const {
        if (judged()) return false;
        if (said_.otherwise && (said_.awards.size() == 1 || !is_zero(*said_.otherwise))) return false;
        const auto again = [](const Piece* piece) { return piece->again; };
        const auto listed = [](const Piece* piece) { return piece->enumerated; };
        if (std::any_of(said_.awards.begin(), said_.awards.end(), again)) return true;
        if (said_.awards.size() > 1 && std::all_of(said_.awards.begin(), said_.awards.end(), listed)) return true;
        if (!said_.faults.empty()) return false;
        if (said_.awards.size() == 1) return said_.zeros.empty() && left() && sum_of(draft_, said_.awards) == *left();
        return left() && sum_of(draft_, said_.awards) == *left() && !(best() == *left());
    }

    bool all_add() const {
        return std::all_of(said_.awards.begin(), said_.awards.end(),
                           [](const Piece* piece) { return piece->what == What::add && !piece->judged(); });
    }

    bool is_best_of() const {
        const bool several =
            said_.awards.size() + said_.zeros.size() + said_.faults.size() + (said_.otherwise ? 1 : 0) > 1;
        if (!several) return false;
        return left() ? best() == *left() : contrast();
    }

    /// 健全, 基本健全, 不健全: outcomes that share their words.
    bool contrast() const {
        const std::string& first = said_.awards.front()->when.words;
        return std::any_of(said_.zeros.begin(), said_.zeros.end(),
                           [&](const Piece* piece) { return common_characters(first, piece->when.words) >= 2; });
    }

    void refuse_sum() {
        const Span span{said_.awards.front()->span.begin, said_.awards.back()->span.end};
        if (draft_.full && sum_of(draft_, said_.awards) + draft_.worth.awarded == *draft_.full)
            return draft_.refuse("clause-not-understood", span, {draft_.text(span)});
        draft_.refuse(
            draft_.full ? "points-mismatch" : "missing-full-marks", span,
            {(sum_of(draft_, said_.awards) + draft_.worth.awarded).str(), draft_.full ? draft_.full->str() : ""});
    }

    /// 获得表彰的加2分: nothing where it does not hold.
    void write_bonuses() {
        for (Piece* piece : said_.awards) {
            draft_.rule.parts.push_back(
                Adjust{draft_.holds(piece->when.words, piece->span), Flat{most_of(draft_, *piece)}, piece->span});
            piece->used = true;
        }
        Worth& all = draft_.worth;
        const bool beside = all.awards || all.deducts;
        (beside ? all.bonus : all.awarded) = (beside ? all.bonus : all.awarded) + sum_of(draft_, said_.awards);
        (beside ? all.bonuses : all.awards) = true;
        take_faults(draft_, said_.faults);
    }

    void write_options() {
        Fact fact;
        fact.kind = Fact::Kind::option;
        fact.name = draft_.context.indicator;
        std::vector<Piece*> all = said_.awards;
        all.insert(all.end(), said_.zeros.begin(), said_.zeros.end());
        all.insert(all.end(), said_.faults.begin(), said_.faults.end());
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
        if (said_.otherwise) {
            table.rows.push_back({draft_.add(Condition{Otherwise{}, said_.otherwise->span}), payoff(*said_.otherwise),
                                  said_.otherwise->span});
            said_.otherwise->used = true;
        }
        draft_.rule.parts.push_back(std::move(table));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + best();
    }

    /// 及时到位 and 未及时到位, beside other facts: one thing that is so or not.
    static bool opposites(const std::vector<Piece*>& all) { return all.size() == 2 && denies(*all[1], *all[0]); }

    Payoff payoff(const Piece& piece) {
        if (piece.judged()) return given(piece);
        if (is_zero(piece)) return Flat{0};
        if (piece.what == What::deduct) return Flat{rest(piece)};
        return Flat{most_of(draft_, piece)};
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

    Draft& draft_;
    Outcomes said_;
};

}  // namespace

void compose_choices(Draft& draft) {
    Choosing(draft).run();
}

}  // namespace heng::composing
