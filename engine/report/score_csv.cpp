// The score report as rows for a spreadsheet. Entry: score_csv().
#include "engine/report/csv_text.hpp"
#include "engine/report/render_score.hpp"

namespace heng {
namespace {

std::string exact(const std::optional<Number>& number) {
    return number ? number->str() : "";
}

// The columns of the levels, filled from the names on the way down to this line.
using Path = std::vector<std::string>;

void step_down(Path& path, std::size_t column, const std::string& name) {
    path[column] = name;
    for (std::size_t i = column + 1; i < path.size(); ++i) path[i].clear();
}

void add_row(const ScoreSheet& sheet, const Path& path, const SheetLine& line, bool targets, Language language,
             CsvText& csv) {
    csv.cell(sheet.unit);
    for (const std::string& name : path) csv.cell(name);
    if (targets) csv.cell(line.target);
    if (targets) csv.cell(line.actual);
    csv.cell(line.points.str());
    csv.cell(exact(line.score));
    csv.cell(line.score ? (line.points - *line.score).str() : "");
    csv.cell(line.leaf || line.score ? line.remark : incomplete_mark(language));
    std::string reasons;
    for (const std::string& sentence : reason_sentences(line, language))
        reasons += (reasons.empty() ? "" : pick(language, "；", "; ")) + sentence;
    csv.cell(reasons);
    csv.end_row();
}

}  // namespace

std::string score_csv(const ScoreReport& report, Language language) {
    CsvText csv;
    const auto levels = levels_in(report);
    const auto titles = level_titles(report, language);
    csv.cell(pick(language, "评价对象", "Unit"));
    const auto targets = target_titles(report, language);
    for (const std::string& title : titles) csv.cell(title);
    for (const std::string& title : targets) csv.cell(title);
    for (const char* title :
         {pick(language, "分值", "Points"), pick(language, "得分", "Score"), pick(language, "扣分", "Lost"),
          pick(language, "状态", "State"), pick(language, "扣分原因", "Why")})
        csv.cell(title);
    csv.end_row();
    for (const ScoreSheet& sheet : report.sheets) {
        Path path(titles.size());
        for (const SheetLine& line : sheet.lines) {
            step_down(path, column_of(levels, line.level), line.name);
            if (line.leaf) add_row(sheet, path, line, !targets.empty(), language, csv);
        }
        Path total(titles.size());
        total.front() = sheet.total.name;
        add_row(sheet, total, sheet.total, !targets.empty(), language, csv);
    }
    return csv.text();
}

}  // namespace heng
