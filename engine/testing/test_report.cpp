// The text of a test run. Entry: test_text().
#include "engine/testing/test_report.hpp"

#include <algorithm>

#include "engine/report/explain.hpp"
#include "engine/report/problem_text.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

std::string place(const TestCase& written, Language language) {
    return written.in_table ? format(pick(language, "{} 第{}行", "{} row {}"), written.file, written.row)
                            : format("{}:{}", written.file, written.row);
}

std::string indented(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out += "    " + text.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return out;
}

std::string given_line(const TestCase& written, Language language) {
    std::string text;
    for (const CaseCell& cell : written.given)
        text += (text.empty() ? "" : pick(language, "；", "; ")) + cell.name + "=" + cell.text;
    return pick(language, "数据：", "data: ") + (text.empty() ? pick(language, "无", "none") : text);
}

std::string not_run_text(const TestRun& run, Language language) {
    return format(pick(language, "没有运行[{}] {} “{}”\n", "NOT RUN[{}] {} '{}'\n"), run.beyond->code,
                  place(run.written, language), run.written.name) +
           indented(beyond_text(run, language));
}

std::string failure_text(const TestReport& report, const TestRun& run, Language language) {
    std::string text =
        format(pick(language, "不符 {} “{}”\n", "FAILED {} '{}'\n"), place(run.written, language), run.written.name);
    for (const std::string& why : other_failures(run, language)) text += indented(why);
    bool data_shown = false;
    for (const CaseLine& line : run.lines) {
        if (line.passed) continue;
        text += indented((means_total(line.name) ? pick(language, "总分", "total") : line.name) +
                         pick(language, "：", ": ") + line_text(line, language));
        if (!data_shown) text += indented(given_line(run.written, language));
        data_shown = true;
        text += indented(working_text(report.pack, run, line, language));
    }
    return text;
}

std::string summary(const TestReport& report, Language language) {
    const std::size_t all = report.runs.size(), failed = report.failed(), beyond = report.beyond();
    const auto unticked = std::count_if(report.runs.begin(), report.runs.end(), [](const TestRun& run) {
        return run.written.in_table && run.written.tick == TestCase::Tick::none;
    });
    std::string text = format(pick(language, "用例{}条：{}条符合，{}条不符", "{} cases: {} passed, {} failed"), all,
                              all - failed - beyond, failed);
    if (beyond > 0) text += format(pick(language, "，{}条没有运行", ", {} not run"), beyond);
    if (!report.database.empty()) text = format(pick(language, "{} 数据库：", "database {}: "), report.database) + text;
    if (unticked > 0) text += format(pick(language, "；{}条还没有人核对", "; {} not yet ticked"), unticked);
    return text + pick(language, "。\n", ".\n");
}

}  // namespace

std::size_t TestReport::failed() const {
    return static_cast<std::size_t>(
        std::count_if(runs.begin(), runs.end(), [](const TestRun& run) { return !run.passed() && !run.beyond; }));
}

std::size_t TestReport::beyond() const {
    return static_cast<std::size_t>(
        std::count_if(runs.begin(), runs.end(), [](const TestRun& run) { return run.beyond.has_value(); }));
}

bool TestReport::passed() const {
    const bool nothing_ran = beyond() > 0 && beyond() == runs.size();
    return failed() == 0 && !nothing_ran &&
           std::none_of(problems.begin(), problems.end(),
                        [](const DataProblem& problem) { return problem.severity == Severity::error; });
}

std::string line_text(const CaseLine& line, Language language) {
    const std::string got = line.got.empty() ? pick(language, "没有结果", "nothing") : line.got;
    return format(pick(language, "应得{}，得出{}", "expected {}, got {}"), line.expected, got);
}

std::vector<std::string> other_failures(const TestRun& run, Language language) {
    std::vector<std::string> why;
    for (const DataProblem& problem : run.problems)
        if (problem.severity == Severity::error) why.push_back(render(problem, language, false));
    if (run.written.tick == TestCase::Tick::disputed)
        why.push_back(pick(language, "核对一列写着不同意：要么改规则，要么改应得",
                           "a person disputes it: mend the rule or the expectation"));
    return why;
}

std::string beyond_text(const TestRun& run, Language language) {
    if (!run.beyond) return {};
    const DataProblem& why = *run.beyond;
    return message_text(why.code, why.args, language) + pick(language, "；", "; ") +
           message_advice(why.code, why.args, language);
}

std::string working_text(const Pack& pack, const TestRun& run, const CaseLine& line, Language language) {
    if (!run.score || means_total(line.name)) return {};
    std::string text;
    const UnitExplanation all = explain(pack, run.record, *run.score, line.name, language);
    for (const Explanation& one : all.indicators) text += explanation_text(one, language);
    return text;
}

std::string test_text(const TestReport& report, Language language, std::uint32_t width) {
    std::string text;
    std::size_t listed = 0, left_out = 0;
    for (const TestRun& run : report.runs) {
        if (!run.beyond && run.passed()) continue;
        const bool room = report.limit == 0 || listed < report.limit;
        ++(room ? listed : left_out);
        if (room) text += (run.beyond ? not_run_text(run, language) : failure_text(report, run, language)) + "\n";
    }
    if (left_out > 0)
        text +=
            format(pick(language, "还有{}条没有列出（--limit 0 列出全部）\n\n", "{} more (--limit 0 lists all)\n\n"),
                   left_out);
    if (report.coverage) text += coverage_text(*report.coverage, language, width);
    if (report.mutation) text += mutation_text(*report.mutation, *report.pack.sources, language, width);
    return text + summary(report, language);
}

}  // namespace heng
