// What stands in the columns of a score sheet, whatever draws it.
#include <algorithm>

#include "engine/report/render_score.hpp"
#include "engine/report/step_sentence.hpp"

namespace heng {

std::vector<std::string> level_titles(const ScoreReport& report, Language language) {
    int deepest = 1;
    for (const ScoreSheet& sheet : report.sheets)
        for (const SheetLine& line : sheet.lines) deepest = std::max(deepest, line.level);
    const std::vector<std::string> zh = {"一级指标", "二级指标", "三级指标", "四级指标"};
    const std::vector<std::string> en = {"Level 1", "Level 2", "Level 3", "Level 4"};
    const auto& all = language == Language::zh ? zh : en;
    return {all.begin(), all.begin() + std::min<std::ptrdiff_t>(deepest, 4)};
}

std::vector<std::string> target_titles(const ScoreReport& report, Language language) {
    for (const ScoreSheet& sheet : report.sheets)
        for (const SheetLine& line : sheet.lines)
            if (!line.target.empty() || !line.actual.empty())
                return {pick(language, "年度指标值", "Target"), pick(language, "实际完成值", "Actual")};
    return {};
}

const char* incomplete_mark(Language language) {
    return pick(language, "未完整", "incomplete");
}

std::string score_cell(const SheetLine& line, Language language) {
    if (line.score) return column_text(*line.score);
    if (line.leaf) return line.remark;
    return column_text(line.earned) + pick(language, "（未完整）", " (incomplete)");
}

std::string deduction_cell(const SheetLine& line) {
    return line.score ? column_text(line.points - *line.score) : "";
}

std::vector<std::string> reason_sentences(const SheetLine& line, Language language) {
    std::vector<std::string> sentences;
    if (line.leaf && !line.score && !line.because.empty()) sentences.push_back(line.because);
    for (const Reason& reason : line.reasons) {
        const std::string words = reason.words.empty() ? "" : reason.words + pick(language, "，", ", ");
        sentences.push_back(deduction_text(reason.deduction, language) + pick(language, "：", ": ") + words +
                            reason.sentence);
    }
    return sentences;
}

}  // namespace heng
