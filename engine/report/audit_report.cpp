#include "engine/report/audit_report.hpp"

#include <algorithm>

#include "engine/report/problem_text.hpp"
#include "engine/report/wording.hpp"
#include "engine/rule/reading_words.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

std::string where(const Figure& figure, Language language) {
    std::string text = figure.file;
    if (figure.at.row > 0) text += format(pick(language, " 第{}行", " row {}"), figure.at.row);
    if (figure.at.number > 0)
        text += format(pick(language, "{}第{}列", "{}column {}"),
                       figure.at.row > 0 && language == Language::zh ? "" : " ", figure.at.number);
    return text;
}

std::string plain_words(const Figure& figure, Language language) {
    return format(pick(language, "{}“{}”的{}印{}", "{2} of “{1}” ({0}) is printed {3}"), figure.at.unit,
                  figure.at.place, figure.at.column, figure.printed);
}

std::string off_by(const Figure& figure, Language language) {
    const std::string apart = figure.verdict == FigureVerdict::contradicted ? figure.difference() : "";
    if (apart.empty()) return {};
    const bool below = apart.starts_with('-');
    return below ? format(pick(language, "（少{}）", " (too little by {})"), apart.substr(1))
                 : format(pick(language, "（多{}）", " (too much by {})"), apart);
}

std::string line_of(const Figure& figure, Language language) {
    std::string text = "  " + where(figure, language);
    if (!figure.code.empty()) text += " [" + figure.code + "]";
    const std::string said = figure_words(figure, language);
    text += pick(language, "：", ": ") + (said.empty() ? plain_words(figure, language) : said) + "\n";
    const std::string advice = message_advice(figure.code, figure.args(), language);
    if (!advice.empty()) text += format(pick(language, "      建议：{}\n", "      help: {}\n"), advice);
    return text;
}

std::string left_out(std::size_t count, Language language) {
    if (count == 0) return {};
    return format(pick(language, "  还有{}个没有列出（--limit 0 列出全部）\n", "  {} more (--limit 0 lists all)\n"),
                  count);
}

std::string group(const AuditReport& report, FigureVerdict verdict, Language language) {
    std::string lines;
    for (const Figure& figure : report.found.figures())
        if (figure.verdict == verdict) lines += line_of(figure, language);
    if (lines.empty()) return {};
    return format(pick(language, "{}（{}个）\n", "{} ({})\n"), verdict_words(verdict, language),
                  report.found.count(verdict)) +
           lines + left_out(report.found.left_out(verdict), language) + "\n";
}

std::string closing_line(const AuditReport& report, Language language) {
    std::string counts;
    for (const FigureVerdict verdict : {FigureVerdict::confirmed, FigureVerdict::contradicted,
                                        FigureVerdict::underivable, FigureVerdict::other_reading})
        counts += format(pick(language, "，{}{}个", ", {}: {}"), verdict_words(verdict, language),
                         report.found.count(verdict));
    return format(pick(language, "印出的数字{}个{}；其他疑点{}处。\n", "{} printed figures{}; {} other doubts.\n"),
                  report.found.count(), counts, report.found.doubt_count());
}

}  // namespace

const char* verdict_words(FigureVerdict verdict, Language language) {
    switch (verdict) {
        case FigureVerdict::confirmed:
            return pick(language, "核对无误", "confirmed");
        case FigureVerdict::contradicted:
            return pick(language, "矛盾", "contradicted");
        case FigureVerdict::underivable:
            return pick(language, "无法核对", "not derivable");
        case FigureVerdict::other_reading:
            return pick(language, "换一种口径才可能", "possible only under another reading");
    }
    return "";
}

std::string figure_words(const Figure& figure, Language language) {
    if (figure.code.empty()) return {};
    const std::string readings = other_readings_words(figure, language);
    return message_text(figure.code, figure.args(), language) + off_by(figure, language) +
           (readings.empty() ? "" : pick(language, "：", ": ") + readings);
}

std::string other_readings_words(const Figure& figure, Language language) {
    std::string out;
    for (const auto& [point, choice] : figure.readings)
        out += (out.empty() ? "" : pick(language, "；或者", "; or ")) + reading_text(point, choice, language);
    return out;
}

std::string audit_text(const AuditReport& report, Language language, bool colour) {
    std::string out;
    for (const FigureVerdict verdict : verdict_order) out += group(report, verdict, language);
    const DataProblems& others = report.found.doubts();
    if (!others.empty())
        out += format(pick(language, "其他疑点（{}处）\n", "other doubts ({})\n"), report.found.doubt_count());
    for (const DataProblem& problem : others) out += render(problem, language, colour) + "\n";
    return out + left_out(report.found.doubt_count() - others.size(), language) + closing_line(report, language);
}

}  // namespace heng
