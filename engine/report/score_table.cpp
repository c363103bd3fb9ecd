// The score sheet as it is printed: levels merged downwards, points, score, deduction with its reasons. Entry:
// score_table().
#include "engine/report/render_score.hpp"
#include "engine/report/text_grid.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

struct SheetTable {
    const ScoreReport& report;
    Language language;
    Grid grid;
    std::size_t levels = 3, targets = 0;

    std::size_t width() const { return levels + targets + 4; }

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    void add_columns() {
        const auto titles = level_titles(report, language);
        levels = titles.size();
        for (std::size_t i = 0; i < levels; ++i) grid.columns.push_back({titles[i], false, i + 1 < levels ? 16U : 22U});
        const auto more = target_titles(report, language);
        targets = more.size();
        for (const std::string& title : more) grid.columns.push_back({title, false, 14});
        grid.columns.push_back({say("分值", "Points"), true});
        grid.columns.push_back({say("得分", "Score"), true, 20});
        grid.columns.push_back({say("扣分", "Lost"), true});
        grid.columns.push_back({say("扣分原因", "Why"), false, 0, true});
    }

    std::string group_cell(const SheetLine& line) const {
        return format(say("{}（{}分）", "{} ({})"), line.name, column_text(line.points));
    }

    std::size_t column(const SheetLine& line) const { return column_of(levels_in(report), line.level); }

    // A group's name stands in the row of its first leaf; the rows below leave the cell free.
    void add_lines(const ScoreSheet& sheet) {
        GridRow row{std::vector<std::string>(width()), false};
        for (const SheetLine& line : sheet.lines) {
            row.rule_above = row.rule_above || line.level == 1;
            if (!line.leaf) {
                row.cells[column(line)] = group_cell(line);
                continue;
            }
            row.cells[column(line)] = line.name;
            put_score(line, row);
            grid.rows.push_back(row);
            row = {std::vector<std::string>(width()), false};
        }
    }

    void put_score(const SheetLine& line, GridRow& row) const {
        if (targets > 0) {
            row.cells[levels] = line.target;
            row.cells[levels + 1] = line.actual;
        }
        const std::size_t at = levels + targets;
        row.cells[at] = column_text(line.points);
        row.cells[at + 1] = score_cell(line, language);
        row.cells[at + 2] = deduction_cell(line);
        row.cells[at + 3] = joined(reason_sentences(line, language));
    }

    void add_total(const ScoreSheet& sheet) {
        GridRow row{std::vector<std::string>(width()), true};
        row.cells[0] = sheet.total.name;
        put_score(sheet.total, row);
        grid.rows.push_back(row);
    }
};

std::string open_points(const ScoreSheet& sheet, Language language) {
    Number open;
    std::size_t lines = 0;
    for (const SheetLine& line : sheet.lines) {
        if (!line.leaf || line.score || line.state == "not-applicable") continue;
        open = open + line.points;
        ++lines;
    }
    if (lines == 0) return "";
    const char* pattern =
        pick(language, "未完整：{} 项指标（{} 分）还没有得分，总分只是已确定的部分。\n",
             "Incomplete: {} indicators ({} points) have no score yet; the total is what is certain.\n");
    return format(pattern, lines, column_text(open));
}

std::string heading(const ScoreReport& report, Language language) {
    std::string text = report.pack;
    if (!report.version.empty()) text += pick(language, "  版本 ", "  version ") + report.version;
    if (!report.region.empty()) text += "  " + report.region;
    if (report.year != 0) text += format(pick(language, "  {}年度", "  {}"), report.year);
    return text + "\n";
}

std::string whole_sheet(const ScoreReport& report, const ScoreSheet& sheet, Language language, std::uint32_t width) {
    SheetTable table{report, language, {}};
    table.add_columns();
    table.add_lines(sheet);
    table.add_total(sheet);
    std::string text = pick(language, "评价对象：", "Unit: ") + sheet.unit + "\n" + draw(table.grid, width);
    if (!sheet.grade.empty()) text += pick(language, "等级：", "Grade: ") + sheet.grade + "\n";
    text += open_points(sheet, language);
    for (const std::string& note : notes_of(sheet)) text += pick(language, "注：", "Note: ") + note + "\n";
    return text;
}

// One line a unit: its level-1 scores, total, grade.
std::string summary(const ScoreReport& report, Language language, std::uint32_t width) {
    Grid grid;
    grid.columns.push_back({pick(language, "评价对象", "Unit"), false, 0, true});
    for (const SheetLine& line : report.sheets.front().lines)
        if (line.level == 1) grid.columns.push_back({line.name, true, 16});
    grid.columns.push_back({pick(language, "总分", "Total"), true, 20});
    grid.columns.push_back({pick(language, "等级", "Grade"), false});
    for (const ScoreSheet& sheet : report.sheets) {
        GridRow row{{sheet.unit}, false};
        for (const SheetLine& line : sheet.lines)
            if (line.level == 1) row.cells.push_back(score_cell(line, language));
        row.cells.push_back(score_cell(sheet.total, language));
        row.cells.push_back(sheet.grade);
        row.cells.resize(grid.columns.size());
        grid.rows.push_back(row);
    }
    return draw(grid, width);
}

}  // namespace

std::string score_table(const ScoreReport& report, Language language, std::uint32_t width) {
    if (report.sheets.empty()) return "";
    if (report.sheets.size() > 1) return heading(report, language) + summary(report, language, width);
    return heading(report, language) + whole_sheet(report, report.sheets.front(), language, width);
}

}  // namespace heng
