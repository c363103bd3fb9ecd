// Units of inputs that nobody declared, and formulas that mix what cannot be mixed.
#include <gtest/gtest.h>

#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

constexpr const char* unit_steps = "评分：100%计满分，每下降5%扣1分，扣完为止。\n";

Dimension kind_of(const Resolved& pack, const char* input) {
    return pack.input(input).unit.dimension;
}

TEST(Units, OneSideOfARateSpeaksForBoth) {
    const Resolved pack = resolve_leaf(std::string(unit_steps) + "公式：完成率=已办数/预算资金×100%");
    EXPECT_EQ(kind_of(pack, "已办数"), Dimension::money) << pack.said();
    EXPECT_EQ(kind_of(pack, "预算资金"), Dimension::money);
    EXPECT_TRUE(pack.input("已办数").unit_inferred);
    EXPECT_TRUE(pack.says("input-inferred"));
}

TEST(Units, DeclaredUnitsReachTheOtherSide) {
    const Resolved pack = resolve_text(
        std::string("规则包：甲\n数据：\n计划（万元）：金额，批复数\n二级指标：产出\n三级指标：完成率（5分）\n") +
        unit_steps + "公式：完成率=实际/计划×100%\n");
    EXPECT_EQ(pack.input("计划").unit.word, "万元");
    EXPECT_FALSE(pack.input("计划").unit_inferred);
    EXPECT_EQ(pack.input("实际").unit.word, "万元") << "bare numbers of one formula are in one unit";
    EXPECT_EQ(pack.said(), "");
}

TEST(Units, DescriptionsAndNamesAndCasesSayThem) {
    const Resolved pack = resolve_leaf(std::string(unit_steps) +
                                       "说明：\n完成率=甲量/乙量×100%\n甲量：批复的数，单位：吨。\n"
                                       "用例：一\n丙量=3小时\n应得：完成率 10分\n");
    EXPECT_EQ(kind_of(pack, "乙量"), Dimension::mass) << pack.said();
    const Resolved bracket = resolve_leaf("公式：得分=单位成本（元/人）/20元/人");
    EXPECT_EQ(bracket.input("单位成本").unit.word, "元/人") << bracket.said();
}

TEST(Units, DatesAreTakenFromDifferences) {
    const Resolved pack =
        resolve_leaf("评分：当 延期≤0天 时，得满分；否则，不得分。\n公式：延期=实际完成时间-计划完成时间\n");
    EXPECT_EQ(pack.input("实际完成时间").type, Input::Type::date) << pack.said();
    const Resolved lengths = resolve_leaf(
        "评分：当 延期率≤0% "
        "时，得满分；否则，不得分。\n说明：\n延期率=（实际完成时间-计划完成时间）/计划完成时间×100%\n"
        "实际完成时间：实际所耗用的时间。\n计划完成时间：按计划所需的时间。\n");
    EXPECT_EQ(lengths.input("实际完成时间").type, Input::Type::number) << lengths.said();
}

TEST(Units, DatesAreTakenFromComparisons) {
    const Resolved pack = resolve_leaf("评分：当 开工≤6月30日 时，得满分；否则，不得分。\n");
    EXPECT_EQ(pack.input("开工").type, Input::Type::date) << pack.said();
}

TEST(Units, RatesAreNoPercentUnlessDeclared) {
    const Resolved pack = resolve_leaf(std::string(unit_steps) + "公式：完成率=实际支付进度/既定支付进度×100%");
    EXPECT_EQ(pack.input("实际支付进度").unit.factor, Number(1)) << "0.95 is 95%";
    EXPECT_TRUE(pack.input("实际支付进度").unit.percent);
}

TEST(Units, TargetsSpeakForTheValue) {
    const Resolved pack = resolve_leaf("公式：得分=实际值/目标值×分值\n目标值：80万元\n");
    EXPECT_EQ(pack.input("完成率").unit.dimension, Dimension::money) << pack.said();
    EXPECT_EQ(pack.node("完成率").target, Number(800000));
    const Resolved bare = resolve_leaf("公式：得分=实际值/目标值×分值\n目标值：80\n", "节约资金（5分）");
    EXPECT_NE(bare.said().find("number-without-unit: 80 | 80 金额\n"), std::string::npos) << bare.said();
    const Resolved date = resolve_leaf("评分：当 实际值≤目标值 时，得满分；否则，不得分。\n目标值：6月30日前\n");
    EXPECT_EQ(date.input("完成率").type, Input::Type::date) << date.said();
}

TEST(Units, HundredWithoutPercent) {
    const Resolved pack = resolve_leaf(std::string(unit_steps) + "公式：完成率=实际数/计划数×100");
    EXPECT_NE(pack.said().find("hundred-without-percent: 100 | 完成率\n"), std::string::npos) << pack.said();
    EXPECT_EQ(pack.calculation(*pack.node("完成率").value), "(× (/ 实际数 计划数) 1)");
}

struct UnitFault {
    const char* labels;
    const char* said;
};

TEST(Units, WhatCannotBeMixed) {
    for (const UnitFault& fault : {
             UnitFault{"公式：得分=80万元+3天", "unit-clash: 80万元+3天 | 80万元 金额（万元） 3天 时长（天）\n"},
             UnitFault{"公式：得分=成本/10元+工期/5天-成本/5天×工期", ""},
             UnitFault{"评分：当 预算数≥100 时，得满分；否则，不得分。", "number-without-unit: 100 | 100 金额\n"},
             UnitFault{"评分：当 预算数≥0 时，得满分；否则，不得分。", ""},
             UnitFault{"评分：当 预算数≥125万 时，得满分；否则，不得分。", ""},
             UnitFault{"评分：当 在职人员数≥3 时，得满分；否则，不得分。", ""},
             UnitFault{"公式：完成率=（10万元/3人）×100%",
                       "unit-clash: （10万元/3人） | 10万元 金额（万元） 3人 数量（人）\n"},
             UnitFault{"公式：得分=完成时间+6月30日\n", "unit-clash: 完成时间+6月30日 | 完成时间 日期 6月30日 日期\n"},
         }) {
        const Resolved pack = resolve_leaf(fault.labels);
        if (*fault.said == '\0')
            EXPECT_EQ(pack.said(), "") << fault.labels;
        else
            EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.labels << "\nsaid\n" << pack.said();
    }
}

TEST(Units, DeclarationsThatCannotBe) {
    for (const UnitFault& fault : {
             UnitFault{"甲（光年）：数值\n", "unit-unknown: 光年 | 甲 光年\n"},
             UnitFault{"甲（万元）：次数\n", "unit-against-type: 万元 | 甲 万元 次数\n"},
             UnitFault{"甲：颜色\n", "input-type-unknown: 颜色 | 甲 颜色\n"},
             UnitFault{"甲：选项（好）\n", "input-choices-missing: 选项（好） | 甲\n"},
             UnitFault{"甲（万元）：金额，批复数，缺省 三天\n", "fallback-unreadable: 三天 | 甲 三天\n"},
             UnitFault{"甲：金额\n甲：次数\n", "input-declared-twice: 甲 | 甲\n"},
         }) {
        const Resolved pack =
            resolve_text(std::string("规则包：甲\n数据：\n") + fault.labels + "二级指标：产出\n三级指标：乙（5分）\n");
        EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.labels << "\nsaid\n" << pack.said();
    }
}

TEST(Units, DeclaredTypesAndDefaults) {
    const Resolved pack = resolve_text(
        "规则包：甲\n适用年度：2021\n数据：\n开工：日期，开工的日子\n公开：是否\n健全：选项（健全、基本健全、不健全），"
        "评定\n罚款（万元）：金额，罚没数，缺省 2\n"
        "二级指标：产出\n三级指标：乙（5分）\n");
    EXPECT_EQ(pack.input("开工").type, Input::Type::date);
    EXPECT_EQ(pack.input("公开").type, Input::Type::yes_no);
    EXPECT_EQ(pack.input("健全").choices, (std::vector<std::string>{"健全", "基本健全", "不健全"}));
    ASSERT_TRUE(pack.input("罚款").fallback);
    EXPECT_EQ(boost::variant2::get<Number>(*pack.input("罚款").fallback), Number(20000));
    EXPECT_EQ(pack.said(), "");
}

TEST(Units, MisspeltDeclarationIsGuessed) {
    const Resolved pack = resolve_text(
        std::string("规则包：甲\n数据：\n预算执行数（万元）：金额\n二级指标：产出\n三级指标：执行率（5分）\n") +
        unit_steps + "公式：执行率=预算执行款/预算数×100%\n");
    EXPECT_NE(pack.said().find("input-like-declared: 预算执行款 | 预算执行款 预算执行数\n"), std::string::npos)
        << pack.said();
}

}  // namespace
}  // namespace heng::model_test
