// The working of a self-evaluation form: which rule each row takes, and how. Entry: explain_form().
#include "engine/report/explain.hpp"

namespace heng {
namespace {

Explanation explain_row(const Pack& pack, const RowScore& row, const SheetLine& line, Language language) {
    Explanation out;
    out.line = line;
    const char* colon = pick(language, "：", ": ");
    const auto cell = [&](const std::string& text) {
        return colon + (text.empty() ? pick(language, "（空）", "(empty)") : text);
    };
    out.data = {pick(language, "年度指标值", "target") + cell(row.row.target),
                pick(language, "实际完成值", "actual") + cell(row.row.actual)};
    out.clause = quotation(*pack.sources, row.rule.span, language);
    add_rule(row.rule, row.outcome, *pack.sources, language, out);
    return out;
}

// The lines of a sheet that stand for rows of the form, in their order, behind those of the funds.
std::vector<SheetLine> row_lines(const ScoreSheet& sheet, std::size_t rows) {
    std::vector<SheetLine> lines;
    for (const SheetLine& line : sheet.lines)
        if (line.leaf) lines.push_back(line);
    return {lines.end() - static_cast<std::ptrdiff_t>(rows), lines.end()};
}

}  // namespace

UnitExplanation explain_form(const Pack& pack, const FormScore& score, std::string_view indicator, Language language) {
    const ScoreSheet sheet = report_forms(pack, {score}, language).sheets.front();
    UnitExplanation out;
    if (!score.funds.nodes.empty()) out = explain(pack, Record{}, score.funds, indicator, language);
    const std::vector<SheetLine> lines = row_lines(sheet, score.rows.size());
    for (std::size_t i = 0; i < score.rows.size(); ++i)
        if (indicator.empty() || path_ends_with(lines[i].path, indicator))
            out.indicators.push_back(explain_row(pack, score.rows[i], lines[i], language));
    out.unit = score.project;
    out.total = sheet.total;
    out.grade = sheet.grade;
    return out;
}

}  // namespace heng
