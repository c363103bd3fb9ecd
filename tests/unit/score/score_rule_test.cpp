// score(rule, facts): overrides, limits, rounding, what stays open, and the trace.
#include <gtest/gtest.h>

#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {
namespace {

std::string at(const Rule& rule, const std::string& x) {
    return points_of(rule, {num(x)});
}

TEST(ScoreOverride, AVetoThatHoldsMakesOtherFactsIrrelevant) {
    Rule rule = every_five_percent();
    RuleBuilder b("5");
    b.rule = rule;
    const FactId accident = b.fact(Fact::Kind::yes_no, "重大安全事故");
    b.rule.overrides = {{Override::Outcome::points, b.when(Holds{accident}), 0, {}}};
    EXPECT_EQ(points_of(b.rule, {Missing{}, true}), "0");
    EXPECT_EQ(points_of(b.rule, {num("1"), false}), "5");
    EXPECT_EQ(points_of(b.rule, {num("1"), Missing{}}), "incomplete 1");
    EXPECT_EQ(points_of(b.rule, {NotApplicable{}, false}), "inapplicable");
}

TEST(ScoreOverride, AnOpenVetoDoesNotMatterWhereALaterOneDecidesTheSame) {
    RuleBuilder b("5");
    b.rule = every_five_percent();
    const FactId accident = b.fact(Fact::Kind::yes_no, "事故");
    b.rule.overrides = {{Override::Outcome::points, b.when(Holds{accident}), 0, {}},
                        {Override::Outcome::points, b.below(0, "0.6"), 0, {}}};
    EXPECT_EQ(points_of(b.rule, {num("0.5"), Missing{}}), "0");
    EXPECT_EQ(points_of(b.rule, {num("0.9"), Missing{}}), "incomplete 1");
}

TEST(ScoreOverride, BeyondTheIndicatorAndNotApplicable) {
    RuleBuilder b("5");
    const FactId count = b.fact(Fact::Kind::count, "事故");
    b.table({{b.at_most(count, "0"), Flat{5}}});
    b.rule.overrides = {{Override::Outcome::veto_beyond, b.at_least(count, "1"), 0, {}}};
    EXPECT_EQ(at(b.rule, "0"), "5");
    EXPECT_EQ(at(b.rule, "2"), "veto");
    b.rule.overrides = {{Override::Outcome::not_applicable, b.at_least(count, "1"), 0, {}}};
    EXPECT_EQ(at(b.rule, "2"), "inapplicable");
}

TEST(ScoreConditions, OneDecisiveChildNeedsNoOther) {  // 下达不及时或执行率低于65%不得分
    RuleBuilder b("10");
    const FactId x = b.value();
    const FactId timely = b.fact(Fact::Kind::yes_no, "下达及时");
    const ConditionId low = b.below(x, "0.65");
    const ConditionId late = b.when(Holds{timely, false});
    b.table({{b.when(Any{{late, low}}), Flat{0}}, {b.when(Not{b.when(Any{{late, low}})}), Flat{10}}});
    EXPECT_EQ(points_of(b.rule, {num("0.5"), Missing{}}), "0");
    EXPECT_EQ(points_of(b.rule, {Missing{}, false}), "0");
    EXPECT_EQ(points_of(b.rule, {num("0.7"), Missing{}}), "incomplete 1");
    EXPECT_EQ(points_of(b.rule, {num("0.7"), true}), "10");
}

TEST(ScoreDerived, RatiosAndDifferencesAreWorkedOut) {
    RuleBuilder b("5");
    const FactId actual = b.value("实际");
    const FactId target = b.fact(Fact::Kind::target, "目标");
    const FactId ratio = b.derived(Fact::Derived::How::ratio, actual, target);
    b.table({{b.at_least(ratio, "1"), Flat{5}}, {b.below(ratio, "1"), Line{ratio, 0, 0, 5}}});
    EXPECT_EQ(points_of(b.rule, {num("7"), num("9"), Missing{}}), "35/9");
    EXPECT_EQ(points_of(b.rule, {num("7"), num("0"), Missing{}}), "division-by-zero 目标");
    EXPECT_EQ(points_of(b.rule, {Missing{}, num("9"), Missing{}}), "incomplete 0");
    EXPECT_EQ(points_of(b.rule, {NotApplicable{}, num("9"), Missing{}}), "inapplicable");
}

TEST(ScoreComputed, AFormulaOfFactsDividesExactlyOrNotAtAll) {  // 得分=年度目标值÷全年完成值×分值
    RuleBuilder b("10");
    const FactId actual = b.value("全年完成值");
    const FactId target = b.fact(Fact::Kind::target, "年度目标值");
    Computed formula;
    formula.terms = {{Term::Op::fact, 0, target, 0, 0},
                     {Term::Op::fact, 0, actual, 0, 0},
                     {Term::Op::divide, 0, 0, 0, 1},
                     {Term::Op::constant, 10, 0, 0, 0},
                     {Term::Op::multiply, 0, 0, 2, 3}};
    formula.root = 4;
    b.table({{b.when(Always{}), formula}});
    EXPECT_EQ(points_of(b.rule, {num("1200000"), num("800000")}), "20/3");
    EXPECT_EQ(points_of(b.rule, {num("600000"), num("800000")}), "10");
    EXPECT_EQ(points_of(b.rule, {num("0"), num("800000")}), "division-by-zero 全年完成值");
}

TEST(ScoreLimits, FloorAndCapAreLinesOfTheirOwn) {
    Rule rule = every_five_percent();
    const Outcome low = scored(rule, {num("0.5")});
    EXPECT_EQ(low.trace.back().kind, Step::Kind::floor);
    EXPECT_EQ(low.trace.back().deduction.str(), "-5");
    rule.floor.reset();
    EXPECT_EQ(points_of(rule, {num("0.5")}), "-5") << "该项可负分";
}

TEST(ScoreLimits, ABonusMayPassThePointsUpToItsOwnCap) {  // 每增加2%加0.5分，最高加1.5分
    RuleBuilder b("5");
    const FactId x = b.value();
    b.table({{b.at_least(x, "0.9"), Flat{5}},
             {b.below(x, "0.9"), b.stairs(x, Stairs::Side::below, "5", "0.9", "0.02", "-0.5")}});
    Table bonus;
    bonus.rows = {{b.when(Always{}), b.stairs(x, Stairs::Side::above, "0", "0.9", "0.02", "0.5"), {}}};
    bonus.high = num("1.5");
    b.rule.parts.push_back(bonus);
    b.rule.cap = num("6.5");
    EXPECT_EQ(at(b.rule, "0.92"), "5.5");
    EXPECT_EQ(at(b.rule, "1"), "6.5");
    EXPECT_EQ(at(b.rule, "0.88"), "4.5");
}

TEST(ScoreRounding, TheClauseGoesBeforeThePackAndNeverPastALimit) {
    RuleBuilder b("2.5");
    const FactId x = b.value();
    b.table({{b.when(Always{}), Line{x, 0, 0, num("2.5")}}});
    const RoundingRule whole{0, Rounding::half_up, {}, false};
    EXPECT_EQ(points_of(b.rule, {num("0.58")}, whole), "1");
    EXPECT_EQ(points_of(b.rule, {num("0.6")}, whole), "2");
    EXPECT_EQ(points_of(b.rule, {num("1")}, whole), "2.5") << "3 would be more than the points";
    b.rule.rounding = RoundingRule{1, Rounding::down, {}, true};
    EXPECT_EQ(points_of(b.rule, {num("0.59")}, whole), "1.4");
    EXPECT_EQ(points_of(b.rule, {num("0.59")}), "1.4");
}

TEST(ScoreOpen, NotApplicableBesideGivenFactsIsNoQuietZero) {  // 白条抵库每张扣0.3分，公款私存每笔扣1分
    RuleBuilder b("2");
    const FactId a = b.fact(Fact::Kind::count, "白条抵库");
    const FactId c = b.fact(Fact::Kind::count, "公款私存");
    b.rule.base = 2;
    b.rule.parts = {Tally{a, false, 1, num("-0.3"), PartialStep::whole, {}, {}},
                    Tally{c, false, 1, -1, PartialStep::whole, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Number(1), Number(1)}), "0.7");
    EXPECT_EQ(points_of(b.rule, {NotApplicable{}, Number(1)}), "not-applicable-beside-values 白条抵库");
    EXPECT_EQ(points_of(b.rule, {NotApplicable{}, NotApplicable{}}), "inapplicable");
    EXPECT_EQ(points_of(b.rule, {NotApplicable{}, Missing{}}), "incomplete 1");
    EXPECT_EQ(points_of(b.rule, {Undefined{"division-by-zero", {"数"}}, Number(1)}), "division-by-zero 数");
}

TEST(ScoreTrace, EachPartSaysWhatItLost) {  // 到位率100%得2分，每低10%扣0.5分；及时到位得1分
    RuleBuilder b("3");
    const FactId x = b.value();
    const FactId timely = b.fact(Fact::Kind::yes_no, "及时到位");
    b.table(
        {{b.at_least(x, "1"), Flat{2}}, {b.below(x, "1"), b.stairs(x, Stairs::Side::below, "2", "1", "0.1", "-0.5")}});
    b.table({{b.when(Holds{timely}), Flat{1}}, {b.when(Holds{timely, false}), Flat{0}}});
    const Outcome outcome = scored(b.rule, {num("0.85"), false});
    EXPECT_EQ(text_of(outcome.result), "1.5");
    ASSERT_EQ(outcome.trace.size(), 2u);
    EXPECT_EQ(outcome.trace[0].kind, Step::Kind::stairs);
    EXPECT_EQ(outcome.trace[0].deduction.str(), "0.5");
    EXPECT_EQ(outcome.trace[0].distance->str(), "0.15");
    EXPECT_EQ(outcome.trace[0].steps->str(), "1");
    EXPECT_EQ(outcome.trace[1].deduction.str(), "1");
}

TEST(ScoreTrace, PointsThatNoWordsAwardAreALineOfTheirOwn) {  // 两项各2分 beside 6 points
    RuleBuilder b("6");
    const FactId items = b.fact(Fact::Kind::items, "要点", {"a", "b"});
    b.rule.parts = {Checklist{items, {2, 2}, false, {}, {}}};
    const Outcome outcome = scored(b.rule, {Picked{{true, true}}});
    EXPECT_EQ(text_of(outcome.result), "4");
    EXPECT_EQ(outcome.trace.back().kind, Step::Kind::base);
    EXPECT_EQ(outcome.trace.back().deduction.str(), "2");
}

}  // namespace
}  // namespace heng::test
