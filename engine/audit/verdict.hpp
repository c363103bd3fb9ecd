// One printed score against what the rule gives on the facts, or could give at all. Entries: judge_claim(), ClaimJudge.
#pragma once
#include <functional>

#include "engine/audit/problem.hpp"
#include "engine/rule/reach.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// A rule with what came of it. `needs`: what the rule must be told, in words; asked for only where that is said.
struct Worked {
    const Rule* rule;  // null where there is none
    const Result& result;
    const Outcome& outcome;
    RoundingRule rounding;
    std::function<std::string()> needs;
    const Reach* reach = nullptr;  // of the rule, where somebody has it
};

/// Says nothing where the printed score is what follows.
void judge_claim(const Worked& worked, const Number& printed, const Place& at, Auditor& audit);

/// Judges claims on the indicators of a pack, and works out once for each what its rule can give.
class ClaimJudge {
  public:
    explicit ClaimJudge(const Pack& pack) : pack_(pack), reaches_(pack.nodes.size()) {}
    /// `unit` is null where no record has that name: then only what the words rule out can be told.
    void judge(NodeId node, const UnitScore* unit, const Number& printed, const Place& at, Auditor& audit);

  private:
    const Pack& pack_;
    std::vector<std::optional<Reach>> reaches_;  // by node
};

}  // namespace heng
