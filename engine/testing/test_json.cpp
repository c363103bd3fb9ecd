// A test run for programs: JSON and CSV. Entries: test_json(), test_csv().
#include <nlohmann/json.hpp>

#include "engine/report/csv_text.hpp"
#include "engine/testing/test_report.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;
using Fate = MutantFate::Fate;

Json case_json(const TestRun& run, Language language) {
    Json out{{"name", run.written.name},
             {"file", run.written.file},
             {"row", run.written.row},
             {"passed", run.passed()},
             {"lines", Json::array()}};
    if (run.beyond) out["not_run"] = {{"code", run.beyond->code}, {"why", beyond_text(run, language)}};
    for (const CaseLine& line : run.lines)
        out["lines"].push_back(
            {{"of", line.name}, {"expected", line.expected}, {"got", line.got}, {"passed", line.passed}});
    const auto others = other_failures(run, language);
    if (!others.empty()) out["problems"] = others;
    return out;
}

Json coverage_json(const Coverage& coverage) {
    Json out{{"regimes", coverage.reachable()}, {"covered", coverage.covered()}, {"indicators", Json::array()}};
    for (const SubjectCover& subject : coverage.subjects) {
        Json regimes = Json::array();
        for (const RegimeCover& regime : subject.regimes)
            regimes.push_back(
                {{"regime", regime.text}, {"cases", regime.runs.size()}, {"reachable", regime.reachable}});
        out["indicators"].push_back({{"path", subject.path}, {"regimes", std::move(regimes)}});
    }
    if (!coverage.by_hand.empty()) out["by_hand"] = coverage.by_hand;
    return out;
}

const char* fate_code(Fate fate) {
    switch (fate) {
        case Fate::caught:
            return "caught";
        case Fate::survived:
            return "survived";
        case Fate::equivalent:
            return "equivalent";
    }
    return "";
}

Json mutation_json(const Mutation& mutation) {
    Json out{{"mutants", mutation.real()},
             {"caught", mutation.count(Fate::caught)},
             {"equivalent", mutation.count(Fate::equivalent)},
             {"indicators", Json::array()}};
    for (const SubjectMutation& subject : mutation.subjects) {
        Json fates = Json::array();
        for (const MutantFate& fate : subject.fates)
            fates.push_back({{"slip", fate.slip}, {"what", fate.what}, {"fate", fate_code(fate.fate)}});
        out["indicators"].push_back({{"path", subject.path}, {"mutants", std::move(fates)}});
    }
    return out;
}

}  // namespace

std::string test_json(const TestReport& report, Language language) {
    Json out{{"schema", "heng-test/1"},     {"pack", report.pack.name},  {"version", report.pack.version},
             {"cases", report.runs.size()}, {"failed", report.failed()}, {"results", Json::array()}};
    if (!report.database.empty()) out["database"] = report.database;
    if (!report.database.empty()) out["not_run"] = report.beyond();
    for (const TestRun& run : report.runs) out["results"].push_back(case_json(run, language));
    if (report.coverage) out["coverage"] = coverage_json(*report.coverage);
    if (report.mutation) out["mutation"] = mutation_json(*report.mutation);
    return out.dump(2) + "\n";
}

std::string test_csv(const TestReport& report, Language language) {
    CsvText csv;
    const bool zh = language == Language::zh;
    for (const char* header : {zh ? "文件" : "file", zh ? "行" : "row", zh ? "用例" : "case", zh ? "指标" : "indicator",
                               zh ? "应得" : "expected", zh ? "得出" : "got", zh ? "结果" : "result"})
        csv.cell(header);
    csv.end_row();
    const auto row = [&](const TestRun& run, const CaseLine& line, bool passed) {
        const char* failed = run.beyond ? (zh ? "没有运行" : "not run") : (zh ? "不符" : "failed");
        for (const std::string& cell :
             {run.written.file, std::to_string(run.written.row), run.written.name, line.name, line.expected, line.got,
              std::string(passed ? (zh ? "符合" : "passed") : failed)})
            csv.cell(cell);
        csv.end_row();
    };
    for (const TestRun& run : report.runs) {
        for (const CaseLine& line : run.lines) row(run, line, line.passed && run.passed());
        if (run.lines.empty()) row(run, CaseLine{}, false);
    }
    return csv.text();
}

}  // namespace heng
