// What stands in the columns of a score sheet, whatever draws it.
#include <algorithm>
#include <set>

#include "engine/report/render_score.hpp"
#include "engine/report/step_sentence.hpp"
#include "grammar/character.hpp"

namespace heng {
namespace {

// A quotation that a column has room for: its beginning and its end mark.
std::string shortened(const std::string& quotation) {
    constexpr std::size_t most = 24;  // characters
    std::string text;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < quotation.size(); ++characters) {
        const Character c = character_at(quotation, at);
        if (characters == most && quotation.size() - at > 12) return text + "…”";
        text += quotation.substr(at, c.length);
        at += c.length;
    }
    return text;
}

}  // namespace

std::vector<int> levels_in(const ScoreReport& report) {
    std::set<int> levels;
    for (const ScoreSheet& sheet : report.sheets)
        for (const SheetLine& line : sheet.lines) levels.insert(line.level);
    if (levels.empty()) levels.insert(1);
    return {levels.begin(), levels.end()};
}

std::size_t column_of(const std::vector<int>& levels, int level) {
    const auto found = std::find(levels.begin(), levels.end(), level);
    return static_cast<std::size_t>(found == levels.end() ? 0 : found - levels.begin());
}

std::vector<std::string> level_titles(const ScoreReport& report, Language language) {
    constexpr const char* zh[] = {"一级指标", "二级指标", "三级指标", "四级指标"};
    constexpr const char* en[] = {"Level 1", "Level 2", "Level 3", "Level 4"};
    std::vector<std::string> titles;
    for (const int level : levels_in(report)) {
        const auto at = static_cast<std::size_t>(std::clamp(level, 1, 4) - 1);
        titles.emplace_back(pick(language, zh[at], en[at]));
    }
    return titles;
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

std::vector<std::string> notes_of(const ScoreSheet& sheet) {
    std::vector<std::string> notes;
    for (const SheetLine& line : sheet.lines) notes.insert(notes.end(), line.notes.begin(), line.notes.end());
    notes.insert(notes.end(), sheet.notes.begin(), sheet.notes.end());
    return notes;
}

std::vector<std::string> reason_sentences(const SheetLine& line, Language language) {
    std::vector<std::string> sentences;
    if (line.leaf && !line.score && !line.because.empty()) sentences.push_back(line.because);
    if (line.score && *line.score == line.points) return sentences;
    for (const Reason& reason : line.reasons) {
        std::string sentence = deduction_text(reason.deduction, language);
        for (const std::string& why : {shortened(reason.words), reason.brief})
            if (!why.empty()) sentence += pick(language, "，", ", ") + why;
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

}  // namespace heng
