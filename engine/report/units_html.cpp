// The HTML page of changed units. Entry: units_html(). One file: style, plot and script are inside.
#include "engine/report/html_text.hpp"
#include "engine/report/render_diff.hpp"
#include "engine/report/render_units.hpp"

namespace heng {
namespace {

// Hides the rows that do not hold the words typed, or whose grade stayed.
constexpr const char* script =
    "<script>\n"
    "const words=document.getElementById('words'),grades=document.getElementById('grades');\n"
    "function filter(){let shown=0;for(const row of document.querySelectorAll('#units tbody tr')){\n"
    "row.hidden=!row.textContent.includes(words.value.trim())||(grades.checked&&!row.dataset.grade);\n"
    "shown+=!row.hidden;}document.getElementById('shown').textContent=shown;}\n"
    "words.oninput=filter;grades.onchange=filter;filter();\n"
    "</script>\n";

std::string cell(const std::string& text, bool number = false) {
    return (number ? "<td class=\"n\">" : "<td>") + escaped(text) + "</td>";
}

std::string shown(const std::string& grade) {
    return grade.empty() ? "–" : grade;
}
std::string shown(std::size_t rank) {
    return rank == 0 ? "–" : std::to_string(rank);
}
std::string both(const std::string& before, const std::string& after) {
    return before == after ? after : before + " → " + after;
}

std::string row(const UnitsReport& report, const UnitDiff& unit) {
    std::string out = unit.grade_changed() ? "<tr data-grade=\"1\">" : "<tr>";
    out += cell(unit.unit) + cell(total_words(unit, 0), true) + cell(total_words(unit, 1), true);
    const char* plus = unit.change().sign() > 0 ? "+" : "";
    out += cell(unit.both_scored() ? plus + column_text(unit.change()) : "–", true);
    out += cell(both(shown(unit.grade[0]), shown(unit.grade[1])));
    out += cell(both(shown(unit.rank[0]), shown(unit.rank[1])), true);
    std::string causes;
    for (const Cause& cause : unit.causes) causes += "<div>" + escaped(cause_words(report, cause)) + "</div>";
    return out + "<td>" + causes + "</td></tr>\n";
}

std::string left_out(const UnitsReport& report) {
    const std::string rest = left_out_words(report);
    return rest.empty() ? rest : "<p>" + escaped(rest) + "</p>\n";
}

std::string table(const UnitsReport& report) {
    std::string out =
        pick(report.language,
             "<p><label>查找 <input id=\"words\" size=\"24\"></label> <label><input type=\"checkbox\" "
             "id=\"grades\"> 只看等级有变的</label> <label>列出 <span id=\"shown\"></span> 个</label></p>\n<div "
             "class=\"wide\"><table id=\"units\"><thead><tr><th>单位</th><th>"
             "原总分</th><th>新总分</th><th>变化</th><th>等级</th><th>排名</th><th>原因</th></tr></thead>",
             "<p><label>Find <input id=\"words\" size=\"24\"></label> <label><input type=\"checkbox\" "
             "id=\"grades\"> other grades only</label> <label>listed: <span id=\"shown\"></span></label></p>\n<div "
             "class=\"wide\"><table "
             "id=\"units\"><thead><tr><th>Unit</th>"
             "<th>Before</th><th>After</th><th>Change</th><th>Grade</th><th>Rank</th><th>Causes</th>"
             "</tr></thead>");
    out += "<tbody>\n";
    for (const UnitDiff* unit : report.listed()) out += row(report, *unit);
    return out + "</tbody></table></div>\n" + left_out(report);
}

}  // namespace

std::string units_html(const UnitsReport& report) {
    std::string out = html_head(report.lines.title, report.language) + "<h1>" + escaped(report.lines.title) + "</h1>\n";
    out += "<p>" + escaped(report.lines.conclusion) + "</p>\n<ul>";
    for (const std::string& sentence : statistics_words(report)) out += "<li>" + escaped(sentence) + "</li>";
    out += "</ul>\n" + units_plot(report) + table(report);
    return out + "<h2>" + pick(report.language, "规则的变化", "Changes of the rules") + "</h2>\n" +
           diff_notes(report.lines) + diff_table(report.lines, report.language) + script + "</body></html>\n";
}

}  // namespace heng
