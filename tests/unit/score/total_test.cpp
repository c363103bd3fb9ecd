// Totals: bonuses, deductions, caps, vetoes, formulas, grades.
#include <gtest/gtest.h>

#include "tests/unit/score/pack_builder.hpp"

namespace heng::test {
namespace {

using What = TotalEffect::What;

/// One indicator of 100 points, grades 优 良 中 差, and an effect asked by a yes/no input.
struct TotalPack : PackBuilder {
    TotalPack() {
        leaf("甲", share_of("100"));
        const auto band = [](const char* low, const char* high, std::string label) {
            Interval in{low ? std::optional(Bound{num(low), true}) : std::nullopt,
                        high ? std::optional(Bound{num(high), false}) : std::nullopt};
            return GradeBands::Band{in, std::move(label), {}};
        };
        pack.grades = GradeBands{
            {band("90", nullptr, "优"), band("80", "90", "良"), band("60", "80", "中"), band("0", "60", "差")}, {}};
    }

    TotalEffect& effect(What what, const std::string& points) {
        TotalEffect made;
        made.what = what;
        made.points = num(points);
        Fact fact;
        fact.kind = Fact::Kind::yes_no;
        made.facts.push_back(fact);
        made.conditions.push_back({Holds{0}, {}});
        pack.total_effects.push_back(made);
        pack.total_bindings.push_back({{Binding::From::input, input("事项"), 0}});
        return pack.total_effects.back();
    }

    std::string of(const std::string& x, std::vector<Value> more = {}) const {
        std::vector<Value> values{num(x)};
        values.insert(values.end(), more.begin(), more.end());
        const UnitScore unit = scored(pack, record(values));
        return text_of(unit.total) + (unit.grade.empty() ? "" : " " + unit.grade);
    }
};

TEST(Total, GradesComeFromTheBands) {
    const TotalPack b;
    EXPECT_EQ(b.of("0.9"), "90 优");
    EXPECT_EQ(b.of("0.899"), "89.9 良");
    EXPECT_EQ(b.of("0"), "0 差");
    EXPECT_EQ(text_of(scored(b.pack, b.record({Missing{}})).total), "incomplete");
    EXPECT_EQ(scored(b.pack, b.record({Missing{}})).grade, "");
}

TEST(Total, CapsHoldTheTotalDown) {
    TotalPack b;
    b.effect(What::cap_total, "79");
    EXPECT_EQ(b.of("0.96", {true}), "79 中");
    EXPECT_EQ(b.of("0.96", {false}), "96 优");
    EXPECT_EQ(b.of("0.7", {true}), "70 中");
    EXPECT_EQ(b.of("0.96"), "incomplete");
    EXPECT_EQ(b.of("0.7"), "70 中") << "an open cap above the total cannot matter";
    b.effect(What::cap_total, "60");
    EXPECT_EQ(b.of("0.96", {Missing{}, true}), "60 中") << "nor one above a cap that holds";
}

TEST(Total, ChangesAddUpAndStayAboveZero) {
    TotalPack b;
    b.effect(What::add_total, "-5");
    EXPECT_EQ(b.of("0.92", {true}), "87 良");
    EXPECT_EQ(b.of("0.02", {true}), "0 差");
    EXPECT_EQ(b.of("0.92"), "incomplete");
    b.pack.total_effects[0].facts[0].kind = Fact::Kind::count;
    b.pack.total_effects[0].tally = Tally{0, false, 1, -5, PartialStep::whole, Number(10), {}};
    EXPECT_EQ(b.of("0.92", {Number(1)}), "87 良");
    EXPECT_EQ(b.of("0.92", {Number(3)}), "82 良") << "最多扣10分";
}

TEST(Total, GradesMayBeCapped) {
    TotalPack b;
    b.effect(What::cap_grade, "0").grade = "良";
    EXPECT_EQ(b.of("0.95", {true}), "95 良");
    EXPECT_EQ(b.of("0.95", {false}), "95 优");
    EXPECT_EQ(b.of("0.7", {true}), "70 中");
    EXPECT_EQ(b.of("0.95"), "95");
    EXPECT_EQ(b.of("0.7"), "70 中");
    b.pack.total_effects[0].grade = "优秀";
    EXPECT_EQ(b.of("0.95", {true}), "95") << "a cap that names no band leaves no grade";
}

TEST(Total, VetoesReachTheTotal) {
    TotalPack b;
    b.effect(What::veto_total, "0");
    EXPECT_EQ(b.of("0.95", {true}), "veto");
    EXPECT_EQ(b.of("0.95", {false}), "95 优");
    EXPECT_EQ(b.of("0.95"), "incomplete");
    TotalPack leaf;
    Rule& rule = boost::variant2::get<Rule>(leaf.pack.nodes[0].meaning);
    rule.conditions.push_back({Within{0, {{}, Bound{num("0.5"), false}}}, {}});
    rule.overrides = {{Override::Outcome::veto_beyond, 1, 0, {}}};
    EXPECT_EQ(leaf.of("0.4"), "veto");
    EXPECT_EQ(leaf.of("0.5"), "50 差");
}

TEST(Total, BonusesStandBesideTheFullMarks) {
    TotalPack b;
    RuleBuilder bonus("4");
    const FactId count = bonus.fact(Fact::Kind::count, "表彰");
    bonus.rule.parts = {Tally{count, false, 1, 2, PartialStep::whole, {}, {}}};
    const NodeId extra = b.leaf("加分项", bonus.rule);
    b.pack.nodes[extra].extra = true;
    b.pack.nodes[extra].points = 0;
    EXPECT_EQ(b.of("0.88", {Number(1)}), "90 优");
    EXPECT_EQ(b.of("0.99", {Number(3)}), "103 优");
    EXPECT_EQ(b.of("0.88", {NotApplicable{}}), "88 良");
    EXPECT_EQ(b.of("0.88"), "incomplete");
}

TEST(Total, AFormulaIsTheTotal) {  // 综合得分=市级×65%+本级×35%
    TotalPack b;
    TotalFormula formula;
    Fact city, own;
    city.kind = Fact::Kind::number;
    own.kind = Fact::Kind::total;
    formula.facts = {city, own};
    formula.value.terms = {
        {Term::Op::fact, 0, 0, 0, 0}, {Term::Op::constant, num("0.65"), 0, 0, 0}, {Term::Op::multiply, 0, 0, 0, 1},
        {Term::Op::fact, 0, 1, 0, 0}, {Term::Op::constant, num("0.35"), 0, 0, 0}, {Term::Op::multiply, 0, 0, 3, 4},
        {Term::Op::add, 0, 0, 2, 5}};
    formula.value.root = 6;
    b.pack.total_formula = formula;
    b.pack.total_formula_bindings = {{Binding::From::input, b.input("市级得分"), 0}, {Binding::From::total, 0, 0}};
    EXPECT_EQ(b.of("0.91", {num("85.5")}), "87.43 良") << "87.425 by the rounding of the pack";
    EXPECT_EQ(b.of("0.91"), "incomplete");
}

}  // namespace
}  // namespace heng::test
