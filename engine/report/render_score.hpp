// Score reports as text: a table for a terminal, JSON and CSV for programs, one HTML file for everybody else. Drawing
// only: every number and sentence stands in the report.
#pragma once
#include <string>

#include "engine/report/score_report.hpp"

namespace heng {

/// One unit: its whole sheet. Several: one line a unit.
std::string score_table(const ScoreReport& report, Language language, std::uint32_t width);
/// {"schema": "heng-score/1", …}; every number is a string, exact: a decimal, or a fraction 20/3.
std::string score_json(const ScoreReport& report);
/// One row a unit and indicator, and one for each total.
std::string score_csv(const ScoreReport& report, Language language);
/// One page that needs no other file and no network.
std::string score_html(const ScoreReport& report, Language language);

/// The levels that the report has, in order: 1 and 3 where the second is skipped everywhere.
std::vector<int> levels_in(const ScoreReport& report);
/// 一级指标 … for each of them.
std::vector<std::string> level_titles(const ScoreReport& report, Language language);
/// The column of a level among levels_in().
std::size_t column_of(const std::vector<int>& levels, int level);
/// Titles of 年度指标值 and 实际完成值 where the report comes from forms, else none.
std::vector<std::string> target_titles(const ScoreReport& report, Language language);
/// The score of a line as it stands in a column: 4.38, 待补, or what is certain of an incomplete sum.
std::string score_cell(const SheetLine& line, Language language);
/// points - score where both are known.
std::string deduction_cell(const SheetLine& line);
/// Why points are missing, for a column: 扣5分，“每低于1%扣1分”，95%比100%低5个百分点. Nothing where none is missing.
std::vector<std::string> reason_sentences(const SheetLine& line, Language language);
/// Findings about the lines of a sheet, then about the whole: they stand below the table.
std::vector<std::string> notes_of(const ScoreSheet& sheet);
/// 未完整 where a total is not final.
const char* incomplete_mark(Language language);

}  // namespace heng
