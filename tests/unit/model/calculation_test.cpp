// Names and formulas: what a name stands for, which formula gives a value, what cannot be calculated.
#include <gtest/gtest.h>

#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

constexpr const char* steps = "评分：100%计满分，每下降5%扣1分，扣完为止。\n";

std::string value_of(const Resolved& pack, const char* path) {
    const Node& node = pack.node(path);
    return node.value ? pack.calculation(*node.value) : "input";
}

TEST(Calculation, ValueIsTheFormulaOfItsNameOrSuffix) {
    EXPECT_EQ(value_of(resolve_leaf(std::string(steps) + "公式：完成率=实际数/计划数×100%"), "完成率"),
              "(× (/ 实际数 计划数) 1)");
    EXPECT_EQ(value_of(resolve_leaf(std::string(steps) + "公式：执行率=执行数/预算数×100%", "预算资金执行率（10分）"),
                       "预算资金执行率"),
              "(× (/ 执行数 预算数) 1)");
    EXPECT_EQ(value_of(resolve_leaf(std::string(steps) + "公式：及时率=及时数/总数×100%", "完成及时性（10分）"),
                       "完成及时性"),
              "(× (/ 及时数 总数) 1)");
    EXPECT_EQ(value_of(resolve_leaf(steps), "完成率"), "input");
}

TEST(Calculation, FormulasBuildUponFormulas) {
    const Resolved pack =
        resolve_leaf(std::string(steps) + "公式：\n完成率=完成数/计划数×100%\n完成数=上半年完成数+下半年完成数\n");
    EXPECT_EQ(value_of(pack, "完成率"), "(× (/ (+ 上半年完成数 下半年完成数) 计划数) 1)");
    EXPECT_EQ(pack.said(), "");
}

TEST(Calculation, SpecialNamesAndFunctions) {
    const Resolved pack = resolve_leaf("公式：得分=最小值（分值，四舍五入（实际值/目标值×分值，1））\n目标值：80件\n");
    const Node& node = pack.node("完成率");
    ASSERT_EQ(node.bindings.size(), 1U) << pack.said();
    EXPECT_EQ(pack.calculation(node.bindings[0].calculation), "(最小值 分值 (四舍五入 (× (/ 完成率 目标值) 分值)))");
    EXPECT_EQ(node.target, Number(80));
    EXPECT_EQ(node.standing, Standing::computed);
}

TEST(Calculation, WithoutTargetARecordMustSayIt) {
    const Resolved pack = resolve_leaf("公式：得分=实际值/目标值×分值\n");
    EXPECT_EQ(pack.input("完成率/目标值").used_by.size(), 1U) << pack.said();
}

TEST(Calculation, OtherIndicatorsAndTheirScores) {
    const Resolved pack = resolve_text(
        "规则包：甲\n二级指标：产出\n三级指标：完成率（5分）\n公式：完成率=实际数/计划数×100%\n"
        "三级指标：综合率（5分）\n公式：综合率=完成率×50%+满意度×50%\n三级指标：满意度（5分）\n"
        "三级指标：汇总（5分）\n公式：得分=完成率得分×0.5+产出得分×0.1\n");
    EXPECT_EQ(value_of(pack, "综合率"), "(+ (× 完成率的值 0.5) (× 满意度 0.5))");
    EXPECT_TRUE(pack.says("indicator-cycle")) << pack.said();  // 产出得分 holds 汇总得分
}

TEST(Calculation, DuplicateNamesMeanTheSibling) {
    const char* script =
        "规则包：甲\n二级指标：投入\n三级指标：执行率（5分）\n公式：执行率=执行数/"
        "预算数×100%\n三级指标：得失（5分）\n公式：得失=执行率-10%\n"
        "二级指标：产出\n三级指标：执行率（5分）\n公式：执行率=实际数/计划数×100%\n"
        "二级指标：效果\n三级指标：差额（5分）\n公式：差额=执行率-10%\n三级指标：明差（5分）\n公式：明差=投入/"
        "执行率-10%\n";
    const Resolved pack = resolve_text(script);
    EXPECT_EQ(value_of(pack, "得失"), "(- 执行率的值 0.1)");
    EXPECT_NE(pack.said().find("name-ambiguous: 执行率 | 执行率 投入/执行率、产出/执行率\n"), std::string::npos)
        << pack.said();
    EXPECT_EQ(value_of(pack, "明差"), "(- 执行率的值 0.1)");
}

struct CalculationFault {
    const char* labels;
    const char* said;
};

TEST(Calculation, FaultsNameTheirWords) {
    for (const CalculationFault& fault : {
             CalculationFault{"公式：完成率=完成率×2", "formula-recursive: 完成率 | 完成率\n"},
             CalculationFault{"公式：\n完成率=甲/乙\n甲=丙+1\n丙=甲-1", "formula-recursive: 甲 | 甲\n"},
             CalculationFault{"公式：完成率=最大植（甲，乙）", "function-unknown: 最大植 | 最大植 最大值\n"},
             CalculationFault{"公式：完成率=四舍五入（甲，乙）", "rounding-places: 四舍五入 |\n"},
             CalculationFault{"公式：完成率=取整（甲，乙）", "function-arguments: 取整 | 取整 1 2\n"},
             CalculationFault{"公式：\n完成率=甲/乙×100%\n完成率=丙/丁×100%",
                              "formula-defined-twice: 完成率 | 完成率\n"},
             CalculationFault{"公式：完成率=产出/2", "group-without-value: 产出 | 产出\n"},
             CalculationFault{"公式：完成率=（甲≥1）×2", "number-expected: （甲≥1） | （甲≥1）\n"},
             CalculationFault{"评分：当 完成率 时，得 5 分；否则，不得分。\n公式：完成率=甲/乙×100%",
                              "condition-expected: 完成率 | 完成率\n"},
         }) {
        const Resolved pack = resolve_leaf(fault.labels);
        EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.labels << "\nsaid\n" << pack.said();
    }
}

TEST(Calculation, ValuesInACircle) {
    const Resolved pack = resolve_text(
        "规则包：甲\n二级指标：产出\n三级指标：子（5分）\n公式：子=丑+1\n三级指标：丑（5分）\n公式：丑=寅+"
        "1\n三级指标：寅（5分）\n公式：寅=子+1\n");
    EXPECT_NE(pack.said().find("indicator-cycle: 子 | 子→丑→寅→子\n"), std::string::npos) << pack.said();
}

TEST(Calculation, LongChainsEnd) {
    std::string script = "规则包：甲\n二级指标：产出\n三级指标：数（5分）\n公式：\n数=甲0×1\n";
    for (int i = 0; i < 200; ++i)
        script += "甲" + std::to_string(i) + "=甲" + std::to_string(i + 1) + "+甲" + std::to_string(i + 1) + "\n";
    EXPECT_TRUE(resolve_text(script).says("formula-too-deep"));
    std::string wide = "规则包：甲\n二级指标：产出\n三级指标：数（5分）\n公式：\n数=甲0×1\n";
    for (int i = 0; i < 60; ++i)
        wide += "甲" + std::to_string(i) + "=甲" + std::to_string(i + 1) + "+甲" + std::to_string(i + 1) + "\n";
    const Resolved pack = resolve_text(wide);
    EXPECT_LT(pack.pack.calculations.at(*pack.node("数").value).nodes.size(), 200U);  // each formula once
}

}  // namespace
}  // namespace heng::model_test
