// Cases run against a pack: every expectation beside what came out. Entry: run_tests(). Prints nothing.
#pragma once
#include "engine/score/case_results.hpp"
#include "engine/score/form_row.hpp"
#include "engine/testing/test_case.hpp"

namespace heng {

/// A case of 逐项评分: the row with the rule that it took, and what that gave.
struct RowRun {
    RuledRow ruled;
    Outcome outcome;
};

struct TestRun {
    TestCase written;
    std::vector<CaseLine> lines;     // parallel to written.expected, where the case could be run
    DataProblems problems;           // of the cells of the case
    Record record;                   // as bound
    std::optional<UnitScore> score;  // of a record
    std::optional<RowRun> row;       // of a row of a form
    bool ran = false;
    std::optional<DataProblem> beyond;  // why a database cannot say the case (engine/backend): no pass, no failure
    /// What it gives could be read, every line holds, and no person disputes it.
    bool passed() const;
};

std::vector<TestRun> run_tests(const Pack& pack, const std::vector<TestCase>& cases);

}  // namespace heng
