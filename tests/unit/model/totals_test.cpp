// What stands beside the tree: grades, bonuses, penalties, vetoes, sentences on the total, rules of rows.
#include <gtest/gtest.h>

#include "engine/score/run_cases.hpp"
#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

const std::string header = "规则包：甲\n版本：1\n满分：10\n";
const std::string tree =
    "二级指标：过程（10分）\n三级指标：执行率（10分）\n评分：当 执行率≥100% "
    "时，得满分；否则，得 执行率×分值 分。\n"
    "公式：执行率=执行数/预算数×100%\n\n";

/// Runs one case on the tree with `labels`; "passed", or what came out instead.
std::string run(const std::string& labels, const std::string& given, const std::string& expected) {
    const Resolved pack = resolve_text(header + labels + tree + "用例：一\n" + given + "\n应得：" + expected + "\n");
    if (!pack.said().empty()) return pack.said();
    std::string text;
    const std::vector<CaseRun> runs = run_cases(pack.pack);
    for (const CaseLine& line : runs.front().lines)
        if (!line.passed) text += line.name + " " + line.got + "\n";
    return text.empty() ? "passed" : text;
}

TEST(Totals, Grades) {
    const std::string grades = "等级：总得分在9分以上的为“优”；在6分至9分(不含)之间的为“中”；低于6分的为“差”。\n";
    EXPECT_EQ(run(grades, "执行数=90，预算数=100", "总分 9分，等级 优"), "passed");
    EXPECT_EQ(run(grades, "执行数=89，预算数=100", "总分 8.9分，等级 中"), "passed");
    const Resolved twice = resolve_text(header + grades + grades + tree);
    EXPECT_TRUE(twice.says("grades-twice")) << twice.said();
}

TEST(Totals, BonusesAndPenaltiesStandBesideTheTree) {
    const std::string labels = "加分项：每增加1个典型案例加1分，最高加3分。\n扣分项：每发生一起投诉扣0.5分。\n";
    const Resolved pack = resolve_text(header + labels + tree);
    EXPECT_EQ(pack.said(), "");
    ASSERT_EQ(pack.pack.leaves.size(), 3U);
    const Node& bonus = pack.pack.nodes[pack.pack.leaves[1]];
    EXPECT_TRUE(bonus.extra);
    EXPECT_EQ(bonus.name, "加分项");
    EXPECT_EQ(bonus.points, Number(0));
    const std::string asked = pack.pack.inputs.at(bonus.bindings.at(0).input).paths.front();
    const std::string blamed =
        pack.pack.inputs.at(pack.pack.nodes[pack.pack.leaves[2]].bindings.at(0).input).paths.front();
    const std::string given = "执行数=90，预算数=100\n" + asked + "=4\n" + blamed + "=2\n";
    EXPECT_EQ(run(labels, given, "执行率 9分，总分 11分"), "passed");
}

TEST(Totals, VetoesAndCaps) {
    const std::string veto = "否决：发生重大违法案件的\n";
    EXPECT_EQ(run(veto, "执行数=90，预算数=100，发生重大违法案件=否", "总分 9分"), "passed");
    EXPECT_EQ(run(veto, "执行数=90，预算数=100，发生重大违法案件=是", "总分 一票否决"), "passed");
}

TEST(Totals, RowRulesSayWhichRowsTheyTake) {
    const Resolved pack = resolve_text(
        "规则包：甲\n逐项评分：\n1.一级指标分值统一设置为:产出指标50分、效益指标50分。如有特殊情况,"
        "上述权重可做适当调整,但加总后应等于100分。各部门自行确定三级指标的分值。\n"
        "2.定性指标分为:达成、未达成两档,分别按照该指标对应分值区间100-80%(含80%)、80-0%合理确定分值。\n"
        "3.定量指标若为正向指标(即指标值为≥*),则得分应用全年实际值/"
        "年度指标值╳该指标分值;若为反向指标(即指标值为≤*),则得分应用年度指标值/"
        "全年实际值╳该指标分值;定量指标得分最高不得超过该指标分值上限。\n");
    using Takes = RowRule::Takes;
    std::vector<Takes> takes;
    for (const RowRule& rule : pack.pack.row_rules) takes.push_back(rule.takes);
    EXPECT_EQ(takes, (std::vector<Takes>{Takes::weights, Takes::weights, Takes::any, Takes::qualitative, Takes::forward,
                                         Takes::reverse, Takes::any}));
    EXPECT_EQ(pack.said(), "");
    const Resolved lost = resolve_text("规则包：甲\n逐项评分：时效指标每延期一个月扣10%。\n");
    EXPECT_NE(lost.said().find("row-rule-unread: 时效指标每延期一个月扣10% | "), std::string::npos) << lost.said();
}

}  // namespace
}  // namespace heng::model_test
