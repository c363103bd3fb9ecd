// What a rule set does, as text. Entries: courses_text(), impact_text().
#include "engine/report/impact_report.hpp"
#include "engine/report/pattern.hpp"
#include "engine/report/wording.hpp"

namespace heng {
namespace {

std::string percent(const Number& share) {
    return (share * 100).fixed(1) + "%";
}

struct Text {
    const Pack& pack;
    const std::vector<IndicatorCourse>& courses;
    Language language;
    std::string out = {};

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    void course(const IndicatorCourse& course) {
        const Node& node = pack.nodes[course.leaf];
        const auto value = [&](const Number& number) { return quantity_text(number, course.unit, language); };
        out += format(say("{}（{}分）：", "{} ({}): "), node.path, column_text(node.points.value_or(0)));
        if (!course.full) {
            out += say("得分不是一个数值的函数，不能反推\n", "not a function of one value\n");
            return;
        }
        std::string where;
        for (const Interval& in : course.full->where)
            where += (where.empty() ? "" : say("，或 ", ", or ")) + interval_text(in, course.unit, language);
        out += format(say("最多{}分，取值：{}\n", "at most {}, at {}\n"), column_text(course.full->points), where);
        if (course.cliff)
            out += format(say("    变化最陡：{} → {}，{}分 → {}分\n", "    steepest: {} → {}, {} → {}\n"),
                          value(course.cliff->from), value(course.cliff->to), column_text(course.cliff->before),
                          column_text(course.cliff->after));
    }

    void weight(const Weight& weight) {
        out += format(say("  {}（{}分）：{}个有得分，满分{}个，0分{}个；平均{}，{}–{}；名义权重{}，实际权重{}\n",
                          "  {} ({}): {} scored, {} full, {} zero; mean {}, {}–{}; nominal weight {}, effective {}\n"),
                      pack.nodes[weight.leaf].path, column_text(weight.points), weight.scored, weight.full, weight.none,
                      weight.mean.fixed(2), column_text(weight.low), column_text(weight.high), percent(weight.nominal),
                      percent(weight.effective));
    }

    Unit unit_of(NodeId leaf) const {
        for (const IndicatorCourse& course : courses)
            if (course.leaf == leaf) return course.unit;
        return {};
    }

    void gap(const UnitGap& gap) {
        if (!gap.total) {
            out += format(say("{}：没有总分\n", "{}: no total\n"), gap.unit);
            return;
        }
        out += format(say("{}：{}分", "{}: {}"), gap.unit, column_text(*gap.total));
        if (!gap.grade.empty()) out += format(say("，等级“{}”", ", grade {}"), gap.grade);
        if (!gap.next.empty())
            out += format(say("；到“{}”还差{}分", "; {} is {} away"), gap.next, column_text(gap.missing));
        out += "\n";
        for (const Way& way : gap.ways) this->way(way, gap.missing);
    }

    void way(const Way& way, const Number& missing) {
        const Unit unit = unit_of(way.leaf);
        const char* enough = way.gain >= missing ? say("，够了", ", enough") : "";
        out += format(say("    {}由{}到{}：加{}分{}\n", "    {} from {} to {}: +{}{}\n"), pack.nodes[way.leaf].name,
                      quantity_text(way.now, unit, language), quantity_text(way.to, unit, language),
                      column_text(way.gain), enough);
    }
};

}  // namespace

std::string interval_text(const Interval& in, const Unit& unit, Language language) {
    const auto value = [&](const Bound& bound) { return quantity_text(bound.at, unit, language); };
    if (!in.low && !in.high) return pick(language, "任何值", "any value");
    if (in.low && in.high && in.low->at == in.high->at) return value(*in.low);
    if (in.low && in.high)
        return (in.low->closed ? "[" : "(") + value(*in.low) + ", " + value(*in.high) + (in.high->closed ? "]" : ")");
    if (in.low) return (in.low->closed ? "≥" : ">") + value(*in.low);
    return (in.high->closed ? "≤" : "<") + value(*in.high);
}

std::string courses_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, Language language) {
    Text text{pack, courses, language};
    for (const IndicatorCourse& course : courses) text.course(course);
    return text.out;
}

std::string impact_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact& impact,
                        std::size_t limit, Language language) {
    Text text{pack, courses, language};
    text.out += format(pick(language, "{}个评价对象\n", "{} units\n"), impact.gaps.size());
    for (const Weight& weight : impact.weights) text.weight(weight);
    text.out += "\n";
    std::size_t listed = 0;
    for (const UnitGap& gap : impact.gaps) {
        if (limit > 0 && listed++ == limit) break;
        text.gap(gap);
    }
    if (limit > 0 && impact.gaps.size() > limit)
        text.out +=
            format(pick(language, "另有{}个没有列出（--limit 0 列出全部）\n", "{} more (--limit 0 lists all)\n"),
                   impact.gaps.size() - limit);
    return text.out;
}

}  // namespace heng
