// 用例 that fail, or give what cannot be read.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/score/run_cases.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

void report_problem(const CaseModel& written, const DataProblem& problem, Diagnostics& out) {
    if (problem.severity != Severity::error || problem.code == "no-known-column") return;  // resolve() names each
    const bool of_input = problem.column > 0 && problem.column <= written.inputs.size();
    const Span where = of_input ? written.inputs[problem.column - 1].second : written.span;
    out.push_back(finding("case-value-unreadable", Severity::error, where,
                          {written.name, message_text(problem.code, problem.args, Language::zh)}));
}

}  // namespace

void check_cases(const Pack& pack, Diagnostics& out) {
    if (pack.cases.empty()) return;
    for (const CaseRun& run : run_cases(pack)) {
        const CaseModel& written = pack.cases[run.index];
        for (const DataProblem& problem : run.problems) report_problem(written, problem, out);
        for (const CaseLine& line : run.lines)
            if (!line.passed && !line.got.empty())
                out.push_back(finding("case-failed", Severity::error, line.span,
                                      {written.name, line.name.empty() ? "总分" : line.name, line.expected, line.got}));
    }
}

}  // namespace heng
