// The two halves of scoring a rule, for those who must do something in between (不适用 spread over a leaf).
#pragma once
#include "engine/score/outcome.hpp"

namespace heng {

/// Limits that a score keeps.
struct Limits {
    std::optional<Number> floor, cap;
    Span floor_span, cap_span;
    bool hold(const Number& points) const;
};
Limits limits_of(const Rule& rule);

/// Scores a rule without rounding, whatever it says itself.
Outcome score_exactly(const Rule& rule, std::vector<Value> facts);

/// Rounds a score, with a line for it. A limit that the score kept before it keeps after: 2.5 of 2.5 is not 3.
void round_score(Outcome& outcome, const RoundingRule& how, const Limits& limits, Span words);

/// Brings points within limits, with a line for each that changes them.
Number within(const Limits& limits, const Number& points, Span words, std::vector<Step>& trace);

}  // namespace heng
