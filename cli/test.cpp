// heng test: runs the cases of a pack, says which regimes and slips they see, writes and renews them.
#include <CLI/Config.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/case_files.hpp"
#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/output_file.hpp"
#include "cli/test_backend.hpp"
#include "cli/verbs.hpp"
#include "engine/testing/by_hand.hpp"
#include "engine/testing/case_table.hpp"
#include "engine/testing/generate.hpp"
#include "engine/testing/reset_table.hpp"
#include "engine/testing/test_report.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct TestOptions {
    std::string pack, format = "text", out;
    std::vector<std::string> cases;
    bool coverage = false, mutate = false, generate = false, reset = false;
    std::size_t most = 12, limit = 50;
    int required = 0;
    BackendOptions backend;
};

// Errors of the pack, but for cases that fail: those are what is reported here.
void print_pack_errors(Session& session, Compiled& compiled) {
    std::erase_if(compiled.diagnostics, [](const Diagnostic& found) {
        return found.code == "case-failed" || found.code == "case-value-unreadable";
    });
    print_errors(session, compiled);
}

std::string rendered(const Session& session, const TestReport& report, const std::string& format) {
    if (format == "json") return test_json(report, session.language);
    if (format == "junit") return test_junit(report, session.language);
    if (format == "csv") return test_csv(report, session.language);
    return test_text(report, session.language, session.width);
}

// What the generated table leaves to a person.
void complain_of_rules_by_hand(const Session& session, const Pack& pack) {
    std::string names;
    for (const std::string& name : by_hand(pack)) names += (names.empty() ? "" : session.say("、", ", ")) + name;
    if (names.empty()) return;
    session.complain(session.say("没有生成用例、要手写的总分规则和全体函数：",
                                 "no cases were written for these, write them by hand: ") +
                     names);
}

struct Cases {
    std::vector<DataTable> tables;
    std::vector<TestCase> cases;
    DataProblems problems;
};

Cases read_cases(Session& session, const Pack& pack, const TestOptions& options) {
    Cases all;
    all.tables = read_case_files(session, case_files(options.pack, options.cases), all.problems);
    all.cases = script_cases(pack);
    for (DataTable& table : all.tables) {
        for (TestCase& made : read_case_table(pack, table, all.problems)) all.cases.push_back(std::move(made));
        if (!options.reset) table.rows.clear();  // nobody looks at them again
    }
    return all;
}

bool cannot_be_read(const DataProblems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const DataProblem& problem) { return problem.severity == Severity::error; });
}

void renew(Session& session, const Cases& all, const std::vector<TestRun>& runs) {
    std::string said;
    for (const DataTable& table : all.tables) {
        const ResetTable made = reset_table(table, runs);
        said += format(session.say("{}：改写了{}处应得\n", "{}: {} expectations renewed\n"), table.file, made.changed);
        if (made.changed == 0) continue;
        if (const int error = write_whole(table.file, made.text); error != 0) {
            session.complain(file_error_text(session, table.file, error, false));
            session.end(Exit::data);
        }
    }
    for (const TestRun& run : runs)
        if (!run.written.in_table && !run.passed())
            said += format(session.say("{}:{}：脚本里的用例“{}”不符，没有改写，请自己改\n",
                                       "{}:{}: the case '{}' of the script fails; mend it yourself\n"),
                           run.written.file, run.written.row, run.written.name);
    deliver(session, said, "");
    if (cannot_be_read(all.problems)) session.end(Exit::findings);  // rows that could not be read were not renewed
}

bool enough(std::size_t part, std::size_t whole, int percent) {
    return part * 100 >= whole * static_cast<std::size_t>(percent);
}

void require(Session& session, const TestReport& report, int percent) {
    if (report.coverage && !enough(report.coverage->covered(), report.coverage->reachable(), percent))
        session.end(Exit::findings);
    if (report.mutation && !enough(report.mutation->count(MutantFate::Fate::caught), report.mutation->real(), percent))
        session.end(Exit::findings);
}

void run_test(Session& session, const TestOptions& options) {
    const bool judging =
        options.coverage || options.mutate || options.generate || options.reset || options.required > 0;
    if (!check_backend_options(session, options.backend, judging)) return;
    Compiled compiled = compile_file(options.pack);
    print_pack_errors(session, compiled);
    if (session.exit == Exit::data) return;
    const Pack& pack = compiled.pack;
    complain_of_unread(session, pack);
    if (options.generate) complain_of_rules_by_hand(session, pack);
    if (options.generate)
        return deliver(session, case_table_text(generate(pack, options.most, session.language)), options.out);
    Cases all = read_cases(session, pack, options);
    const bool database = !options.backend.name.empty();
    KeepOfRuns keep{options.coverage || options.mutate, database, database};
    if (options.limit > 0) keep.sheets = options.limit;
    std::vector<TestRun> runs = run_tests(pack, std::move(all.cases), keep);
    print_problems(session, all.problems);
    if (options.reset) return renew(session, all, runs);
    TestReport report{pack, std::move(runs), std::move(all.problems)};
    report.limit = options.limit;
    if (!options.backend.name.empty() && !run_in_database(session, options.backend, report)) return;
    if (options.coverage) report.coverage = coverage(pack, report.runs, session.language);
    if (options.mutate) report.mutation = mutation(pack, report.runs, session.language);
    deliver(session, rendered(session, report, options.format), options.out);
    if (!report.passed()) session.end(Exit::findings);
    require(session, report, options.required);
}

void add_flags(CLI::App& verb, const Session& session, TestOptions& options) {
    verb.add_flag("--coverage,--覆盖", options.coverage,
                  session.say("列出每项指标的各种情形有没有用例", "which regimes of each rule have a case"));
    verb.add_flag(
        "--mutate,--改错", options.mutate,
        session.say("把规则改成常见的写错，看用例能不能发现", "change the rules as people slip; do the cases notice?"));
    verb.add_flag("--generate,--生成", options.generate,
                  session.say("按界点写出一张用例表，供人核对", "write a table of cases at the edges, to be ticked"));
    verb.add_flag("--reset,--重录", options.reset,
                  session.say("把用例表里不符的应得改成现在的结果", "renew what the tables expect"));
    verb.add_option("--most,--每项最多", options.most,
                    session.say("生成时每项指标最多几条（默认12）", "cases for each indicator, 12 by default"))
        ->option_text(session.say("条数", "COUNT"));
    verb.add_option("--limit,--条数", options.limit,
                    session.say("最多列出几条不符的用例，0 为全部", "most failing cases to list, 0 for all"))
        ->option_text(session.say("数", "N"));
    verb.add_option("--require,--要求", options.required,
                    session.say("覆盖和发现的比例低于这个百分数时算不符", "coverage and caught slips below this fail"))
        ->option_text(session.say("百分数", "PERCENT"))
        ->check(CLI::Range(0, 100));
}

}  // namespace

void add_test(CLI::App& app, Session& session) {
    auto options = std::make_shared<TestOptions>();
    CLI::App* verb =
        add_verb(app, session, {"test", "测试"},
                 session.say("运行用例，检查用例够不够，生成用例", "run the cases of a pack, judge and write them"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_option("--cases,--用例表", options->cases,
                     session.say("另外的用例表（CSV）；文件夹里 cases/*.csv 自动读入",
                                 "further case tables (CSV); cases/*.csv of the folder are read anyway"))
        ->option_text(session.say("文件", "FILE"));
    add_flags(*verb, session, *options);
    add_backend_options(*verb, session, options->backend);
    add_format_option(*verb, session, options->format, {"text", "json", "junit", "csv"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_test(session, *options); });
}

}  // namespace heng
