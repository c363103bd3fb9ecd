// score(pack, records): calculations, sums up the tree, rounding, missing data, 不适用.
#include <gtest/gtest.h>

#include "tests/unit/score/pack_builder.hpp"

namespace heng::test {
namespace {

using Op = Calculation::Node::Op;

TEST(Scorer, WorksOutAValueAndShowsItsNumbers) {
    PackBuilder b;
    const NodeId leaf = b.leaf("预算执行率", every_five_percent());
    const InputId spent = b.input("预算执行数"), budget = b.input("预算数");
    b.value_of(leaf, b.calculation("预算执行率", spent, Op::divide, budget));
    const UnitScore unit =
        scored(b.pack, b.record({Missing{}, num("9500000"), num("10000000")}, {"", "950", "1000万元"}));
    EXPECT_EQ(text_of(unit.nodes[leaf].result), "4");
    ASSERT_EQ(unit.nodes[leaf].working.size(), 1u);
    EXPECT_EQ(unit.nodes[leaf].working[0].formula, "预算执行率 = 预算执行数 ÷ 预算数");
    EXPECT_EQ(unit.nodes[leaf].working[0].with_numbers, "950万元 ÷ 1000万元");
    EXPECT_EQ(text_of(unit.total), "4");
}

TEST(Scorer, NamesADivisionByZeroAndMissingInputs) {
    PackBuilder b;
    const NodeId leaf = b.leaf("预算执行率", every_five_percent());
    const InputId spent = b.input("预算执行数"), budget = b.input("预算数");
    b.value_of(leaf, b.calculation("预算执行率", spent, Op::divide, budget));
    EXPECT_EQ(text_of(scored(b.pack, b.record({Missing{}, num("1"), num("0")})).nodes[leaf].result),
              "division-by-zero 预算数");
    const UnitScore missing = scored(b.pack, b.record({Missing{}, num("1"), Missing{}}));
    EXPECT_EQ(text_of(missing.nodes[leaf].result), "incomplete 0");
    EXPECT_EQ(text_of(missing.total), "incomplete");
    EXPECT_EQ(text_of(scored(b.pack, b.record({Missing{}, NotApplicable{}, num("1")})).total), "inapplicable");
}

TEST(Scorer, SumsUpTheTreeAndShowsTheCertainPart) {
    PackBuilder b;
    const NodeId process = b.group("过程");
    b.leaf("甲", share_of("5"), process);
    b.leaf("乙", share_of("10"), process);
    b.leaf("丙", share_of("20"));
    const UnitScore unit = scored(b.pack, b.record({num("0.5"), Missing{}, num("0.333")}));
    EXPECT_EQ(text_of(unit.nodes[process].result), "incomplete");
    EXPECT_EQ(unit.nodes[process].earned.str(), "2.5");
    EXPECT_EQ(unit.nodes[process].points.str(), "15");
    EXPECT_EQ(text_of(unit.total), "incomplete");
    EXPECT_EQ(unit.earned.str(), "9.16");
    EXPECT_EQ(unit.grade, "");
}

TEST(Scorer, RoundsEveryIndicatorSoThatTheSheetAddsUp) {
    PackBuilder b;
    b.leaf("甲", share_of("5"));
    b.leaf("乙", share_of("5"));
    const UnitScore unit = scored(b.pack, b.record({num("1/3"), num("1/3")}));
    EXPECT_EQ(text_of(unit.nodes[0].result), "1.67");
    EXPECT_EQ(text_of(unit.total), "3.34");
    b.pack.nodes[1].rounding = RoundingRule{0, Rounding::down, {}, false};
    EXPECT_EQ(text_of(scored(b.pack, b.record({num("1/3"), num("1/3")})).total), "2.67");
    b.pack.rounding.how = Rounding::none;
    EXPECT_EQ(text_of(scored(b.pack, b.record({num("1/3"), num("1/3")})).nodes[0].result), "5/3");
}

TEST(Scorer, SpreadsThePointsOfWhatDoesNotApply) {  // docs/language.md 10.3
    PackBuilder b;
    const NodeId group = b.group("组");
    b.leaf("甲", share_of("2"), group);
    b.leaf("乙", share_of("3"), group);
    b.leaf("丙", share_of("5"), group);
    const UnitScore unit = scored(b.pack, b.record({num("0.5"), NotApplicable{}, num("0.8")}));
    EXPECT_EQ(unit.nodes[1].points.str(), "20/7");
    EXPECT_EQ(text_of(unit.nodes[1].result), "1.43");
    EXPECT_EQ(text_of(unit.nodes[2].result), "inapplicable");
    EXPECT_EQ(unit.nodes[3].points.str(), "50/7");
    EXPECT_EQ(text_of(unit.nodes[3].result), "5.71");
    EXPECT_EQ(unit.nodes[group].points.str(), "10");
    EXPECT_EQ(text_of(unit.total), "7.14");
}

TEST(Scorer, AGroupWhollyInapplicableSpreadsOneLevelHigher) {
    PackBuilder b;
    const NodeId first = b.group("一"), second = b.group("二");
    b.leaf("甲", share_of("4"), first);
    b.leaf("乙", share_of("6"), first);
    b.leaf("丙", share_of("10"), second);
    const UnitScore unit = scored(b.pack, b.record({num("1"), num("0.5"), NotApplicable{}}));
    EXPECT_EQ(text_of(unit.nodes[second].result), "inapplicable");
    EXPECT_EQ(unit.nodes[first].points.str(), "20");
    EXPECT_EQ(text_of(unit.total), "14");
    EXPECT_EQ(text_of(scored(b.pack, b.record({NotApplicable{}, NotApplicable{}, NotApplicable{}})).total),
              "inapplicable");
}

TEST(Scorer, ReadsInapplicableAndMissingAsThePackSays) {
    PackBuilder b;
    b.leaf("甲", share_of("4"));
    b.leaf("乙", share_of("6"));
    const Record inapplicable = b.record({NotApplicable{}, num("0.5")});
    b.pack.readings.by_point["not-applicable"].value = "full";
    EXPECT_EQ(text_of(scored(b.pack, inapplicable).total), "7");
    b.pack.readings.by_point["not-applicable"].value = "exclude";
    const UnitScore excluded = scored(b.pack, inapplicable);
    EXPECT_EQ(text_of(excluded.total), "3");
    EXPECT_EQ(excluded.nodes[0].points.str(), "0");
    EXPECT_EQ(excluded.nodes[1].points.str(), "6");
    const Record missing = b.record({Missing{}, num("0.5")});
    b.pack.nodes[0].readings.by_point["missing"].value = "zero";
    EXPECT_EQ(text_of(scored(b.pack, missing).total), "3");
    b.pack.nodes[0].readings.by_point["missing"].value = "error";
    EXPECT_EQ(text_of(scored(b.pack, missing).nodes[0].result), "data-missing x");
    EXPECT_EQ(text_of(scored(b.pack, missing).total), "incomplete");
}

TEST(Scorer, AFallbackStandsForACellThatWasLeftOpen) {
    PackBuilder b;
    b.leaf("甲", share_of("4"));
    b.pack.inputs[0].fallback = Value(num("0.5"));
    EXPECT_EQ(text_of(scored(b.pack, b.record({Missing{}})).total), "2");
    EXPECT_EQ(text_of(scored(b.pack, b.record({num("1")})).total), "4");
}

TEST(Scorer, ScoresAndValuesOfOtherIndicatorsAreAtHand) {
    PackBuilder b;
    const NodeId first = b.leaf("甲", share_of("4"));
    const NodeId second = b.leaf("乙", share_of("6"));
    Calculation twice;  // 甲得分 ÷ 甲
    twice.nodes = {{Op::indicator_score, 0, first, {}, {}},
                   {Op::indicator_value, 0, first, {}, {}},
                   {Op::divide, 0, 0, {0, 1}, {}}};
    twice.root = 2;
    b.value_of(second, b.add(twice));
    EXPECT_EQ(text_of(scored(b.pack, b.record({num("0.5")})).nodes[second].result), "6") << "2 ÷ 0.5 = 4, capped";
    EXPECT_EQ(text_of(scored(b.pack, b.record({Missing{}})).nodes[second].result), "incomplete 0");
}

TEST(Scorer, ACircleOfScoresHasNoValue) {
    PackBuilder b;
    const NodeId leaf = b.leaf("甲", share_of("4"));
    Calculation own;
    own.nodes = {{Op::indicator_score, 0, leaf, {}, {}}};
    b.value_of(leaf, b.add(own));
    EXPECT_EQ(text_of(scored(b.pack, b.record({})).nodes[leaf].result), "circular 甲");
}

}  // namespace
}  // namespace heng::test
