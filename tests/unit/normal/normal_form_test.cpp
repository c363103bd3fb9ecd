// normal_form(): the pieces of typical rules, and agreement with score() on every kind of piece.
#include <gtest/gtest.h>

#include "tests/unit/normal/agreement.hpp"

namespace heng::test {
namespace {

std::string pieces(const Rule& rule) {
    std::string why;
    const auto form = normal_form(rule, &why);
    return form && form->whole ? text_of(form->functions.front()) : "not whole: " + why;
}

class Normal : public testing::Test {
  protected:
    std::mt19937 random{20200630};
};

TEST_F(Normal, StairsEndWhereTheFloorExhaustsThem) {
    EXPECT_EQ(pieces(every_five_percent()),
              "(-∞,0.75] 0\n"
              "(0.75,0.95] stairs 5 from 1 down each 0.05 -1\n"
              "(0.95,∞) 5");
    EXPECT_EQ(pieces(every_five_percent(PartialStep::started)),
              "(-∞,0.8) 0\n"
              "[0.8,1) stairs 5 from 1 down each 0.05 -1 started\n"
              "[1,∞) 5");
    EXPECT_EQ(pieces(every_five_percent(PartialStep::proportional)),
              "(-∞,0.75] 0\n"
              "(0.75,1) -15 + 20 x\n"
              "[1,∞) 5");
}

TEST_F(Normal, EveryPartialStepAgreesWithScoring) {
    for (const PartialStep partial : {PartialStep::whole, PartialStep::started, PartialStep::proportional})
        for (const char* points : {"5", "4.5", "3", "0.3"})
            expect_agreement(every_five_percent(partial, points), random);
}

TEST_F(Normal, LinesSplitAtTheExactCrossingOfTheirCap) {  // 得分=预算执行率×10分，最高不超过10分
    RuleBuilder b("10");
    const FactId x = b.value();
    b.table({{b.when(Always{}), Line{x, 0, 0, 10}}});
    EXPECT_EQ(pieces(b.rule), "(-∞,0] 0\n(0,1) 0 + 10 x\n[1,∞) 10");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, UncoveredRegionsStayOpen) {  // 85%-99%得2分 beside 100%得3分
    RuleBuilder b("3");
    const FactId x = b.value();
    b.table({{b.at_least(x, "1"), Flat{3}},
             {b.between(x, "0.85", true, "0.99", true), Flat{2}},
             {b.below(x, "0.85"), Flat{0}}});
    EXPECT_EQ(pieces(b.rule), "(-∞,0.85) 0\n[0.85,0.99] 2\n(0.99,1) nothing\n[1,∞) 3");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, TheFirstRowTakesASharedBoundaryAndNeighboursMerge) {
    RuleBuilder b("5");
    const FactId x = b.value();
    b.table({{b.at_least(x, "0.9"), Flat{5}},
             {b.between(x, "0.8", true, "0.9", true), Flat{4}},
             {b.between(x, "0.7", true, "0.8", true), Flat{4}},
             {b.when(Otherwise{}), Flat{0}}});
    EXPECT_EQ(pieces(b.rule), "(-∞,0.7) 0\n[0.7,0.9) 4\n[0.9,∞) 5");
}

TEST_F(Normal, CascadesMergeIntoOneFunction) {
    RuleBuilder b("10");
    const FactId x = b.value();
    Stairs near = b.stairs(x, Stairs::Side::below, "0", "1", "0.01", "-0.2");
    near.to = num("0.05");
    Stairs far = b.stairs(x, Stairs::Side::below, "0", "1", "0.01", "-0.5");
    far.from = num("0.05");
    b.rule.base = 10;
    b.rule.parts = {Adjust{b.when(Always{}), near, {}}, Adjust{b.when(Always{}), far, {}}};
    EXPECT_EQ(pieces(b.rule),
              "(-∞,0.77] 0\n"
              "(0.77,0.95] stairs 9 from 0.95 down each 0.01 -0.5\n"
              "(0.95,0.99] stairs 10 from 1 down each 0.01 -0.2\n"
              "(0.99,∞) 10");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, BothSidesAndBonusesAgree) {
    RuleBuilder b("5");
    const FactId x = b.value();
    b.table({{b.between(x, "0.85", true, "0.95", true), Flat{5}},
             {b.below(x, "0.85"), b.stairs(x, Stairs::Side::below, "5", "0.85", "0.01", "-0.5", PartialStep::started)},
             {b.above(x, "0.95"), b.stairs(x, Stairs::Side::above, "5", "0.95", "0.02", "0.25")}});
    b.rule.cap = num("6.1");
    expect_agreement(b.rule, random);
    b.rule.floor = num("1.25");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, ARoundedLineIsAStairs) {  // 计算结果取整数，小数部分舍去
    RuleBuilder b("8");
    const FactId x = b.value();
    b.table({{b.when(Always{}), Line{x, 0, 0, 8}}});
    b.rule.rounding = RoundingRule{0, Rounding::down, {}, true};
    EXPECT_EQ(pieces(b.rule), "(-∞,0.125) 0\n[0.125,1) stairs 0 from 0 up each 0.125 1\n[1,∞) 8");
    for (const Rounding how : {Rounding::half_up, Rounding::half_even, Rounding::down, Rounding::up})
        for (const int places : {0, 1}) {
            b.rule.rounding = RoundingRule{places, how, {}, true};
            expect_agreement(b.rule, random);
        }
}

TEST_F(Normal, RoundingOfFallingAndNegativeLinesAgrees) {
    RuleBuilder b("4");
    const FactId x = b.value();
    b.table({{b.when(Always{}), Line{x, num("0.3"), num("1.7"), num("-3.1")}}});
    b.rule.floor = num("-2");
    for (const Rounding how : {Rounding::half_up, Rounding::down, Rounding::up}) {
        b.rule.rounding = RoundingRule{1, how, {}, true};
        expect_agreement(b.rule, random);
    }
    b.rule.floor.reset();
    b.rule.cap.reset();
    b.rule.rounding = RoundingRule{1, Rounding::half_even, {}, true};
    EXPECT_EQ(pieces(b.rule), "not whole: rounding-without-end");
}

TEST_F(Normal, RoundedStairsBecomeTreads) {
    Rule rule = every_five_percent();
    rule.points = 5;
    auto& stairs = boost::variant2::get<Stairs>(boost::variant2::get<Table>(rule.parts[0]).rows[1].pays);
    stairs.each = num("-0.33");
    rule.rounding = RoundingRule{1, Rounding::half_up, {}, true};
    expect_agreement(rule, random);
}

TEST_F(Normal, FormulasOfOneFactAgree) {  // 得分=(1-|x-1|)×5；得分=80/x×10
    RuleBuilder b("5");
    const FactId x = b.value();
    Computed deviation;
    deviation.terms = {{Term::Op::fact, 0, x, 0, 0},     {Term::Op::constant, 1, 0, 0, 0},
                       {Term::Op::subtract, 0, 0, 0, 1}, {Term::Op::abs, 0, 0, 2, 0},
                       {Term::Op::subtract, 0, 0, 1, 3}, {Term::Op::constant, 5, 0, 0, 0},
                       {Term::Op::multiply, 0, 0, 4, 5}};
    deviation.root = 6;
    b.table({{b.when(Always{}), deviation}});
    EXPECT_EQ(pieces(b.rule), "(-∞,0] 0\n(0,1] 0 + 5 x\n(1,2) 10 + -5 x\n[2,∞) 0");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, InverseProportionIsARatioWithoutAPole) {
    RuleBuilder b("10");
    const FactId x = b.value();
    Computed inverse;
    inverse.terms = {{Term::Op::constant, 8, 0, 0, 0}, {Term::Op::fact, 0, x, 0, 0}, {Term::Op::divide, 0, 0, 0, 1}};
    inverse.root = 2;
    b.table({{b.when(Always{}), inverse}});
    EXPECT_EQ(pieces(b.rule), "(-∞,0) 0\n[0,0] nothing\n(0,0.8] 10\n(0.8,∞) (8 + 0 x) / (0 + 1 x)");
    expect_agreement(b.rule, random);
    b.rule.rounding = RoundingRule{1, Rounding::half_up, {}, true};
    EXPECT_EQ(pieces(b.rule), "not whole: rounding-without-end");
}

TEST_F(Normal, OverridesComeFirst) {
    RuleBuilder b("5");
    b.rule = every_five_percent();
    b.rule.overrides = {{Override::Outcome::veto_beyond, b.below(0, "0.5"), 0, {}},
                        {Override::Outcome::points, b.below(0, "0.9"), 0, {}}};
    EXPECT_EQ(pieces(b.rule), "(-∞,0.5) no points\n[0.5,0.9) 0\n[0.9,0.9] 3\n(0.9,0.95] 4\n(0.95,∞) 5");
    expect_agreement(b.rule, random);
}

TEST_F(Normal, CountsAndItemsAreNumbersToo) {  // 每缺一项扣0.5分，最多扣1分
    RuleBuilder b("2");
    const FactId items = b.fact(Fact::Kind::items, "要点", {"a", "b", "c", "d"});
    b.rule.base = 2;
    b.rule.parts = {Tally{items, true, 1, num("-0.5"), PartialStep::whole, Number(1), {}}};
    const auto form = normal_form(b.rule);
    ASSERT_TRUE(form && form->whole);
    for (int met = 0; met <= 4; ++met) EXPECT_EQ(said_at(form->functions[0], met), points_of(b.rule, {Count{met, 4}}));
}

TEST_F(Normal, SeveralFactsHaveOneFunctionAPart) {
    RuleBuilder b("12");
    const FactId rate = b.value("完成率");
    const FactId faults = b.fact(Fact::Kind::count, "质量问题");
    b.table({{b.at_least(rate, "1"), Flat{12}},
             {b.below(rate, "1"), b.stairs(rate, Stairs::Side::below, "12", "1", "0.02", "-1")}});
    b.rule.parts.push_back(Tally{faults, false, 1, num("-0.5"), PartialStep::whole, Number(4), {}});
    std::string why;
    const auto form = normal_form(b.rule, &why);
    ASSERT_TRUE(form);
    EXPECT_FALSE(form->whole);
    EXPECT_EQ(why, "several-facts");
    ASSERT_EQ(form->functions.size(), 2u);
    EXPECT_EQ(text_of(form->functions[1]), "(-∞,1) 0\n[1,8) stairs 0 from 0 up each 1 -0.5\n[8,∞) -4");
}

TEST_F(Normal, JudgedRowsAreRanges) {
    RuleBuilder b("10");
    const FactId x = b.value();
    const FactId judged = b.fact(Fact::Kind::judged, "评分");
    b.table(
        {{b.at_least(x, "1"), Given{judged, 8, 12, true, true}}, {b.below(x, "1"), Given{judged, 0, 8, true, false}}});
    EXPECT_EQ(pieces(b.rule), "(-∞,1) awaiting [0,8)\n[1,∞) awaiting [8,10]");
}

TEST_F(Normal, AFormulaOfSeveralFactsHasNone) {
    RuleBuilder b("10");
    const FactId actual = b.value("actual");
    const FactId target = b.fact(Fact::Kind::target, "target");
    Computed formula;
    formula.terms = {
        {Term::Op::fact, 0, actual, 0, 0}, {Term::Op::fact, 0, target, 0, 0}, {Term::Op::divide, 0, 0, 0, 1}};
    formula.root = 2;
    b.table({{b.when(Always{}), formula}});
    std::string why;
    EXPECT_FALSE(normal_form(b.rule, &why));
    EXPECT_EQ(why, "several-facts");
}

TEST_F(Normal, EdgesAreInOrderAndBounded) {
    const auto form = normal_form(every_five_percent());
    std::string text;
    for (const Number& edge : edges(form->functions[0])) text += edge.str() + " ";
    EXPECT_EQ(text, "0.75 0.8 0.85 0.9 0.95 1 ");
    EXPECT_EQ(edges(form->functions[0], 3).size(), 3u);
}

}  // namespace
}  // namespace heng::test
