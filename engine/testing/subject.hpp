// What the cases of a pack test: each leaf with its rule, and each rule for the rows of a form. Entries: subjects(),
// collect_samples().
#pragma once
#include "engine/plan/plan.hpp"
#include "engine/testing/regime.hpp"
#include "engine/testing/test_run.hpp"

namespace heng {

/// One time that a case looked at the score of a rule.
struct Sample {
    std::size_t run = 0;     // index of the case
    const Outcome& outcome;  // of the run, which must outlive it
};

struct Subject {
    std::string path;                 // the shortest address of the leaf, or 逐项评分（正向）
    std::optional<std::size_t> leaf;  // into Plan::leaves
    std::string row_kind;             // forward, reverse, qualitative: a rule for rows
    Rule rule;
    std::optional<RoundingRule> rounding;
    std::vector<FactId> never_negative;  // shares and sums of amounts: their formula subtracts nothing
    std::vector<Regime> regimes;
    std::vector<Sample> samples;
};

/// Every leaf that has a rule, then every rule for rows.
std::vector<Subject> subjects(const Pack& pack, const Plan& plan);

/// Adds what the runs say: a case looks at a leaf where it expects its score, or that of a node above it.
void collect_samples(const std::vector<TestRun>& runs, std::vector<Subject>& out);

/// The cells of a row that takes the rule of a kind: 正向 ≥100个.
std::vector<CaseCell> row_prototype(const std::string& row_kind);

}  // namespace heng
