// One rule on the values of its facts: overrides, parts, limits, rounding, in this order. Entries: score(rule, …),
// score_exactly().
#include "engine/score/exact.hpp"
#include "engine/score/messages_score.hpp"
#include "engine/score/sheet.hpp"

namespace heng {
namespace {

[[maybe_unused]] const bool score_joined = join_messages(score_messages);

using boost::variant2::get_if;

/// One scoring of one rule.
struct Scoring {
    const Rule& rule;
    const Known known;
    Sheet sheet;

    Result run() {
        if (const auto decided = overridden()) return *decided;
        if (!sheet.needs.empty()) return verdict(known, sheet.needs, false);
        const Number sum = rule.base + parts();
        if (sheet.settled) return *sheet.settled;
        if (!sheet.needs.empty()) return needed();
        if (sheet.awaiting) return *sheet.awaiting;
        if (sum.too_large()) return NoRule{"too-large", {}};
        return Scored{within(limits_of(rule), sum, rule.span, sheet.trace)};
    }

    /// The first override that holds. One that is still open before it matters unless it would decide the same.
    std::optional<Result> overridden() {
        std::vector<const Override*> open;
        Needs needs;
        for (const Override& override : rule.overrides) {
            const Truth applies = holds(known, override.when, needs);
            if (applies == Truth::unknown) open.push_back(&override);
            if (applies != Truth::yes) continue;
            for (const Override* other : open)
                if (!same(*other, override)) return verdict(known, needs, false);
            return outcome_of(override);
        }
        sheet.needs = needs;
        return std::nullopt;
    }

    static bool same(const Override& a, const Override& b) { return a.outcome == b.outcome && a.points == b.points; }

    Result outcome_of(const Override& override) {
        if (override.outcome == Override::Outcome::not_applicable) return Inapplicable{};
        const bool beyond = override.outcome == Override::Outcome::veto_beyond;
        Step step;
        step.kind = Step::Kind::override_;
        step.span = override.span;
        step.fact = subject_of(rule.conditions, override.when);
        step.deduction = beyond ? rule.points : rule.points - override.points;
        sheet.trace.push_back(step);
        if (beyond) return VetoBeyond{};
        return Scored{override.points};
    }

    /// Pays every part. The points still to be earned are shared out in order, so that each line says what it lost.
    Number parts() {
        Number sum, open = rule.points - rule.base;
        std::vector<Number> shares = allotments(open);
        if (open.sign() != 0) add(Step::Kind::base, open, rule.base_span.empty() ? rule.span : rule.base_span);
        for (std::size_t i = 0; i < rule.parts.size(); ++i)
            if (const auto paid = pay_part(known, rule.parts[i], shares[i], sheet)) sum = sum + *paid;
        return sum;
    }

    /// What each part can give of `open`; a part without an end of its own takes what the others leave.
    std::vector<Number> allotments(Number& open) const {
        std::vector<Number> shares(rule.parts.size());
        std::optional<std::size_t> endless;
        for (std::size_t i = 0; i < rule.parts.size(); ++i) {
            const auto most = most_of(rule, rule.parts[i]);
            if (!most && !endless) endless = i;
            shares[i] = most ? max(min(*most, open), 0) : Number(0);
            open = open - shares[i];
        }
        if (!endless && rule.parts.size() == 1 && rule.base.sign() == 0) endless = 0;
        if (!endless || open.sign() <= 0) return shares;
        shares[*endless] = shares[*endless] + open;
        open = 0;
        return shares;
    }

    Result needed() {
        if (sheet.awaiting) sheet.needs.push_back(sheet.awaiting->fact);
        return verdict(known, sheet.needs, sheet.given);
    }

    void add(Step::Kind kind, const Number& deduction, Span span) {
        Step step;
        step.kind = kind;
        step.deduction = deduction;
        step.span = span;
        sheet.trace.push_back(step);
    }
};

}  // namespace

Outcome score_exactly(const Rule& rule, std::vector<Value> facts) {
    settle(rule.facts, facts);
    Scoring scoring{rule, Known{rule.facts, rule.conditions, facts}, {}};
    Outcome outcome;
    outcome.result = scoring.run();
    outcome.trace = std::move(scoring.sheet.trace);
    outcome.facts = std::move(facts);
    return outcome;
}

Outcome score(const Rule& rule, std::vector<Value> facts, const std::optional<RoundingRule>& rounding) {
    Outcome outcome = score_exactly(rule, std::move(facts));
    const std::optional<RoundingRule>& how = rule.rounding ? rule.rounding : rounding;
    if (how) round_score(outcome, *how, limits_of(rule), rule.span);
    return outcome;
}

}  // namespace heng
