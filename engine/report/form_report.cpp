// Scores of self-evaluation forms laid out as sheets: the indicators of the pack (funds) first, then the rows of the
// form below their levels. Entry: report_forms().
#include "engine/report/score_report.hpp"

namespace heng {
namespace {

SheetLine group_line(const std::string& name, int level) {
    SheetLine line;
    line.level = level;
    line.depth = static_cast<std::size_t>(level - 1);
    line.leaf = false;
    line.name = line.path = name;
    line.state = "scored";
    line.score = Number(0);
    return line;
}

std::vector<std::string> messages_of(const Diagnostics& findings, Language language) {
    std::vector<std::string> messages;
    for (const Diagnostic& finding : findings) messages.push_back(message_text(finding.code, finding.args, language));
    return messages;
}

SheetLine row_line(const RowScore& row, const Sources& sources, Language language) {
    SheetLine line;
    line.depth = 2;
    line.name = row.row.level3;
    line.path = row.row.level1 + "/" + row.row.level2 + "/" + row.row.level3;
    line.target = row.row.target;
    line.actual = row.row.actual;
    line.points = row.points;
    describe(row.result, &row.rule, &row.outcome, language, line);
    if (line.score) line.reasons = reasons_of(row.rule, row.outcome, sources, language);
    line.notes = messages_of(row.findings, language);
    return line;
}

// The groups that a row stands below; a group that is open already is not opened again.
struct Groups {
    std::vector<SheetLine>& lines;
    std::optional<std::size_t> open[2];  // by level - 1

    void enter(int level, const std::string& name) {
        std::optional<std::size_t>& now = open[level - 1];
        if (now && lines[*now].name == name) return;
        now = lines.size();
        if (level == 1) open[1].reset();
        lines.push_back(group_line(name, level));
    }

    // What a row brings, its groups bring too.
    void add(const SheetLine& row) {
        for (const auto& group : open) {
            SheetLine& line = lines[*group];
            line.points = line.points + row.points;
            line.earned = line.earned + row.earned;
            if (!row.score) line.score.reset();
            if (line.score) line.score = *line.score + *row.score;
        }
    }
};

ScoreSheet sheet_of(const Pack& pack, const FormScore& form, Language language) {
    ScoreSheet sheet;
    sheet.unit = form.project;
    if (!form.funds.nodes.empty()) sheet.lines = report(pack, {form.funds}, language).sheets.front().lines;
    Groups groups{sheet.lines, {}};
    for (const RowScore& row : form.rows) {
        groups.enter(1, row.row.level1);
        groups.enter(2, row.row.level2);
        SheetLine line = row_line(row, *pack.sources, language);
        groups.add(line);
        sheet.lines.push_back(std::move(line));
    }
    sheet.total.level = 0;
    sheet.total.leaf = false;
    sheet.total.name = pick(language, "总分", "Total");
    sheet.total.points = form.full;
    describe(form.total, nullptr, nullptr, language, sheet.total);
    sheet.total.earned = form.earned;
    sheet.grade = form.grade;
    sheet.notes = messages_of(form.findings, language);
    return sheet;
}

}  // namespace

ScoreReport report_forms(const Pack& pack, const std::vector<FormScore>& forms, Language language) {
    ScoreReport out{pack.name, pack.version, pack.region, pack.year, {}};
    for (const FormScore& form : forms) out.sheets.push_back(sheet_of(pack, form, language));
    return out;
}

}  // namespace heng
