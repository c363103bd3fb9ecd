// What a rule set does, as text. Entries: courses_text(), impact_text().
#include "engine/model/address.hpp"
#include "engine/report/impact_report.hpp"
#include "engine/report/text_grid.hpp"
#include "engine/report/wording.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr std::size_t most_told = 100;  // beyond that the score simply grows
constexpr std::size_t most_ways = 5;    // that a reader looks at; JSON has them all

std::string percent(const std::optional<Number>& share) {
    return share ? (*share * 100).fixed(1) + "%" : "—";
}

struct Text {
    const Pack& pack;
    const std::vector<IndicatorCourse>& courses;
    Language language;
    AddressBook book{pack.nodes};
    std::string out = {};

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    void course(const IndicatorCourse& course) {
        const Number points = pack.nodes[course.leaf].points.value_or(0);
        out += format(say("{}（{}分）：", "{} ({}): "), book.shortest(course.leaf), column_text(points));
        if (course.full)
            of_value(course, points);
        else if (!course.best.empty())
            out += most(course.most, points) + needed(course) + "\n";
        else
            out += say("算不出怎样得满分\n", "what gives full marks cannot be worked out\n");
    }

    // 经济效益=5分 says nothing more than 5分.
    std::string needed(const IndicatorCourse& course) const {
        const Rule& rule = *course.rule;
        if (rule.facts.size() != 1) return facts_text(rule, course.best, language);
        const Fact& fact = rule.facts.front();
        const std::string value = value_text(course.best.front(), fact, language);
        if (fact.kind == Fact::Kind::judged) return say("由人评定", "a judgement of ") + value;
        return fact.name == pack.nodes[course.leaf].name ? value : fact.name + "=" + value;
    }

    std::string most(const Number& given, const Number& points) const {
        if (given == points) return say("得满分要", "full marks for ");
        return format(say("最多得{}分，要", "at most {}, for "), column_text(given));
    }

    void of_value(const IndicatorCourse& course, const Number& points) {
        const auto value = [&](const Number& number) { return quantity_text(number, course.unit, language); };
        std::string where;
        for (const Interval& in : course.full->where)
            where += (where.empty() ? "" : say("，或者", ", or ")) + interval_text(in, course.unit, language);
        out += most(course.full->points, points) + where + "\n";
        if (!course.cliff) return;
        const Cliff& cliff = *course.cliff;
        out += format(say("    变化最陡：{}得{}分，{}得{}分", "    steepest: {} gives {}, {} gives {}"),
                      value(cliff.from), column_text(cliff.before), value(cliff.to), column_text(cliff.after));
        if (cliff.count > most_told)
            out += format(say("；这样的地方{}处以上", "; more than {} places like this"), most_told);
        else if (cliff.count > 1)
            out += format(say("；这样的地方{}处", "; {} places like this"), cliff.count);
        out += "\n";
    }

    GridRow weight(const Weight& weight) const {
        const bool any = weight.scored > 0;
        return {{book.shortest(weight.leaf), column_text(weight.points), std::to_string(weight.scored),
                 any ? weight.mean.fixed(2) : "—", any ? column_text(weight.low) : "—",
                 any ? column_text(weight.high) : "—", std::to_string(weight.full), std::to_string(weight.none),
                 percent(weight.nominal), percent(weight.effective)},
                false};
    }

    void weights(const Weights& weights, std::uint32_t width) {
        Grid grid{{{say("指标", "indicator"), false, 0, true},
                   {say("分值", "points"), true, 0, false},
                   {say("有得分", "scored"), true, 0, false},
                   {say("平均", "mean"), true, 0, false},
                   {say("最低", "low"), true, 0, false},
                   {say("最高", "high"), true, 0, false},
                   {say("满分", "full"), true, 0, false},
                   {say("0分", "zero"), true, 0, false},
                   {say("名义权重", "nominal"), true, 0, false},
                   {say("实际权重", "effective"), true, 0, false}},
                  {}};
        for (const Weight& weight : weights.indicators) grid.rows.push_back(this->weight(weight));
        if (!grid.rows.empty()) out += draw(grid, width);
        remarks(weights);
    }

    void remarks(const Weights& weights) {
        if (weights.rest)
            out += say("实际权重：各单位总分的差别有多少来自这一项（得分与总分的协方差 ÷ 总分的方差）。\n",
                       "effective weight: how much of the differences between totals comes from the indicator "
                       "(covariance with the total / variance of the total).\n");
        else
            out += say("有总分的单位不到两个，或者总分都一样，算不出实际权重。\n",
                       "fewer than two totals, or all alike: no effective weights.\n");
        if (weights.rest && weights.rest->sign() != 0)
            out +=
                format(say("总分规则与取舍占{}。\n", "rules on the total and rounding: {}.\n"), percent(*weights.rest));
        list(weights, say("几乎都得满分，分不出高下：", "nearly all have full marks: "),
             [](const Weight& weight) { return weight.saturated(); });
        list(weights, say("得分越高总分反而越低：", "higher scores go with lower totals: "),
             [](const Weight& weight) { return weight.effective && weight.effective->sign() < 0; });
        list(weights, say("没有一个单位有得分：", "no unit has a score: "),
             [](const Weight& weight) { return weight.scored == 0; });
    }

    template <class Which>
    void list(const Weights& weights, const char* title, Which which) {
        std::string names;
        for (const Weight& weight : weights.indicators)
            if (which(weight)) names += (names.empty() ? "" : say("、", ", ")) + book.shortest(weight.leaf);
        if (!names.empty()) out += title + names + say("。\n", ".\n");
    }

    const IndicatorCourse& course_of(NodeId leaf) const {
        std::size_t at = 0;
        while (courses[at].leaf != leaf) ++at;
        return courses[at];
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
        else if (gap.missing.sign() > 0)
            out += format(say("；离满分还差{}分", "; full marks are {} away"), column_text(gap.missing));
        const bool stuck = gap.missing.sign() > 0 && gap.ways.empty();
        out += stuck ? say("，单改哪一项都加不了分\n", "; no single indicator adds points\n") : "\n";
        for (std::size_t i = 0; i < gap.ways.size() && i < most_ways; ++i) way(gap.ways[i]);
        if (gap.ways.size() > most_ways)
            out += format(say("    另有{}项可以提高\n", "    {} more indicators\n"), gap.ways.size() - most_ways);
    }

    /// ≈97.40% instead of a long fraction.
    std::string shown(const Value& value, const Fact& fact) const {
        const Number* number = boost::variant2::get_if<Number>(&value);
        if (!number || fact.unit.factor.sign() <= 0) return value_text(value, fact, language);
        const Number short_one = (*number / fact.unit.factor).rounded(2, Rounding::half_up) * fact.unit.factor;
        return (short_one == *number ? "" : "≈") + value_text(short_one, fact, language);
    }

    void way(const Way& way) {
        const Rule& rule = *course_of(way.leaf).rule;
        std::string changes;
        for (const Way::Change& change : way.changes) {
            const Fact& fact = rule.facts[change.fact];
            changes += changes.empty() ? "" : say("，", ", ");
            if (fact.kind != Fact::Kind::value && fact.name != pack.nodes[way.leaf].name) changes += fact.name + " ";
            changes += shown(change.now, fact) + " → " + shown(change.to, fact);
        }
        out += format(say("    {}：{}，总分加{}分{}\n", "    {}: {}, total +{}{}\n"), book.shortest(way.leaf), changes,
                      column_text(way.gain), way.enough ? say("，够了", ", enough") : "");
    }
};

}  // namespace

std::string interval_text(const Interval& in, const Unit& unit, Language language) {
    const auto value = [&](const Bound& bound) { return quantity_text(bound.at, unit, language); };
    if (!in.low && !in.high) return pick(language, "任何值", "any value");
    if (in.low && in.high && in.low->at == in.high->at) return "=" + value(*in.low);
    std::string text;
    if (in.low) text = (in.low->closed ? "≥" : ">") + value(*in.low);
    if (in.low && in.high) text += pick(language, "且", " and ");
    if (in.high) text += (in.high->closed ? "≤" : "<") + value(*in.high);
    return text;
}

std::string facts_text(const Rule& rule, const std::vector<Value>& facts, Language language) {
    std::string text;
    for (FactId fact = 0; fact < facts.size() && fact < rule.facts.size(); ++fact)
        if (!rule.facts[fact].derived)
            text += (text.empty() ? "" : pick(language, "，", ", ")) + rule.facts[fact].name + "=" +
                    value_text(facts[fact], rule.facts[fact], language);
    return text;
}

std::string courses_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, Language language) {
    Text text{pack, courses, language};
    for (const IndicatorCourse& course : courses) text.course(course);
    return text.out;
}

std::string impact_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact& impact,
                        Language language, std::uint32_t width) {
    Text text{pack, courses, language};
    const Weights& all = impact.weights;
    text.out += format(text.say("{}个评价对象", "{} units"), all.units);
    if (all.totals < all.units)
        text.out += format(text.say("，其中{}个没有总分，不计入实际权重", ", {} of them without a total"),
                           all.units - all.totals);
    text.out += "\n";
    text.weights(all, width);
    text.out += "\n";
    for (const UnitGap& gap : impact.gaps) text.gap(gap);
    if (all.units > impact.gaps.size())
        text.out += format(text.say("另有{}个没有列出（--limit 0 列出全部）\n", "{} more (--limit 0 lists all)\n"),
                           all.units - impact.gaps.size());
    return text.out;
}

}  // namespace heng
