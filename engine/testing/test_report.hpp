// What a run of the cases came to, and the forms in which it is printed: text, JSON, JUnit, CSV. Entries: test_text() …
// Runs nothing.
#pragma once
#include "engine/testing/coverage.hpp"
#include "engine/testing/mutation.hpp"

namespace heng {

struct TestReport {
    const Pack& pack;
    std::vector<TestRun> runs;
    DataProblems problems;  // of the tables, beside those of single cases
    std::optional<Coverage> coverage = {};
    std::optional<Mutation> mutation = {};
    std::size_t limit = 0;      // failing cases to list as text, 0 for all
    std::string database = {};  // that ran the cases; empty: the scorer did

    std::size_t failed() const;
    std::size_t beyond() const;  // cases that the database cannot say
    bool passed() const;
};

/// Every case that fails, with both values and the working; then coverage and mutation where they were asked for.
std::string test_text(const TestReport& report, Language language, std::uint32_t width);
/// {"schema": "heng-test/1", …}
std::string test_json(const TestReport& report, Language language);
std::string test_junit(const TestReport& report, Language language);
/// One row for each expectation.
std::string test_csv(const TestReport& report, Language language);

/// 应得4，得出3
std::string line_text(const CaseLine& line, Language language);
/// Why a case fails beside its lines: cells that cannot be read, or a person who disputes it.
std::vector<std::string> other_failures(const TestRun& run, Language language);
/// The words of TestRun::beyond.
std::string beyond_text(const TestRun& run, Language language);
/// How the result of one line came about; empty for totals, grades and rows.
std::string working_text(const Pack& pack, const TestRun& run, const CaseLine& line, Language language);

/// Parts of the text: tables with a line that sums them up.
std::string coverage_text(const Coverage& coverage, Language language, std::uint32_t width);
std::string mutation_text(const Mutation& mutation, const Sources& sources, Language language, std::uint32_t width);

}  // namespace heng
