// One printed score against what the rule gives on the facts, or could give at all. Entry: judge_claim().
#pragma once
#include "engine/audit/problem.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// Says nothing where the printed score is what follows.
void judge_claim(const Node& node, const RoundingRule& pack_rounding, const NodeScore& score, const Number& printed,
                 const Place& at, Auditor& audit);

/// The same for any rule: a row of a form has one of its own.
struct Worked {
    const Rule* rule;  // null where there is none
    const Result& result;
    const Outcome& outcome;
    RoundingRule rounding;
};
void judge_claim(const Worked& worked, const Number& printed, const Place& at, Auditor& audit);

}  // namespace heng
