// A rule in the making: the statements of a clause as pieces, each to be claimed by one law, and the rule that the laws
// build. Private to composition (compose*.cpp).
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/compose.hpp"
#include "engine/rule/situation.hpp"

namespace heng::composing {

/// One statement with its lead read and its points exact.
struct Piece {
    enum class What {
        none,  // a sentence without an effect: an item of a list, a hint
        award,
        add,
        deduct,
        full,
        zero,
        no_deduction,
        veto,
        grade,
        proportion,   // 按比例计分
        interpolate,  // 采用线性插值法
        formula,      // 得分=…
        so_on,        // 依次类推
        partial,      // 不足1%的按1%计
        rounding,
        limit
    } what = What::none;
    Situation when;
    std::optional<Number> points;  // absent where the words have no number: 得分
    std::optional<Number> upto;    // 得2-3分
    bool share = false;            // said as a part of the points
    bool discretion = false;       // 酌情
    bool again = false;
    bool on_total = false;
    std::string label;
    const syntax::Limit* limit = nullptr;
    const syntax::Modifier* modifier = nullptr;
    const syntax::Equation* equation = nullptr;
    std::uint32_t sentence = 0, item = 0;
    bool enumerated = false, bracketed = false;
    Span enumerator;
    Span span, act_span;
    bool used = false;

    bool judged() const { return upto.has_value() || discretion; }
    bool pays() const;  // award, add, full, zero, no_deduction, deduct
};

/// What the laws have given out, to be held against the points of the indicator.
struct Worth {
    Number awarded;           // the most that tables and lists give together, without bonuses
    Number tallied;           // of these, what tallies give with bounds of their own
    bool awards = false;      // something gives points
    bool deducts = false;     // something takes points away
    Number bonus;             // 最多加2分
    bool bonuses = false;     // 加 beside awards
    bool open_bonus = false;  // … without a limit
    bool open_award = false;  // 每完成一项得1分, without a limit
    bool signed_sum = false;  // 加 and 扣 from nothing
    bool capped = false;      // by the clause itself
};

class Draft {
  public:
    Draft(const Sources& the_sources, Span clause, const ClauseContext& the_context, Diagnostics& diagnostics);

    const Sources& sources;
    const ClauseContext& context;
    syntax::Clause clause;
    std::optional<Number> full;  // W
    std::vector<Piece> pieces;
    Rule rule;
    Worth worth;
    bool partial_of_deductions = false;  // 不足一档按一档扣: a bonus beside it keeps its whole steps

    bool refused() const { return refused_; }
    void refuse(const char* code, Span span, std::vector<std::string> args = {});
    /// An error where a literal rule exists all the same: a pack may acknowledge it.
    void contradict(const char* code, Span span, std::vector<std::string> args = {});
    void note(const char* code, Span span, std::vector<std::string> args = {});

    std::string text(Span span) const;
    FactId add(Fact fact);
    ConditionId add(Condition condition);
    ConditionId within(FactId fact, Interval in, Span span);
    ConditionId always();
    /// No points where it holds, whatever else is said: a veto or a zero threshold.
    void forbid(ConditionId when, Span span, Override::Outcome outcome = Override::Outcome::points);
    Fact& fact(FactId id) { return rule.facts[id]; }
    /// The fact of this kind, made where there is none yet.
    FactId fact_of(Fact::Kind kind, const std::string& name, const Unit& unit, Span span);
    /// The quantity that `subject` names: the indicator's own value, or a further one.
    FactId quantity(const std::string& subject, const std::optional<Unit>& unit, Span span);
    /// The indicator's own value under whatever words.
    FactId own_value(const std::string& words, const Unit& unit, Span span);
    /// A further quantity by its own name.
    FactId named_quantity(Fact::Kind kind, const std::string& name, const Unit& unit, Span span);
    FactId yes_no(const std::string& words, Span span);
    /// A yes/no condition of its words; 未… is held against the affirmed fact.
    ConditionId holds(const std::string& words, Span span);

    /// The choice in force at an open point; the first is the default. Noted in the rule once.
    std::string reading(const std::string& point, const std::vector<std::string>& choices, Span span);
    void said(const std::string& point, const std::string& chosen, Span span);
    /// The choice in force where the clause's own words speak of something else.
    std::string unsaid(const std::string& point, const std::string& fallback) const;

    bool names_indicator(const std::string& subject) const;
    bool names_other_quantity(const std::string& subject) const;
    /// The name of an input that is declared for the value: 完成率 below the indicator 完成.
    bool is_declared(const std::string& subject) const;

  private:
    Diagnostics& out_;
    std::size_t others_;  // findings that were there before this clause
    bool refused_ = false;
    std::vector<std::pair<FactId, std::string>> subjects_;  // the words by which quantities were named
};

/// Runs over the pieces that no law has claimed yet.
template <typename Take>
void each_open(Draft& draft, Take take) {
    for (Piece& piece : draft.pieces)
        if (!piece.used) take(piece);
}

}  // namespace heng::composing
