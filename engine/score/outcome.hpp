// The score of one rule with its trace as typed data: every award and deduction with the words that caused it.
#pragma once
#include <boost/variant2/variant.hpp>
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"

namespace heng {

struct Scored {
    Number points;
};
struct Uncovered {
    FactId fact = 0;
};  // no words cover this value
struct Incomplete {
    std::vector<FactId> missing;
};                       // 待补
struct Inapplicable {};  // 不适用
struct NoRule {
    std::string code;
    std::vector<std::string> args;
};  // division by zero, too large …
struct OutOfRange {
    FactId fact = 0;
    Number low, high;
    bool low_closed = true, high_closed = true;
};  // a judged value that the level does not allow
struct Awaiting {
    FactId fact = 0;
    Number low, high;
    bool low_closed = true, high_closed = true;
};                     // a person must give points in this range
struct VetoBeyond {};  // 一票否决 that reaches beyond the indicator
using Result =
    boost::variant2::variant<Scored, Uncovered, Incomplete, Inapplicable, NoRule, OutOfRange, Awaiting, VetoBeyond>;

/// One line of the working. deduction > 0 takes points away, < 0 gives; all deductions of a trace add up to points -
/// score.
struct Step {
    enum class Kind {
        base,  // points that the clause starts without, or that no words of it can award
        row,
        stairs,
        line,
        given,
        formula,  // after: the points that it gives
        tally,
        item,  // steps: which one, from 1; value: 1 where it is met
        adjust,
        override_,
        floor,
        cap,
        part_limit,
        rounding,
        total,
        spread
    } kind = Kind::row;
    Number deduction;
    std::optional<FactId> fact;
    std::optional<Number> value, origin, distance, size, steps, each, before, after;
    Span span;  // the words of the clause
};

struct Outcome {
    Result result;
    std::vector<Step> trace;
    std::vector<Value> facts;  // the value of every fact, derived ones included
};

/// Scores one rule on the values of its facts (parallel to rule.facts; derived ones are filled in). `rounding` applies
/// where the clause says none.
Outcome score(const Rule& rule, std::vector<Value> facts, const std::optional<RoundingRule>& rounding);

}  // namespace heng
