// Cases run against a pack: every expectation beside what came out. Entry: run_tests(). Prints nothing.
#pragma once
#include <memory>

#include "engine/score/case_results.hpp"
#include "engine/score/form_row.hpp"
#include "engine/testing/test_case.hpp"

namespace heng {

/// A case of 逐项评分: the row with the rule that it took, and what that gave.
struct RowRun {
    RuledRow ruled;
    Outcome outcome;
};

/// What a rule came to in a case that looks at it.
struct LeafSample {
    std::size_t leaf = 0;  // into Plan::leaves
    Outcome outcome;
};

struct TestRun {
    TestCase written;
    std::vector<CaseLine> lines;        // parallel to written.expected, where the case could be run
    DataProblems problems;              // of the cells of the case
    Record record;                      // as bound
    std::optional<UnitScore> score;     // of a record, where sheets are kept
    std::vector<LeafSample> samples;    // where they are kept
    std::optional<Number> total;        // that came out, or was supposed
    std::shared_ptr<const RowRun> row;  // of a row of a form
    bool ran = false;
    std::optional<DataProblem> beyond;  // why a database cannot say the case (engine/backend): no pass, no failure
    /// What it gives could be read, every line holds, and no person disputes it.
    bool passed() const;
};

/// What is remembered of the cases that were run; a sheet takes some ten thousand bytes.
struct KeepOfRuns {
    bool samples = true;                                // for coverage and mutation
    bool records = true;                                // for a database
    bool passed = true;                                 // sheets of cases that pass
    std::size_t sheets = static_cast<std::size_t>(-1);  // of so many cases that fail
};

std::vector<TestRun> run_tests(const Pack& pack, std::vector<TestCase> cases, const KeepOfRuns& keep = {});

}  // namespace heng
