// Verdicts on pairs of clauses, with the example that each shows.
#include "tests/unit/compare/composed.hpp"

namespace heng::test {
namespace {

constexpr const char* steps = "100%计满分，每下降5%扣1分，扣完为止。";

TEST(Compare, SameFunctionInOtherWords) {
    EXPECT_EQ(compared(steps, "预算执行率≥100%得5分，每低5个百分点扣1分，扣完为止。"), "等价");
    EXPECT_EQ(compared(steps, steps), "等价");
}

TEST(Compare, StepsAndTheSameTableOfBands) {
    EXPECT_EQ(compared("100%计满分，每下降5%扣1分，扣完为止。",
                       "≥100%得5分，95%≤预算执行率＜100%得4分，90%≤预算执行率＜95%得3分，85%≤预算执行率＜90%得2分，"
                       "80%≤预算执行率＜85%得1分，低于80%不得分。"),
              "更严 | 预算执行率=96%: 5 -> 4");
}

TEST(Compare, StartedStepsAreStricter) {
    EXPECT_EQ(compared(steps, "100%计满分，每下降5%扣1分，不足5%的按5%计，扣完为止。"),
              "更严 | 预算执行率=96%: 5 -> 4");
}

TEST(Compare, OpenAndClosedEndsDifferInOneValue) {
    EXPECT_EQ(compared("预算执行率≥90%得5分，否则不得分。", "预算执行率＞90%得5分，否则不得分。"),
              "更严 | 预算执行率=90%: 5 -> 0");
}

TEST(Compare, AReversedDirectionGoesBothWays) {
    EXPECT_EQ(compared(steps, "100%计满分，每超过5%扣1分，扣完为止。"),
              "不可比 | 预算执行率=105%: 5 -> 4 | 预算执行率=0%: 0 -> 5");
}

TEST(Compare, RoundingCountsAsMeaning) {
    EXPECT_EQ(compared("得分=预算执行率×5。", "得分=预算执行率×5，保留一位小数。").substr(0, 9), "不可比");
}

TEST(Compare, TalliesByTheNumberOfCases) {
    EXPECT_EQ(compared("每发现一例不合规扣0.5分，扣完为止。", "每发现一例不合规扣1分，扣完为止。"),
              "更严 | 不合规=1例: 4.5 -> 4");
    EXPECT_EQ(compared("每发现一例不合规扣0.5分，最多扣2分。", "每发现一例不合规扣0.5分，扣完为止。"),
              "更严 | 不合规=5例: 3 -> 2.5");
}

TEST(Compare, ItemsOneByOne) {
    EXPECT_EQ(compared("①总目标清晰，1分；②分年度细化，1分；③指标可量化，2分。",
                       "①总目标清晰，1分；②分年度细化，2分；③指标可量化，1分。", "4")
                  .substr(0, 9),
              "不可比");
    EXPECT_EQ(compared("①总目标清晰，2分；②指标可量化，2分。", "②指标可量化，2分；①总目标清晰，2分。", "4"), "等价");
}

TEST(Compare, OptionsAndJudgedRanges) {
    EXPECT_EQ(
        compared("健全的得5分，基本健全的得3分，不健全的不得分。", "健全的得5分，基本健全的得2分，不健全的不得分。")
            .substr(0, 6),
        "更严");
    EXPECT_EQ(
        compared("健全的得5分，基本健全的得2-3分，不健全的不得分。", "健全的得5分，基本健全的得2-4分，不健全的不得分。")
            .substr(0, 6),
        "更宽");
}

TEST(Compare, FormulasOfAProduct) {
    const std::string plain = "得分=实际值÷目标值×5。";
    EXPECT_EQ(compared(plain, "得分=5×实际值÷目标值。"), "等价");
    EXPECT_EQ(compared(plain, "得分=实际值÷目标值×4。").substr(0, 6), "更严");
}

TEST(Compare, WhatOneRuleDoesNotCoverCannotBeCompared) {
    const std::string gap =
        compared("90%以上得5分，80%以上不足90%得4分，80%以下不得分。", "90%以上得5分，80-89%得4分，80%以下不得分。");
    EXPECT_EQ(gap.substr(0, 9), "不可比");
    EXPECT_NE(gap.find("无适用条款"), std::string::npos) << gap;
}

TEST(Compare, PackRoundingIsInForceWhereAClauseSaysNone) {
    const Rule rule = rule_of("预算执行率", "5", "得分=预算执行率×5。");
    const RoundingRule two{2, Rounding::half_up, {}, false}, whole{0, Rounding::half_up, {}, false};
    EXPECT_TRUE(compare(rule, rule, {two, two}).equivalent());
    EXPECT_EQ(compare(rule, rule, {two, whole}).verdict, Verdict::incomparable);
}

}  // namespace
}  // namespace heng::test
