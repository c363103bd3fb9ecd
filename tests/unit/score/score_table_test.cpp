// score(rule, facts): stairs, bands, options and judged ranges.
#include <gtest/gtest.h>

#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {
namespace {

std::string table_at(const Rule& rule, const std::string& x) {
    return points_of(rule, {num(x)});
}

TEST(ScoreStairs, WholeStepsCountOnlyFullSteps) {
    const Rule rule = every_five_percent();
    EXPECT_EQ(table_at(rule, "1"), "5");
    EXPECT_EQ(table_at(rule, "1.2"), "5");
    EXPECT_EQ(table_at(rule, "0.96"), "5");
    EXPECT_EQ(table_at(rule, "0.95"), "4");
    EXPECT_EQ(table_at(rule, "19/21"), "4");
    EXPECT_EQ(table_at(rule, "0.75"), "0");
    EXPECT_EQ(table_at(rule, "0"), "0");
}

TEST(ScoreStairs, StartedStepsCountEveryBegunStep) {
    const Rule rule = every_five_percent(PartialStep::started);
    EXPECT_EQ(table_at(rule, "1"), "5");
    EXPECT_EQ(table_at(rule, "0.999"), "4");
    EXPECT_EQ(table_at(rule, "0.95"), "4");
    EXPECT_EQ(table_at(rule, "0.94"), "3");
}

TEST(ScoreStairs, ProportionalStepsAreExact) {
    EXPECT_EQ(table_at(every_five_percent(PartialStep::proportional), "0.98"), "4.6");
    EXPECT_EQ(table_at(every_five_percent(PartialStep::proportional), "299/300"), "74/15");
}

TEST(ScoreStairs, BothSidesDeduct) {  // 每超过（降低）5%扣1分
    RuleBuilder b("3");
    const FactId x = b.value();
    b.table({{b.when(Always{}), b.stairs(x, Stairs::Side::both, "3", "1", "0.05", "-1")}});
    EXPECT_EQ(table_at(b.rule, "1"), "3");
    EXPECT_EQ(table_at(b.rule, "1.07"), "2");
    EXPECT_EQ(table_at(b.rule, "0.9"), "1");
}

TEST(ScoreStairs, CascadeCountsOnlyItsPartOfTheDistance) {  // 5个百分点以内每低1个扣0.2分，以上的部分扣0.5分
    RuleBuilder b("10");
    const FactId x = b.value();
    Stairs near = b.stairs(x, Stairs::Side::below, "0", "1", "0.01", "-0.2");
    near.to = num("0.05");
    Stairs far = b.stairs(x, Stairs::Side::below, "0", "1", "0.01", "-0.5");
    far.from = num("0.05");
    b.rule.base = num("10");
    b.rule.parts = {Adjust{b.when(Always{}), near, {}}, Adjust{b.when(Always{}), far, {}}};
    EXPECT_EQ(table_at(b.rule, "0.97"), "9.4");
    EXPECT_EQ(table_at(b.rule, "0.95"), "9");
    EXPECT_EQ(table_at(b.rule, "0.92"), "7.5");
    EXPECT_EQ(table_at(b.rule, "0.925"), "8");
}

TEST(ScoreTable, TheFirstRowThatHoldsWinsAndNoneIsUncovered) {  // 超过90%…得6分；不足70%不得分
    RuleBuilder b("6");
    const FactId x = b.value();
    b.table({{b.above(x, "0.9"), Flat{6}}, {b.above(x, "0.7"), Flat{2}}, {b.below(x, "0.7"), Flat{0}}});
    EXPECT_EQ(table_at(b.rule, "0.95"), "6");
    EXPECT_EQ(table_at(b.rule, "0.9"), "2");
    EXPECT_EQ(table_at(b.rule, "0.7"), "uncovered");
    EXPECT_EQ(table_at(b.rule, "0.5"), "0");
}

TEST(ScoreTable, OtherwiseTakesWhatNoEarlierRowHolds) {
    RuleBuilder b("3");
    const FactId x = b.value();
    b.table({{b.at_least(x, "0.75"), Flat{3}}, {b.when(Otherwise{}), Flat{0}}});
    EXPECT_EQ(table_at(b.rule, "0.74"), "0");
    EXPECT_EQ(points_of(b.rule, {Missing{}}), "incomplete 0");
}

TEST(ScoreTable, AnOptionThatNoChoiceListsIsUncovered) {
    RuleBuilder b("4");
    const FactId o = b.fact(Fact::Kind::option, "财务制度", {"健全", "基本健全"});
    b.table({{b.when(Chosen{o, 0}), Flat{4}}, {b.when(Chosen{o, 1}), Flat{num("2.5")}}});
    EXPECT_EQ(points_of(b.rule, {ChoiceMade{1, false}}), "2.5");
    EXPECT_EQ(points_of(b.rule, {ChoiceMade{0, true}}), "uncovered");
    EXPECT_EQ(points_of(b.rule, {Missing{}}), "incomplete 0");
}

TEST(ScoreTable, JudgedPointsMustLieInTheRangeOfTheLevel) {  // 效果较显著（5-7分）
    RuleBuilder b("10");
    const FactId o = b.fact(Fact::Kind::option, "效果", {"显著", "较显著"});
    const FactId j = b.fact(Fact::Kind::judged, "评分");
    b.table({{b.when(Chosen{o, 0}), Given{j, 8, 10, true, true}}, {b.when(Chosen{o, 1}), Given{j, 5, 8, true, false}}});
    EXPECT_EQ(points_of(b.rule, {ChoiceMade{1, false}, Missing{}}), "awaiting [5,8)");
    EXPECT_EQ(points_of(b.rule, {ChoiceMade{1, false}, num("7.5")}), "7.5");
    EXPECT_EQ(points_of(b.rule, {ChoiceMade{1, false}, num("8")}), "out-of-range [5,8)");
}

}  // namespace
}  // namespace heng::test
