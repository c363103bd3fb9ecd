// Open points and what they do, as text. Entries: points_text(), survey_text().
#include <array>

#include "engine/report/readings_report.hpp"
#include "engine/report/wording.hpp"
#include "engine/rule/reading_words.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct Title {
    std::string_view point;
    const char *zh, *en;
};
constexpr std::array titles = {
    Title{"partial-step", "不足一档", "part of a step"},
    Title{"percent-kind", "百分比的含义", "what percent means"},
    Title{"boundary", "以上以下", "以上 and 以下"},
    Title{"overlap", "边界重叠", "shared boundaries"},
    Title{"far-side", "优于标准", "better than the standard"},
    Title{"otherwise-items", "反之不计分", "反之"},
    Title{"missing", "缺失数据", "missing data"},
    Title{"not-applicable", "不适用", "what does not apply"},
    Title{"rounding", "得分取舍", "rounding"},
    Title{"floor", "下限", "lower limit"},
    Title{"bonus", "加分上限", "bonus"},
    Title{"bare-cost", "成本指标的方向", "direction of costs"},
};

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
    return out;
}

std::string choices_text(const OpenPoint& point, Language language) {
    std::vector<std::string> words;
    for (const std::string& other : point.others) words.push_back(reading_text(point.point, other, language));
    return joined(words, pick(language, "；", "; "));
}

std::string places_text(const Pack& pack, const OpenPoint& point, Language language) {
    constexpr std::size_t most = 5;
    if (point.nodes.empty() || point.nodes.size() == pack.leaves.size())
        return pick(language, "全部指标", "all indicators");
    std::vector<std::string> names;
    for (std::size_t i = 0; i < point.nodes.size() && i < most; ++i) names.push_back(pack.nodes[point.nodes[i]].name);
    std::string text = joined(names, pick(language, "、", ", "));
    if (point.nodes.size() > most)
        text = format(pick(language, "{}等{}项指标", "{} … {} indicators"), text, point.nodes.size());
    return text;
}

std::string number_text(const std::optional<Number>& number) {
    return number ? column_text(*number) : "—";
}

std::string spread_text(const Spread& spread, Language language) {
    const std::string range = number_text(spread.low) + "–" + number_text(spread.high);
    const char* none = spread.sometimes_none ? pick(language, "，或没有得分", ", or none") : "";
    return format(pick(language, "{}分（{}分{}）", "{} ({}{})"), number_text(spread.now), range, none);
}

struct SurveyText {
    const Survey& survey;
    Language language;
    std::string out = {};

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    std::string names_of(const std::set<std::size_t>& movers) const {
        std::vector<std::string> names;
        for (const std::size_t mover : movers)
            names.emplace_back(point_title(survey.points[mover].point.point, language));
        return joined(names, say("、", ", "));
    }

    void line(const LineSpread& line) {
        out += format(say("    {}：{}，取决于：{}\n", "    {}: {}, depends on: {}\n"), line.place,
                      spread_text(line.score, language), names_of(line.score.movers));
    }

    void unit(const UnitSpread& unit) {
        out += format(say("\n{}：总分{}", "\n{}: total {}"), unit.unit, spread_text(unit.total, language));
        if (unit.grades.size() > 1) grades(unit);
        out += "\n";
        for (const LineSpread& one : unit.lines) line(one);
    }

    void grades(const UnitSpread& unit) {
        std::vector<std::string> others;
        for (const std::string& grade : unit.grades)
            if (grade != unit.grade) others.push_back(grade.empty() ? say("没有等级", "none") : grade);
        out += format(say("；等级“{}”也可能是“{}”", "; grade {} may be {}"), unit.grade, joined(others, "”、“"));
        if (unit.grade_movers.size() == 1)
            out += format(say("，口径写明“{}”一句就定了", ", settled by one sentence on: {}"),
                          names_of(unit.grade_movers));
    }

    void effect(const PointEffect& effect) {
        out += format(say("  {}：影响{}个得分（其中{}个只由它定），{}个等级；总分最多差{}分\n",
                          "  {}: moves {} scores ({} by itself), {} grades; totals by up to {}\n"),
                      point_title(effect.point.point, language), effect.scores, effect.scores_alone, effect.grades,
                      column_text(effect.largest));
    }

    void advice() {
        const std::size_t best = survey.most_useful();
        if (best == Survey::npos) {
            out += say("未写明的口径不影响这些数据的任何得分。\n", "No open point changes any of these scores.\n");
            return;
        }
        const OpenPoint& point = survey.points[best].point;
        out += format(
            say("最管用的一句：在口径里写明“{}”，或者：{}。\n", "The most useful sentence in 口径: {}; or: {}.\n"),
            reading_text(point.point, point.chosen, language), choices_text(point, language));
    }

    void print() {
        out += format(say("{}个评价对象，按{}种读法各计一遍分。\n", "{} units, scored under {} readings.\n"),
                      survey.unit_count, survey.readings);
        if (!survey.combined)
            out +=
                say("组合太多，每次只换一处口径；几处同时换，得分还可能更高或更低。\n",
                    "Too many combinations: one point was changed at a time; several at once may give more or less.\n");
        for (const PointEffect& one : survey.points)
            if (one.scores > 0) effect(one);
        advice();
        for (const UnitSpread& one : survey.units) unit(one);
        if (survey.left_out > 0)
            out += format(say("\n还有{}个评价对象的总分也取决于口径，没有列出（--limit 0 列出全部）。\n",
                              "\n{} more units whose totals are open are not listed (--limit 0 lists all).\n"),
                          survey.left_out);
    }
};

}  // namespace

const char* point_title(std::string_view point, Language language) {
    for (const Title& title : titles)
        if (title.point == point) return pick(language, title.zh, title.en);
    return "";
}

const char* origin_text(ReadingInForce::From from, Language language) {
    switch (from) {
        case ReadingInForce::From::fallback:
            return pick(language, "默认", "default");
        case ReadingInForce::From::pack:
            return pick(language, "规则包口径", "口径 of the pack");
        case ReadingInForce::From::indicator:
            return pick(language, "指标口径", "口径 of the indicator");
        case ReadingInForce::From::clause:
            return pick(language, "条文写明", "said by the clause");
    }
    return "";
}

std::string points_text(const Pack& pack, const std::vector<OpenPoint>& points, Language language) {
    std::string out;
    std::size_t unsettled = 0;
    for (const OpenPoint& point : points) {
        unsettled += point.settled() ? 0 : 1;
        out += format(pick(language, "{}：{}（{}）\n    也可以是：{}\n    用于：{}\n",
                           "{}: {} ({})\n    or: {}\n    used by: {}\n"),
                      point_title(point.point, language), reading_text(point.point, point.chosen, language),
                      origin_text(point.from, language), choices_text(point, language),
                      places_text(pack, point, language));
    }
    return out + format(pick(language, "{}处口径，{}处没有写明，按默认读。\n",
                             "{} points of reading, {} of them not said and read by default.\n"),
                        points.size(), unsettled);
}

std::string survey_text(const Survey& survey, Language language) {
    SurveyText text{survey, language};
    text.print();
    return text.out;
}

}  // namespace heng
