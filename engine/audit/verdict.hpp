// One printed score against what the rule gives on the facts, or could give at all. Entry: judge_claim().
#pragma once
#include "engine/audit/problem.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// Says nothing where the printed score is what follows. `unit` is null where no record has that name: then only what
/// the words rule out can be told.
void judge_claim(const Pack& pack, NodeId node, const UnitScore* unit, const Number& printed, const Place& at,
                 Auditor& audit);

/// The same for any rule: a row of a form has one of its own.
struct Worked {
    const Rule* rule;  // null where there is none
    const Result& result;
    const Outcome& outcome;
    RoundingRule rounding;
    std::string needs;  // what the rule must be told, in words
};
void judge_claim(const Worked& worked, const Number& printed, const Place& at, Auditor& audit);

}  // namespace heng
