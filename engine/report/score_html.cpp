// The score report as one page: no script, no font, no other file. Entry: score_html().
#include <fmt/format.h>

#include <algorithm>

#include "engine/report/html_text.hpp"
#include "engine/report/render_score.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct Page {
    const ScoreReport& report;
    Language language;
    std::size_t levels, targets;
    std::string out;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    void head() {
        out += html_head(report.pack, language);
        out += "<h1>" + escaped(report.pack) + "</h1>\n<p>" + escaped(report.version + " " + report.region);
        if (report.year != 0) out += format(say(" {}年度", " {}"), report.year);
        out += "</p>\n";
    }

    void titles() {
        out += "<tr>";
        for (const std::string& title : level_titles(report, language)) out += "<th>" + escaped(title) + "</th>";
        for (const std::string& title : target_titles(report, language)) out += "<th>" + title + "</th>";
        for (const char* title :
             {say("分值", "Points"), say("得分", "Score"), say("扣分", "Lost"), say("扣分原因", "Why")})
            out += std::string("<th>") + title + "</th>";
        out += "</tr>\n";
    }

    void scores(const SheetLine& line) {
        if (targets > 0) out += "<td>" + escaped(line.target) + "</td><td>" + escaped(line.actual) + "</td>";
        out += "<td class=n>" + escaped(column_text(line.points)) + "</td><td class=" + (line.score ? "n" : "open") +
               ">" + escaped(score_cell(line, language)) + "</td><td class=n>" + escaped(deduction_cell(line)) +
               "</td><td>";
        bool first = true;
        for (const std::string& sentence : reason_sentences(line, language)) {
            out += (first ? "" : "<br>") + escaped(sentence);
            first = false;
        }
        out += "</td></tr>\n";
    }

    // The rows below a group: its cell spans them.
    static std::size_t leaves_below(const ScoreSheet& sheet, std::size_t group) {
        std::size_t leaves = 0;
        for (std::size_t i = group + 1; i < sheet.lines.size() && sheet.lines[i].depth > sheet.lines[group].depth; ++i)
            leaves += sheet.lines[i].leaf ? 1 : 0;
        return leaves;
    }

    void lines(const ScoreSheet& sheet) {
        bool row_open = false;
        for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
            const SheetLine& line = sheet.lines[i];
            if (!row_open) out += "<tr>";
            row_open = !line.leaf;
            if (line.leaf) {
                out += fmt::format("<td colspan={}>{}</td>", levels - std::min(levels - 1, line.depth),
                                   escaped(line.name));
                scores(line);
            } else {
                out += fmt::format("<td rowspan={}>{}<br>{}</td>", leaves_below(sheet, i), escaped(line.name),
                                   format(say("（{}分）", "({})"), column_text(line.points)));
            }
        }
    }

    void sheet(const ScoreSheet& sheet) {
        out += "<h2>" + escaped(sheet.unit) + "</h2>\n<table>\n";
        titles();
        lines(sheet);
        out += fmt::format("<tr class=total><td colspan={}>{}</td>", levels, escaped(sheet.total.name));
        scores(sheet.total);
        out += "</table>\n";
        if (!sheet.grade.empty())
            out += std::string("<p>") + say("等级：", "Grade: ") + "<b>" + escaped(sheet.grade) + "</b></p>\n";
        for (const std::string& note : notes_of(sheet))
            out += std::string("<p>") + say("注：", "Note: ") + escaped(note) + "</p>\n";
    }
};

}  // namespace

std::string score_html(const ScoreReport& report, Language language) {
    Page page{report, language, level_titles(report, language).size(), target_titles(report, language).size(), ""};
    page.head();
    for (const ScoreSheet& sheet : report.sheets) page.sheet(sheet);
    return page.out + "</body></html>\n";
}

}  // namespace heng
