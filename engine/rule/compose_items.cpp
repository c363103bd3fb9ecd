// The law of lists: items that stand side by side, and sentences that count how many of them are met. Entry:
// compose_items.
#include <algorithm>

#include "engine/rule/item_list.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

const Test* count_test(const Piece& piece) {
    for (const Test& test : piece.when.tests)
        if (test.kind == Test::Kind::range && is_count(test.range.unit)) return &test;
    return nullptr;
}

bool says_all(const std::string& words) {
    return contains_any(words, std::initializer_list<std::string_view>{"全部", "均", "都", "齐全", "完备", "无缺",
                                                                       "完整", "以上各项", "完全", "上述要求"});
}

bool says_any_failed(const std::string& words) {
    return contains_any(words, std::initializer_list<std::string_view>{"任一", "任意一", "任何一", "之一", "其中一"});
}

class Listing {
  public:
    explicit Listing(Draft& draft) : draft_(draft), list_(collect_items(draft)) {}

    void run() {
        if (list_.items.size() < 2) return take_unlisted();
        if (!counted()) return;
        make_fact();
        for (Piece& piece : draft_.pieces) take(piece);
        finish();
    }

  private:
    /// Does any sentence count items of the list?
    bool counted() const {
        return std::any_of(draft_.pieces.begin(), draft_.pieces.end(), [&](const Piece& piece) {
            return !piece.used && (counts_one(piece) || counts_some(piece) || fails_any(piece) || pays_own(piece));
        });
    }

    static bool of_items(const std::optional<Unit>& unit) {
        constexpr std::string_view words[] = {"项",     "条",   "个",     "点", "种",    "方面",
                                              "个方面", "要点", "个要点", "份", "项内容"};
        return is_count(unit) && std::find(std::begin(words), std::end(words), unit->word) != std::end(words);
    }

    /// 每项0.5分, 每符合一项评价要点计1.5分, 一项不符合扣1分, 达到一项得1分.
    bool counts_one(const Piece& piece) const {
        if (!piece.points || piece.judged()) return false;
        if (piece.what != What::award && piece.what != What::deduct && piece.what != What::add) return false;
        if (piece.when.step) return one_item(*piece.when.step);
        const Test* test = count_test(piece);
        const bool one = test && of_items(test->range.unit) && test->range.in.low &&
                         test->range.in.low->at == Number(1) && (test->range.bare || !test->range.in.high);
        return one && (piece.what == What::deduct || lone_count());
    }

    /// 漏报事项每1项扣1分 beside 每有一项不符合扣0.5分: the one with a name of its own counts something else.
    bool counts_others(const Piece& piece) const {
        const auto unnamed = [&](const Piece& other) {
            return &other != &piece && other.when.step && bare_name(other.when.step->before).empty() &&
                   counts_one(other);
        };
        return piece.when.step && length_in_characters(bare_name(piece.when.step->before)) > 1 &&
               std::any_of(draft_.pieces.begin(), draft_.pieces.end(), unnamed);
    }

    bool one_item(const Step& step) const {
        if (!step.size) return step.counts_ones && measure_of_items(step);
        return of_items(step.size->unit) && step.size->value == Number(1);
    }

    bool measure_of_items(const Step& step) const {
        const std::string text = draft_.text(step.span);
        return text.ends_with("项") || text.ends_with("条") || text.ends_with("个") || text.ends_with("点");
    }

    /// 达到一项得1分 pays for each where no other number of items is named.
    bool lone_count() const {
        return 1 == std::count_if(draft_.pieces.begin(), draft_.pieces.end(), [](const Piece& piece) {
                   return (piece.what == What::award || piece.what == What::full) && count_test(piece) &&
                          !piece.when.step;
               });
    }

    /// 三项及以上的得满分, 符合两项得2分, 满足三项以下不得分.
    bool counts_some(const Piece& piece) const {
        const bool pays = piece.what == What::award || piece.what == What::full || piece.what == What::zero;
        const Test* test = pays && !piece.when.step ? count_test(piece) : nullptr;
        return test && of_items(test->range.unit) && piece.when.tests.size() == 1 && !counts_one(piece) &&
               !is_name(*test, piece);
    }

    /// 甲、乙、丙三项资料齐全 lists; 五项全部满足 counts.
    static bool is_name(const Test& test, const Piece& piece) {
        return piece.when.tests.size() > 1 && !test.subject.empty();
    }

    static bool fails_any(const Piece& piece) { return piece.what == What::zero && says_any_failed(piece.when.words); }

    /// 每完成1项得该项分数.
    static bool pays_own(const Piece& piece) {
        return piece.what == What::full && piece.when.step && piece.when.step->size &&
               is_count(piece.when.step->size->unit);
    }

    /// 每符合一项评价要点计1.5分，共4项: items that stand nowhere; how many are met is asked for.
    void take_unlisted() {
        list_.items.clear();
        Piece* tallied = nullptr;
        for (Piece& piece : draft_.pieces)
            if (!piece.used && piece.what == What::award && piece.when.step && counts_one(piece) &&
                speaks_of_items(piece) && !tallied)
                tallied = &piece;
        if (!tallied) return;
        Fact fact;
        fact.kind = Fact::Kind::items;
        fact.name = draft_.context.indicator;
        fact.span = tallied->span;
        fact_ = draft_.add(std::move(fact));
        Number of;
        for (Piece& piece : draft_.pieces) {
            const Test* test = piece.what == What::none ? count_test(piece) : nullptr;
            if (!test || !test->range.bare || piece.when.tests.size() != 1) continue;
            of = test->range.in.low->at;
            piece.used = true;
        }
        tally(*tallied);
        draft_.worth.awarded = tallied->points.value_or(0) * of;
        draft_.worth.open_award = of.sign() == 0;
    }

    /// 每符合一项评价要点; 每有一项制度 counts things.
    bool speaks_of_items(const Piece& piece) const {
        return contains_any(draft_.text(piece.span),
                            std::initializer_list<std::string_view>{"符合", "满足", "要点", "要求", "条件", "上述",
                                                                    "以上", "达到", "具备", "做到", "达标"});
    }

    void make_fact() {
        Fact fact;
        fact.kind = Fact::Kind::items;
        fact.name = draft_.context.indicator;
        fact.span = list_.items.front().span;
        for (const Item& item : list_.items) {
            fact.choices.push_back(item.text);
            if (!item.enumerator.empty()) fact.enumerators.push_back(item.enumerator);
        }
        fact_ = draft_.add(std::move(fact));
        for (Piece* piece : list_.claimed) piece->used = true;
    }

    Number all() const { return Number(static_cast<std::int64_t>(list_.items.size())); }

    void take(Piece& piece) {
        if (piece.used) return;
        if (counts_one(piece)) return counts_others(piece) ? void() : tally(piece);
        if (counts_some(piece)) return take_count(piece, *count_test(piece));
        if (fails_any(piece)) return row(piece, {std::nullopt, Bound{all(), false}}, false);
        const bool lists = piece.when.tests.size() >= list_.items.size();
        const bool whole =
            piece.what == What::full || (piece.what == What::award && draft_.full && piece.points == draft_.full);
        if (whole && piece.when.pure_words() && (says_all(piece.when.words) || lists))
            return row(piece, {Bound{all()}, std::nullopt}, false);
        if (whole && lists && !piece.when.step) return row(piece, {Bound{all()}, std::nullopt}, false);
        if (piece.what == What::none && says_number(piece)) piece.used = true;
    }

    /// 符合三项以上的, or 缺两项及以上的: then so many are not met.
    void take_count(Piece& piece, const Test& test) {
        const std::string& words = piece.when.words;
        const bool failed =
            negations(words) % 2 == 1 || contains_any(words, std::initializer_list<std::string_view>{"缺", "少", "漏"});
        if (!failed) return row(piece, test.range.in, test.range.bare);
        const auto rest = [&](const std::optional<Bound>& bound) {
            return bound ? std::optional(Bound{all() - bound->at, bound->closed}) : std::nullopt;
        };
        const Interval met{rest(test.range.in.high), rest(test.range.in.low)};
        if (piece.what != What::zero) return row(piece, met, false);
        piece.used = true;
        zeros_.push_back({draft_.within(fact_, met, piece.span), Flat{0}, piece.span});
    }

    /// 共4项.
    bool says_number(const Piece& piece) const {
        const Test* test = count_test(piece);
        return test && test->range.bare && test->range.in.low->at == all() && piece.when.tests.size() == 1;
    }

    void tally(Piece& piece) {
        piece.used = true;
        Tally made;
        made.fact = fact_;
        made.failed = piece.what == What::deduct;
        made.each = made.failed ? -*piece.points : *piece.points;
        made.span = piece.span;
        draft_.rule.parts.push_back(made);
        tallied_ = true;
        if (made.failed)
            draft_.worth.deducts = true;
        else
            draft_.worth.awards = true, draft_.worth.awarded = draft_.worth.awarded + made.each * all();
    }

    void row(Piece& piece, Interval in, bool exact) {
        piece.used = true;
        Number points = piece.what == What::zero ? Number(0) : piece.points.value_or(draft_.full.value_or(0));
        if (piece.what == What::full && draft_.full) points = *draft_.full;
        if (exact && in.low && in.low->at == all()) in.high.reset();
        rows_.push_back({draft_.within(fact_, in, piece.span), Flat{points}, piece.span});
        best_ = max(best_, points);
    }

    /// Full points for all items and a deduction for each that fails are one thing said twice.
    void finish() {
        for (const Row& zero : zeros_) {
            if (!tallied_) rows_.push_back(zero);
            if (tallied_) draft_.rule.overrides.push_back({Override::Outcome::points, zero.when, 0, zero.span});
        }
        const bool anchored = tallied_ && rows_.size() == 1 && draft_.full && best_ == *draft_.full;
        if (rows_.empty() || anchored) return;
        Table table;
        table.rows = rows_;
        table.span = rows_.front().span;
        draft_.rule.parts.push_back(std::move(table));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + best_;
    }

    Draft& draft_;
    ItemList list_;
    std::vector<Row> rows_, zeros_;
    FactId fact_ = 0;
    Number best_;
    bool tallied_ = false;
};

}  // namespace

void compose_items(Draft& draft) {
    Listing(draft).run();
}

}  // namespace heng::composing
