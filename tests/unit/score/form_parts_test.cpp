// Parts of scoring a form: the formula in a sentence, the rule that a row takes, fields, points.
#include <gtest/gtest.h>

#include "engine/score/form_choice.hpp"
#include "engine/score/form_formula.hpp"
#include "engine/score/form_pack.hpp"
#include "engine/score/form_weights.hpp"
#include "tests/unit/score/pack_builder.hpp"

namespace heng::test {
namespace {

/// Points of a row by the formula in a sentence.
std::string by_formula(const std::string& sentence, const std::string& actual, const std::string& target) {
    Sources sources;
    const Span span = sources.whole(sources.add("pack.heng", sentence));
    const auto rule = formula_rule(sources, span, 10);
    return rule ? points_of(*rule, {num(actual), num(target)}) : "no formula";
}

TEST(FormFormula, IsFoundInItsSentence) {
    const std::string forward =
        "定量指标若为正向指标(即指标值为≥*),则得分计算方法应用全年实际值/年度指标值╳该指标分值;";
    EXPECT_EQ(by_formula(forward, "9", "12"), "7.5");
    EXPECT_EQ(by_formula(forward, "15", "12"), "10") << "never more than the points of the row";
    EXPECT_EQ(by_formula(forward, "1", "0"), "division-by-zero 年度指标值");
    const std::string reverse = "若定量指标为反向指标(即指标值为≤*),则得分计算方法应用年度指标值/全年实际值╳该指标分值";
    EXPECT_EQ(by_formula(reverse, "100", "80"), "8");
    EXPECT_EQ(by_formula(reverse, "0", "125"), "division-by-zero 实际完成值");
    EXPECT_EQ(by_formula("反向指标得分=(1-(实际完成值-目标值)/目标值)×权重", "110", "100"), "9");
    EXPECT_EQ(by_formula("偏离的，得分=分值×(1-|实际值-目标值|/目标值)", "90", "100"), "9");
    EXPECT_EQ(by_formula("正向指标按完成情况计分，指标值为≥时完成值越大越好", "1", "1"), "no formula");
}

FormRow row(std::string level2, std::string target, std::string actual, std::string points = "10") {
    FormRow made;
    made.level1 = "产出指标";
    made.level2 = std::move(level2);
    made.level3 = "指标1";
    made.target = std::move(target);
    made.actual = std::move(actual);
    if (!points.empty()) made.points = num(points);
    return made;
}

std::string taken(const FormRow& row, const std::string& bare_cost = "reverse") {
    const RowChoice choice = choose(row, bare_cost);
    std::string text;
    switch (choice.kind) {
        case RowKind::forward:
            text = "forward";
            break;
        case RowKind::reverse:
            text = "reverse";
            break;
        case RowKind::qualitative:
            text = "qualitative";
            break;
        case RowKind::judged:
            text = "judged";
            break;
        case RowKind::inapplicable:
            text = "inapplicable";
            break;
        case RowKind::empty:
            text = "empty";
            break;
    }
    for (const Value* value : {&choice.actual, &choice.target})
        if (const Number* number = boost::variant2::get_if<Number>(value)) text += " " + number->str();
    if (const Undefined* undefined = boost::variant2::get_if<Undefined>(&choice.actual)) text += " " + undefined->code;
    return text + (choice.bare_cost ? " bare" : "") + (choice.actual_not_measured ? " unmeasured" : "");
}

TEST(FormChoice, FollowsTheSignOfTheTarget) {
    EXPECT_EQ(taken(row("数量指标", "≧60万件", "66万件")), "forward 660000 600000");
    EXPECT_EQ(taken(row("满意度", "≥90%", "95%")), "forward 0.95 0.9");
    EXPECT_EQ(taken(row("成本指标", "≤30万元", "29.5万")), "reverse 295000 300000");
    EXPECT_EQ(taken(row("时效指标", "不超过30分钟", "20分钟")), "reverse 1/72 1/48");
    EXPECT_EQ(taken(row("数量指标", "48人", "48人")), "forward 48 48");
    EXPECT_EQ(taken(row("数量指标", "90个乡镇、街道", "90")), "forward 90 90");
    EXPECT_EQ(taken(row("质量指标", "达标", "达标")), "qualitative");
    EXPECT_EQ(taken(row("质量指标", "", "达成预期指标")), "qualitative");
}

TEST(FormChoice, BareTargetsOfCostAndTimeAreReadAsThePackSays) {
    EXPECT_EQ(taken(row("成本指标", "125万", "124.94万")), "reverse 1249400 1250000 bare");
    EXPECT_EQ(taken(row("成本指标", "125万", "124.94万"), "forward"), "forward 1249400 1250000 bare");
    EXPECT_EQ(taken(row("成本指标", "125万", "124.94万"), "judged"), "judged 1249400 1250000 bare");
    EXPECT_EQ(taken(row("时效指标", "3年", "2年")), "reverse 24 36");
    EXPECT_EQ(taken(row("时效指标", "100%", "90%")), "forward 0.9 1");
    EXPECT_EQ(taken(row("成本指标", "125万", "0")), "reverse 0 1250000 bare");
}

TEST(FormChoice, WordsAndSignsAreNoMeasuredValue) {
    EXPECT_EQ(taken(row("数量指标", "≥30个", "达成预期指标")), "forward 30 unmeasured");
    EXPECT_EQ(taken(row("数量指标", "≥10G", "≥10G")), "forward 10 unmeasured");
    EXPECT_EQ(taken(row("数量指标", "≥10G", "")), "forward 10");
}

TEST(FormChoice, UnitsMustFit) {
    EXPECT_EQ(taken(row("质量指标", "≥90%", "95")), "forward 0.9 unit-mismatch");
    EXPECT_EQ(taken(row("成本指标", "≤30万元", "20个")), "reverse 300000 unit-mismatch");
    EXPECT_EQ(taken(row("数量指标", "100", "98个")), "forward 98 100");
}

TEST(FormChoice, LinesThatDoNotApplyOrAreEmpty) {
    EXPECT_EQ(taken(row("生态效益", "不适用", "不适用")), "inapplicable");
    EXPECT_EQ(taken(row("生态效益", "", "", "0")), "inapplicable");
    EXPECT_EQ(taken(row("生态效益", "", "", "")), "empty");
    EXPECT_EQ(taken(row("生态效益", "", "", "5")), "qualitative");
}

TEST(FormFields, FillTheInputsOfThePack) {
    PackBuilder b;
    b.input("全年执行数(B)");
    b.input("全年预算数");
    Form form;
    form.fields = {{"资金/年度资金总额/全年预算数(A)", "125"},
                   {"资金/年度资金总额/全年执行数(B)", "124.94"},
                   {"资金/其他资金/全年执行数(B)", "7"}};
    const Record record = fields_record(b.pack, form);
    EXPECT_EQ(boost::variant2::get<Number>(record.values[0]).str(), "124.94");
    EXPECT_EQ(boost::variant2::get<Number>(record.values[1]).str(), "125");
    form.fields[0].second = "125万元";
    const Record mixed = fields_record(b.pack, form);
    EXPECT_EQ(boost::variant2::get<Undefined>(mixed.values[0]).code, "unit-missing");
}

TEST(FormPackLayout, ScoresRowsLikeIndicators) {
    PackBuilder b;
    std::vector<FormRow> rows{row("数量指标", "≥10个", "5个", "50"), row("生态效益", "不适用", "", "20"),
                              row("满意度", "≥90%", "90%", "30")};
    rows[1].level1 = rows[2].level1 = "效益指标";
    std::vector<RuledRow> ruled;
    Sources sources;
    const Span span = sources.whole(sources.add("a", "全年实际值/年度指标值×该指标分值"));
    for (const FormRow& each : rows) {
        const RowChoice choice = choose(each, "reverse");
        const bool out = choice.kind == RowKind::inapplicable;
        ruled.push_back({*formula_rule(sources, span, *each.points),
                         {out ? Value(NotApplicable{}) : choice.actual, choice.target},
                         "",
                         {}});
    }
    const FormPack laid = lay_out(b.pack, {}, rows, ruled);
    const UnitScore unit = scored(laid.pack, laid.record);
    EXPECT_EQ(text_of(unit.nodes[laid.rows[0]].result), "25");
    EXPECT_EQ(text_of(unit.nodes[laid.rows[1]].result), "inapplicable");
    EXPECT_EQ(unit.nodes[laid.rows[2]].points.str(), "50") << "20 points spread within the level";
    EXPECT_EQ(text_of(unit.total), "75");
}

TEST(FormWeights, PointsAreHeldAgainstTheUniformSetting) {
    auto sources = std::make_shared<Sources>();
    const Span span = sources->whole(sources->add(
        "a", "一级指标分值统一设置为:产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。"));
    Pack pack;
    pack.sources = sources;
    pack.row_rules = {{RowRule::Takes::weights, span}};
    FormScore score;
    for (const auto& [level, points] : {std::pair{"产出指标", 50}, {"效益指标", 20}, {"满意度指标", 10}}) {
        RowScore each;
        each.row.level1 = level;
        each.points = points;
        score.rows.push_back(each);
        score.full = score.full + each.points;
    }
    check_points(pack, score);
    ASSERT_EQ(score.findings.size(), 2u);
    EXPECT_EQ(score.findings[0].code, "form-points-total");
    EXPECT_EQ(score.findings[1].code, "level-points-differ");
    EXPECT_EQ(score.findings[1].args[1], "效益指标");
}

}  // namespace
}  // namespace heng::test
