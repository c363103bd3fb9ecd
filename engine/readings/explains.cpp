#include "engine/readings/explains.hpp"

#include <algorithm>

#include "engine/rule/reach.hpp"
#include "engine/score/exact.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

bool has_step(const Outcome& outcome, Step::Kind kind) {
    return std::any_of(outcome.trace.begin(), outcome.trace.end(), [&](const Step& step) { return step.kind == kind; });
}

Number rounded_within(const Number& exact, const RoundingRule& rounding, const Limits& limits) {
    Outcome outcome{Scored{exact}, {}, {}};
    round_score(outcome, rounding, limits, {});
    return get_if<Scored>(&outcome.result)->points;
}

/// A rounded score has few enough decimals, or is a limit that rounding may not pass.
bool has_the_digits(const Number& printed, const Rule& rule, const RoundingRule& rounding) {
    if (rounding.how == Rounding::none || rule.judged) return true;
    return printed == printed.rounded(rounding.places, Rounding::down) || printed == rule.cap.value_or(rule.points) ||
           printed == rule.floor.value_or(0);
}

}  // namespace

std::optional<Number> Explainer::gives(const RoundingRule& rounding) const {
    const auto exact = line_.score();
    if (!exact || !line_.rule || line_.rule->rounding) return exact;
    return rounded_within(*exact, rounding, limits_of(*line_.rule));
}

bool Explainer::explains(const Number& printed, const RoundingRule& rounding) const {
    if (!line_.rule) return true;
    if (holds_alternative<Uncovered>(*line_.result)) return false;
    const auto exact = line_.score();
    if (!exact) return !holds_alternative<Incomplete>(*line_.result) || can_be(printed, rounding);
    // what a person gave is not told by its digits
    if (has_step(*line_.outcome, Step::Kind::given) || *gives(rounding) == printed) return true;
    // points that were spread over it move its limits, and those are not known here
    const bool spread = has_step(*line_.outcome, Step::Kind::spread);
    return spread && rounded_within(*exact, rounding, {}) == printed;
}

// A whole number is rounded to itself, and no rounding moves a score by a point or more.
std::optional<bool> Explainer::explains_anyhow(const Number& printed) const {
    const auto exact = line_.score();
    if (!line_.rule || !exact) return std::nullopt;
    if (*exact == printed && printed.is_integer()) return true;
    const bool given = has_step(*line_.outcome, Step::Kind::given);
    return !given && (*exact - printed).abs() >= Number(1) ? std::optional(false) : std::nullopt;
}

/// The facts are not known: what no facts can give is excluded.
bool Explainer::can_be(const Number& printed, const RoundingRule& rounding) const {
    const Rule& rule = *line_.rule;
    const RoundingRule& how = rule.rounding ? *rule.rounding : rounding;
    return has_the_digits(printed, rule, how) && reach(rule, how).contains(printed);
}

}  // namespace heng
