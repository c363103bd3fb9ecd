#include "engine/report/problem_text.hpp"

#include "engine/data/problem.hpp"
#include "engine/report/wording.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

// A cell may hold a whole page: its beginning says which one is meant.
std::string cell_excerpt(const std::string& cell, Language language) {
    std::size_t end = 120;
    if (cell.size() <= end) return quoted_line(cell, language);
    while ((static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;  // whole characters
    return quoted_line(cell.substr(0, end), language) + " …";
}

std::string place(const DataProblem& problem, Language language) {
    std::string text = problem.file;
    if (problem.row > 0) text += format(pick(language, " 第{}行", " row {}"), problem.row);
    const bool apart = problem.row == 0 || language == Language::en;
    if (problem.column > 0) text += format(pick(language, "{}第{}列", "{}column {}"), apart ? " " : "", problem.column);
    if (!problem.header.empty()) text += format(pick(language, "（{}）", " ({})"), quotable(problem.header));
    return text;
}

}  // namespace

std::string render(const DataProblem& problem, Language language, bool colour) {
    const char* colon = pick(language, "：", ": ");
    std::string text = place(problem, language) + ": " +
                       finding_head(problem.severity, false, problem.code, language, colour) + colon +
                       message_text(problem.code, problem.args, language) + "\n";
    if (!problem.cell.empty())
        text += format(pick(language, "    单元格：{}\n", "    cell: {}\n"), cell_excerpt(problem.cell, language));
    const std::string advice = message_advice(problem.code, problem.args, language);
    if (!advice.empty()) text += format(pick(language, "    建议：{}\n", "    help: {}\n"), advice);
    return text;
}

}  // namespace heng
