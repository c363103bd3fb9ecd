// heng impact: full marks, steepest places, ways to the next grade, effective weights, all worked out by hand.
#include "engine/impact/impact.hpp"

#include <gtest/gtest.h>

#include "engine/heng.hpp"
#include "engine/report/impact_report.hpp"

namespace heng::test {
namespace {

const std::string head = "规则包：试\n满分：20\n口径：得分不取舍。\n";
const std::string rate = "三级指标：执行率（8分）\n评分：100%计满分，每下降5%扣1分，扣完为止。\n";
const std::string cases = "三级指标：合规性（6分）\n评分：每发现一例不合规扣1分，扣完为止。\n";
const std::string quality = "三级指标：质量（6分）\n评分：质量优的得6分，质量良的得4分，质量差的不得分。\n";
const std::string grades = "等级：总得分在16分以上的为“优”；低于16分的为“差”。\n";
const std::string all = head + rate + cases + quality + grades;

Compiled compiled(const std::string& text) {
    Compiled made = compile("pack.heng", text);
    EXPECT_TRUE(made.ok());
    return made;
}

Impact impact_of(const Compiled& made, const std::string& rows, std::size_t limit = 0) {
    DataProblems problems;
    const DataTable table = read_csv("units.csv", "单位,执行率,合规性,质量,重大事故\n" + rows, problems);
    const std::vector<Record> records = bind(made.pack, table, problems);
    return impact(made.pack, indicator_courses(made.pack), HeldRecords(records), limit);
}

/// 执行率：80% → 95.01% +4，够了
std::string ways_of(const Compiled& made, const UnitGap& gap) {
    std::string text;
    for (const Way& way : gap.ways) {
        text += (text.empty() ? "" : " | ") + made.pack.nodes[way.leaf].name + " +" + way.gain.str();
        for (const Way::Change& change : way.changes)
            if (const Number* to = boost::variant2::get_if<Number>(&change.to)) text += " " + to->str();
        if (way.enough) text += " enough";
    }
    return text;
}

std::string course_text(const std::string& clause) {
    const Compiled made = compiled("规则包：试\n满分：10\n三级指标：完成率（10分）\n评分：" + clause + "\n");
    return courses_text(made.pack, indicator_courses(made.pack), Language::zh);
}

TEST(Impact, FullMarksAndTheSteepestPlace) {
    EXPECT_EQ(course_text("100%计满分，每下降5%扣1分，扣完为止。"),
              "完成率（10分）：得满分要>95%\n    变化最陡：95%得9分，95.01%得10分；这样的地方10处\n");
    EXPECT_EQ(course_text("按完成率×分值计分，最高不超过10分。"),
              "完成率（10分）：得满分要≥99.95%\n    变化最陡：99.94%得9.99分，99.95%得10分；这样的地方100处以上\n");
    EXPECT_EQ(course_text("完成率≥95%得8分，90%（含）-95%得3分，低于90%不得分。"),
              "完成率（10分）：最多得8分，要≥95%\n    变化最陡：94.99%得3分，95%得8分\n");
    EXPECT_EQ(course_text("100%计满分，每超过（降低）5%扣1分，扣完为止。"),
              "完成率（10分）：得满分要>95%且<105%\n    变化最陡：95%得9分，95.01%得10分；这样的地方20处\n");
}

TEST(Impact, FactsThatAreNoNumber) {
    const Compiled made = compiled(all);
    EXPECT_EQ(courses_text(made.pack, indicator_courses(made.pack), Language::zh),
              "执行率（8分）：得满分要>95%\n    变化最陡：95%得7分，95.01%得8分；这样的地方8处\n"
              "合规性（6分）：得满分要不合规=0例\n"
              "质量（6分）：得满分要质量优\n");
}

TEST(Impact, TheNearestValueThatGivesEnough) {
    const Compiled made =
        compiled("规则包：试\n满分：10\n三级指标：完成率（10分）\n评分：100%计满分，每下降5%扣1分，扣完为止。\n");
    const std::vector<IndicatorCourse> courses = indicator_courses(made.pack);
    const Piecewise& function = *courses.front().function;
    const Number least = Number::ratio(1, 10000);
    EXPECT_EQ(nearest(function, Number::ratio(80, 100), 7, least), Number::ratio(8001, 10000));  // above 80%: 3 steps
    EXPECT_EQ(nearest(function, Number::ratio(97, 100), 9, least), Number::ratio(9501, 10000));
    EXPECT_EQ(nearest(function, Number::ratio(80, 100), 11, least), std::nullopt);
}

// Totals 20, 17, 12: n·Σt² - (Σt)² = 98; the scores go with them by 50, 22 and 26.
TEST(Impact, EffectiveWeightsAreSharesOfTheDifferences) {
    const Weights weights = impact_of(compiled(all), "甲,100%,0,质量优,\n乙,95%,2,质量优,\n丙,80%,2,质量良,\n").weights;
    const std::array<Number, 3> effective{Number::ratio(50, 98), Number::ratio(22, 98), Number::ratio(26, 98)};
    const std::array<Number, 3> nominal{Number::ratio(8, 20), Number::ratio(6, 20), Number::ratio(6, 20)};
    const std::array<std::size_t, 3> full{1, 1, 2};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(weights.indicators[i].effective, effective[i]) << i;
        EXPECT_EQ(weights.indicators[i].nominal, nominal[i]) << i;
        EXPECT_EQ(weights.indicators[i].full, full[i]) << i;
    }
    EXPECT_EQ(weights.indicators[2].mean, Number::ratio(16, 3));
    EXPECT_EQ(weights.rest, Number(0));
}

TEST(Impact, ACapOnTheTotalTakesItsShare) {
    const Compiled made = compiled(head + "否决：发生重大事故的，总分不得超过5分。\n" + rate + cases + quality);
    const Weights weights = impact_of(made, "甲,100%,0,质量优,是\n乙,100%,0,质量优,否\n").weights;
    for (const Weight& weight : weights.indicators) EXPECT_EQ(weight.effective, Number(0));
    EXPECT_EQ(weights.rest, Number(1));
}

TEST(Impact, OneUnitHasNoDifferences) {
    const Weights weights = impact_of(compiled(all), "甲,100%,0,质量优,\n").weights;
    EXPECT_EQ(weights.indicators[0].effective, std::nullopt);
    EXPECT_EQ(weights.rest, std::nullopt);
}

// 质量 does not apply: its 6 points are spread, and 100% still is full marks, 88% is not.
TEST(Impact, FullMarksAreThoseAfterSpreading) {
    const Weights weights = impact_of(compiled(all), "甲,100%,0,不适用,\n乙,88%,0,不适用,\n").weights;
    EXPECT_EQ(weights.indicators[0].full, 1u);
    EXPECT_EQ(weights.indicators[0].high, Number::ratio(80, 7));
    EXPECT_EQ(weights.indicators[2].scored, 0u);
    EXPECT_EQ(weights.indicators[0].effective, Number(1));
}

TEST(Impact, SaturationIsNineteenInTwenty) {
    std::string rows;
    for (int i = 0; i < 19; ++i) rows += "甲,100%,0,质量优,\n";
    const Weights weights = impact_of(compiled(all), rows + "乙,90%,0,质量良,\n").weights;
    EXPECT_TRUE(weights.indicators[0].saturated());
    EXPECT_FALSE(
        impact_of(compiled(all), rows + "乙,90%,0,质量良,\n丙,90%,0,质量优,\n").weights.indicators[0].saturated());
}

TEST(Impact, WaysToTheNextGrade) {
    const Compiled made = compiled(all);
    const Impact found = impact_of(made, "甲,80%,2,质量良,\n乙,95%,2,质量优,\n丙,,2,质量优,\n");
    EXPECT_EQ(found.gaps[0].missing, Number(4));
    EXPECT_EQ(found.gaps[0].next, "优");
    EXPECT_EQ(ways_of(made, found.gaps[0]), "执行率 +4 0.9501 enough | 合规性 +2 0 | 质量 +2");
    EXPECT_EQ(found.gaps[1].next, "");
    EXPECT_EQ(ways_of(made, found.gaps[1]), "");
    EXPECT_EQ(found.gaps[2].total, std::nullopt);
}

// 16 points are capped at 15: what an indicator gains is what the total gains.
TEST(Impact, AWayIsScoredWithTheRulesOnTheTotal) {
    const Compiled made =
        compiled(head + "否决：发生重大事故的，总分不得超过15分。\n" + rate + cases + quality + grades);
    EXPECT_EQ(ways_of(made, impact_of(made, "甲,80%,2,质量良,是\n").gaps[0]),
              "执行率 +3 0.9501 | 合规性 +2 0 | 质量 +2");
}

TEST(Impact, WaysGrowWithTheirPoints) {  // 6 of 14 points spread: each of the rest counts 10/7 times
    const Compiled made = compiled(all);
    const UnitGap gap = impact_of(made, "甲,80%,2,不适用,\n").gaps[0];  // (4+4)·10/7
    EXPECT_EQ(gap.missing, Number(16) - Number::ratio(80, 7));
    EXPECT_EQ(ways_of(made, gap), "执行率 +40/7 0.9501 enough | 合规性 +20/7 0");
}

TEST(Impact, WithoutGradesFullMarksAreMissing) {
    const Compiled made = compiled(head + rate + cases + quality);
    const Impact found = impact_of(made, "甲,95%,0,质量优,\n乙,100%,0,质量优,\n", 1);
    ASSERT_EQ(found.gaps.size(), 1u);
    EXPECT_EQ(found.gaps[0].missing, Number(1));
    EXPECT_EQ(ways_of(made, found.gaps[0]), "执行率 +1 0.9501 enough");
    EXPECT_EQ(found.weights.units, 2u);
}

}  // namespace
}  // namespace heng::test
