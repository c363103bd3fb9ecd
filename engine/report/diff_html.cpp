// The HTML page of a difference of two packs. Entry: diff_html(). One file without anything to load.
#include "engine/report/html_text.hpp"
#include "engine/report/render_diff.hpp"

namespace heng {
namespace {

std::string paragraph(const std::string& text, const char* kind = "") {
    return "<p" + std::string(kind) + ">" + escaped(text) + "</p>\n";
}

std::string row(const DiffLine& line, Language language) {
    std::string details;
    for (const std::string& detail : line.details) details += "<div>" + escaped(detail) + "</div>";
    if (!line.before.empty()) details += "<div>" + escaped(pick(language, "原：", "was: ") + line.before) + "</div>";
    if (!line.after.empty()) details += "<div>" + escaped(pick(language, "现：", "is: ") + line.after) + "</div>";
    return "<tr><td>" + escaped(line.path) + "</td><td class=\"n\">" + escaped(line.points) + "</td><td" +
           (line.same ? "" : " class=\"open\"") + ">" + escaped(line.verdict) + "</td><td>" + details + "</td></tr>\n";
}

}  // namespace

std::string diff_table(const DiffLines& lines, Language language) {
    std::string out =
        pick(language, "<div class=\"wide\"><table><tr><th>指标</th><th>分值</th><th>结论</th><th>说明</th></tr>\n",
             "<div class=\"wide\"><table><tr><th>Indicator</th><th>Points</th><th>Verdict</th><th>Details</th></tr>\n");
    for (const DiffLine& line : lines.lines)
        if (line.shown) out += row(line, language);
    return out + "</table></div>\n";
}

std::string diff_notes(const DiffLines& lines) {
    std::string out;
    for (const std::string& warning : lines.warnings) out += paragraph(warning, " class=\"open\"");
    if (lines.general.empty()) return out;
    out += "<ul>";
    for (const std::string& each : lines.general) out += "<li>" + escaped(each) + "</li>";
    return out + "</ul>\n";
}

std::string diff_html(const DiffLines& lines, Language language) {
    std::string out = html_head(lines.title, language) + "<h1>" + escaped(lines.title) + "</h1>\n";
    out += paragraph(lines.conclusion);
    return out + diff_notes(lines) + diff_table(lines, language) + "</body></html>\n";
}

}  // namespace heng
