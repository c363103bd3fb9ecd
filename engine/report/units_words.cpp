// Units, causes and statistics in words, and the text report. Entries: units_text() and what it is made of.
#include "engine/report/render_units.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

std::string signed_text(const Number& number) {
    return (number.sign() > 0 ? "+" : "") + column_text(number);
}

const char* kind_words(Cause::Kind kind, Language language) {
    switch (kind) {
        case Cause::Kind::clause:
            return pick(language, "条文", "clause");
        case Cause::Kind::value:
            return pick(language, "取值", "value");
        case Cause::Kind::added:
            return pick(language, "新增指标", "added indicator");
        case Cause::Kind::removed:
            return pick(language, "删除指标", "removed indicator");
        case Cause::Kind::row:
            return pick(language, "逐项评分", "rules for rows");
        case Cause::Kind::knock_on:
            return pick(language, "连带变化", "knock-on");
        case Cause::Kind::total:
            return pick(language, "总分规则与上下限", "rules and limits of the total");
    }
    return "";
}

std::string rank_words(const UnitDiff& unit, Language language) {
    if (!unit.rank_changed() || unit.rank[0] == 0 || unit.rank[1] == 0) return {};
    return format(pick(language, "，排名 {} → {}", ", rank {} → {}"), unit.rank[0], unit.rank[1]);
}

std::string grade_words(const UnitDiff& unit, Language language) {
    if (!unit.grade_changed()) return {};
    const auto shown = [&](const std::string& grade) { return grade.empty() ? std::string("–") : grade; };
    return pick(language, "，等级 ", ", grade ") + shown(unit.grade[0]) + " → " + shown(unit.grade[1]);
}

}  // namespace

std::vector<const UnitDiff*> UnitsReport::listed() const {
    auto all = units.changed(tolerance);
    if (limit > 0 && all.size() > limit) all.resize(limit);
    return all;
}

std::size_t UnitsReport::left_out() const {
    return units.changed(tolerance).size() - listed().size();
}

std::string total_words(const UnitDiff& unit, std::size_t side) {
    if (unit.total[side]) return column_text(*unit.total[side]);
    return unit.state[side].empty() ? "–" : unit.state[side];
}

std::string cause_words(const UnitsReport& report, const Cause& cause) {
    const char* colon = pick(report.language, "：", ": ");
    if (cause.kind == Cause::Kind::total)
        return kind_words(cause.kind, report.language) + std::string(colon) + signed_text(cause.share);
    const bool row = cause.kind == Cause::Kind::row;
    const DiffLine* line = row ? nullptr : &report.lines.lines[cause.indicator];
    std::string text = (row ? cause.row : line->path) + colon;
    if (!cause.before.empty() || !cause.after.empty())
        text += cause.before + " → " + cause.after;
    else
        text += signed_text(cause.share);
    text += pick(report.language, "，", ", ") + std::string(kind_words(cause.kind, report.language));
    if (row || cause.kind == Cause::Kind::value || cause.kind == Cause::Kind::knock_on) return text;
    const std::string& words = line->after.empty() ? line->before : line->after;
    if (words.empty()) return text;
    return text + pick(report.language, "", " ") + words;
}

std::vector<std::string> statistics_words(const UnitsReport& report) {
    const UnitStatistics all = report.units.statistics(report.tolerance);
    const auto say = [&](const char* zh, const char* en, const auto&... args) {
        return format(pick(report.language, zh, en), args...);
    };
    std::vector<std::string> out;
    out.push_back(say("{}个单位，{}个总分有变：{}个上升，{}个下降", "{} units, {} with another total: {} up, {} down",
                      all.units, all.changed, all.up, all.down));
    if (all.compared > 0)
        out.push_back(say("最大变化{}分，平均变化{}分", "largest change {}, mean change {}", signed_text(all.largest),
                          signed_text(all.mean)));
    out.push_back(
        say("{}个等级有变，{}个排名有变", "{} with another grade, {} with another rank", all.grades, all.ranks));
    if (all.not_scored > 0)
        out.push_back(
            say("{}个单位至少在一版里没有总分，不计入升降和平均",
                "{} units have no total in one version or both and count neither as up or down nor in the mean",
                all.not_scored));
    return out;
}

std::string left_out_words(const UnitsReport& report) {
    const std::size_t rest = report.left_out();
    if (rest == 0) return {};
    return format(pick(report.language, "还有{}个单位没有列出（--limit 0 列出全部）。",
                       "{} more units are not listed (--limit 0 lists all)."),
                  rest);
}

std::string units_text(const UnitsReport& report) {
    std::string out;
    for (const std::string& sentence : statistics_words(report)) out += sentence + pick(report.language, "。\n", ".\n");
    const auto listed = report.listed();
    for (const UnitDiff* unit : listed) {
        out += "\n" + unit->unit + pick(report.language, "：", ": ") + total_words(*unit, 0) + " → " +
               total_words(*unit, 1);
        if (unit->both_scored()) out += " (" + signed_text(unit->change()) + ")";
        out += grade_words(*unit, report.language) + rank_words(*unit, report.language) + "\n";
        for (const Cause& cause : unit->causes) out += "  " + cause_words(report, cause) + "\n";
    }
    if (const std::string rest = left_out_words(report); !rest.empty()) out += "\n" + rest + "\n";
    return out;
}

}  // namespace heng
