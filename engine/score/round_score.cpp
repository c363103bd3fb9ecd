// Limits and rounding of a score, each change a line of its own. Entries: within(), round_score().
#include "engine/score/exact.hpp"

namespace heng {
namespace {

Number moved(Step::Kind kind, const Number& before, const Number& after, Span words, std::vector<Step>& trace) {
    Step step;
    step.kind = kind;
    step.deduction = before - after;
    step.before = before;
    step.after = after;
    step.span = words;
    trace.push_back(step);
    return after;
}

Span either(Span said, Span fallback) {
    return said.empty() ? fallback : said;
}

}  // namespace

bool Limits::hold(const Number& points) const {
    return (!floor || points >= *floor) && (!cap || points <= *cap);
}

Limits limits_of(const Rule& rule) {
    return {rule.floor, rule.cap, rule.floor_span, rule.cap_span};
}

Number within(const Limits& limits, const Number& points, Span words, std::vector<Step>& trace) {
    Number kept = points;
    if (limits.floor && kept < *limits.floor)
        kept = moved(Step::Kind::floor, kept, *limits.floor, either(limits.floor_span, words), trace);
    if (limits.cap && kept > *limits.cap)
        kept = moved(Step::Kind::cap, kept, *limits.cap, either(limits.cap_span, words), trace);
    return kept;
}

// The points of an override may lie outside: 不得分 below 扣至5分为止.
void round_score(Outcome& outcome, const RoundingRule& how, const Limits& limits, Span words) {
    Scored* scored = boost::variant2::get_if<Scored>(&outcome.result);
    if (!scored || how.how == Rounding::none) return;
    const Number rounded = scored->points.rounded(how.places, how.how);
    if (rounded == scored->points) return;
    const bool held = limits.hold(scored->points);
    moved(Step::Kind::rounding, scored->points, rounded, either(how.span, words), outcome.trace);
    scored->points = held ? within(limits, rounded, words, outcome.trace) : rounded;
}

}  // namespace heng
