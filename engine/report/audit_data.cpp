// An audit for programs. Entries: audit_csv(), audit_json(). Numbers are the text that is printed, or exact.
#include <array>
#include <nlohmann/json.hpp>

#include "engine/report/audit_report.hpp"
#include "engine/report/csv_text.hpp"
#include "engine/report/findings.hpp"
#include "engine/report/wording.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

const char* verdict_key(FigureVerdict verdict) {
    switch (verdict) {
        case FigureVerdict::confirmed:
            return "confirmed";
        case FigureVerdict::contradicted:
            return "contradicted";
        case FigureVerdict::underivable:
            return "underivable";
        case FigureVerdict::other_reading:
            return "other-reading";
    }
    return "";
}

std::string difference_text(const Figure& figure) {
    return figure.verdict == FigureVerdict::contradicted ? figure.difference() : "";
}

Json figure_json(const Figure& figure, Language language) {
    Json out = {{"verdict", verdict_key(figure.verdict)},
                {"unit", figure.at.unit},
                {"place", figure.at.place},
                {"column", figure.at.column},
                {"printed", figure.printed},
                {"file", figure.file},
                {"row", figure.at.row},
                {"column_number", figure.at.number}};
    if (figure.code.empty()) return out;
    out["code"] = figure.code;
    out["follows"] = figure.follows;
    out["why"] = figure_words(figure, language);
    if (!difference_text(figure).empty()) out["difference"] = difference_text(figure);
    for (const auto& [point, choice] : figure.readings) out["readings"].push_back(point + "=" + choice);
    return out;
}

Json doubt_json(const DataProblem& problem, Language language) {
    return {{"code", problem.code},     {"severity", severity_word(problem.severity)},
            {"file", problem.file},     {"row", problem.row},
            {"header", problem.header}, {"message", message_text(problem.code, problem.args, language)}};
}

}  // namespace

std::string audit_csv(const AuditReport& report, Language language) {
    CsvText csv;
    const std::array zh{"结论", "单位", "位置", "栏目", "印出", "应为", "相差", "原因", "代码", "文件", "行"};
    const std::array en{"verdict",    "unit", "place", "column", "printed", "follows",
                        "difference", "why",  "code",  "file",   "row"};
    for (const char* title : language == Language::zh ? zh : en) csv.cell(title);
    csv.end_row();
    for (const FigureVerdict verdict : verdict_order)
        for (const Figure& figure : report.found.figures()) {
            if (figure.verdict != verdict) continue;
            for (const std::string& cell :
                 {std::string(verdict_words(verdict, language)), figure.at.unit, figure.at.place, figure.at.column,
                  figure.printed, figure.follows, difference_text(figure), figure_words(figure, language), figure.code,
                  figure.file, figure.at.row == 0 ? std::string() : std::to_string(figure.at.row)})
                csv.cell(cell);
            csv.end_row();
        }
    return csv.text();
}

std::string audit_json(const AuditReport& report, Language language) {
    Json out = {{"schema", "heng-audit/1"}, {"pack", report.pack}};
    out["sums"] = {{"figures", report.found.count()}, {"other_doubts", report.found.doubt_count()}};
    for (const FigureVerdict verdict : verdict_order) out["sums"][verdict_key(verdict)] = report.found.count(verdict);
    out["figures"] = Json::array();
    for (const Figure& figure : report.found.figures()) out["figures"].push_back(figure_json(figure, language));
    out["doubts"] = Json::array();
    for (const DataProblem& problem : report.found.doubts()) out["doubts"].push_back(doubt_json(problem, language));
    out["left_out"] = report.found.left_out();
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
