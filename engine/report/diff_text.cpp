// Text and Markdown of a difference. Entries: diff_text(), diff_heading(), diff_body(), diff_markdown().
#include "engine/report/render_diff.hpp"

namespace heng {
namespace {

std::string one_line(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '|') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string clause_lines(const DiffLine& line, Language language, const char* indent) {
    std::string out;
    if (!line.before.empty()) out += indent + std::string(pick(language, "原：", "was: ")) + line.before + "\n";
    if (!line.after.empty()) out += indent + std::string(pick(language, "现：", "is:  ")) + line.after + "\n";
    return out;
}

}  // namespace

std::string diff_heading(const DiffLines& lines) {
    return lines.title + "\n" + lines.conclusion + "\n";
}

std::string diff_text(const DiffLines& lines, Language language) {
    return diff_heading(lines) + diff_body(lines, language);
}

std::string diff_body(const DiffLines& lines, Language language) {
    std::string out;
    for (const std::string& warning : lines.warnings) out += pick(language, "注意：", "note: ") + warning + "\n";
    for (const std::string& each : lines.general) out += "  " + each + "\n";
    for (const DiffLine& line : lines.lines) {
        if (!line.shown) continue;
        out += "\n" + line.path + pick(language, "（", " (") + line.points + pick(language, "分）：", " points): ") +
               line.verdict + "\n";
        for (const std::string& detail : line.details) out += "  " + detail + "\n";
        out += clause_lines(line, language, "  ");
    }
    return out;
}

std::string diff_markdown(const DiffLines& lines, Language language) {
    std::string out = "# " + lines.title + "\n\n" + lines.conclusion + "\n\n";
    for (const std::string& warning : lines.warnings) out += "> " + warning + "\n\n";
    for (const std::string& each : lines.general) out += "- " + one_line(each) + "\n";
    out += pick(language, "\n| 指标 | 分值 | 结论 | 说明 |\n", "\n| indicator | points | verdict | details |\n");
    out += "| --- | --- | --- | --- |\n";
    for (const DiffLine& line : lines.lines) {
        if (!line.shown) continue;
        std::string details;
        for (const std::string& detail : line.details) details += (details.empty() ? "" : "<br>") + one_line(detail);
        for (const std::string* clause : {&line.before, &line.after})
            if (!clause->empty())
                details += (details.empty() ? "" : "<br>") +
                           std::string(clause == &line.before ? pick(language, "原：", "was: ")
                                                              : pick(language, "现：", "is: ")) +
                           one_line(*clause);
        out += "| " + one_line(line.path) + " | " + line.points + " | " + line.verdict + " | " + details + " |\n";
    }
    return out;
}

}  // namespace heng
