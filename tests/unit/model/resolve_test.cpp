// Scripts resolved whole: the tree, its points, inputs and calculations.
#include "engine/model/resolve.hpp"

#include <gtest/gtest.h>

#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

constexpr const char* department = R"(规则包：鹤城区部门整体支出绩效评价
版本：2020.1
适用地区：湖南省怀化市鹤城区
适用年度：2020
依据：部门整体支出绩效评价共性指标框架

口径：
不足一档的不扣分。
得分四舍五入保留两位小数。

一级指标：投入（2分）
二级指标：预算配置（2分）

三级指标：在职人员控制率（2分）
评分：以100%为标准，在职人员控制率≤100%，计2分；每超过一个百分点扣0.5分，扣完为止。
说明：
在职人员控制率=（在职人员数/编制数）×100%。
在职人员数：部门实际在职人数，以财政部确定的部门决算编制口径为准。
编制数：机构编制部门核定批复的部门的人员编制数。

一级指标：过程（4分）
二级指标：预算管理（2分）
三级指标：管理制度健全性（2分）
说明：
评价要点：
①是否已制定管理制度；
②是否得到有效执行。

二级指标：资产管理
三级指标：管理制度健全性（2分）
)";

TEST(Resolve, TreeWithPathsAndPoints) {
    const Resolved pack = resolve_text(department);
    EXPECT_EQ(pack.pack.name, "鹤城区部门整体支出绩效评价");
    EXPECT_EQ(pack.pack.version, "2020.1");
    EXPECT_EQ(pack.pack.year, 2020);
    EXPECT_EQ(pack.pack.full_marks, Number(100));
    EXPECT_EQ(pack.pack.roots.size(), 2U);
    ASSERT_EQ(pack.pack.leaves.size(), 3U);
    const Node& leaf = pack.node("在职人员控制率");
    EXPECT_EQ(leaf.path, "投入/预算配置/在职人员控制率");
    EXPECT_EQ(leaf.points, Number(2));
    EXPECT_TRUE(leaf.points_printed);
    const Node& sum = pack.node("资产管理");
    EXPECT_EQ(sum.points, Number(2));
    EXPECT_FALSE(sum.points_printed);
    EXPECT_EQ(sum.standing, Standing::group);
    EXPECT_EQ(pack.said(), "");
}

TEST(Resolve, SameNamesAreToldApartByPath) {
    const Resolved pack = resolve_text(department);
    EXPECT_EQ(pack.node("预算管理/管理制度健全性").path, "过程/预算管理/管理制度健全性");
    const Input& judged = pack.input("资产管理/管理制度健全性");
    EXPECT_EQ(judged.paths.front(), "资产管理/管理制度健全性");
    EXPECT_EQ(judged.used_by, std::vector<NodeId>{pack.pack.leaves[2]});
}

TEST(Resolve, FormulaGivesTheValue) {
    const Resolved pack = resolve_text(department);
    const Node& leaf = pack.node("在职人员控制率");
    ASSERT_TRUE(leaf.value);
    EXPECT_EQ(pack.calculation(*leaf.value), "(× (/ 在职人员数 编制数) 1)");
    EXPECT_EQ(pack.input("在职人员数").unit.dimension, Dimension::count);
    EXPECT_EQ(pack.input("编制数").description, "机构编制部门核定批复的部门的人员编制数。");
    ASSERT_EQ(leaf.bindings.size(), pack.rule("在职人员控制率").facts.size());
    EXPECT_EQ(leaf.bindings[0].from, Binding::From::calculation);
}

TEST(Resolve, LeafWithoutClauseIsJudged) {
    const Resolved pack = resolve_text(department);
    const Node& leaf = pack.node("预算管理/管理制度健全性");
    EXPECT_EQ(leaf.standing, Standing::no_rule);
    const Rule& rule = pack.rule("预算管理/管理制度健全性");
    EXPECT_TRUE(rule.judged);
    EXPECT_EQ(rule.cap, Number(2));
    EXPECT_EQ(leaf.bindings.at(0).from, Binding::From::input);
}

TEST(Resolve, DefinitionInPlaceOfARule) {
    const Resolved pack = resolve_leaf("评分：部门履行职责对经济发展所带来的直接或间接影响。", "经济效益（5分）");
    EXPECT_EQ(pack.said(), "missing-clause: 部门履行职责对经济发展所带来的直接或间接影响。 | 经济效益 5\n");
    EXPECT_EQ(pack.node("经济效益").standing, Standing::no_rule);
    EXPECT_EQ(pack.input("经济效益").unit.dimension, Dimension::points);
}

TEST(Resolve, RefusedClauseIsJudgedWhereItIsAcknowledged) {
    const std::string labels = "评分：根据实际情况和有关规定打分并折算。\n";
    const Resolved refused = resolve_leaf(labels);
    EXPECT_EQ(refused.node("完成率").standing, Standing::refused) << refused.said();
    ASSERT_FALSE(refused.findings.empty());
    std::string issues;
    for (const Diagnostic& found : refused.findings) issues += "已知问题：" + found.code + "：原表如此。\n";
    EXPECT_EQ(resolve_leaf(labels + issues).node("完成率").standing, Standing::no_rule);
}

TEST(Resolve, ReadingsReachEveryNode) {
    const Resolved pack = resolve_text(std::string(department) + "口径：得分四舍五入取整。\n");
    EXPECT_EQ(pack.node("在职人员控制率").readings.by_point.at("partial-step").value, "whole");
    EXPECT_EQ(pack.node("在职人员控制率").rounding.value_or(RoundingRule{}).places, 2);
    EXPECT_EQ(pack.node("资产管理/管理制度健全性").rounding.value_or(RoundingRule{}).places, 0);
}

struct TreeFault {
    const char* script;
    const char* said;
};

TEST(Resolve, FaultsOfTheTree) {
    for (const TreeFault& fault : {
             TreeFault{"三级指标：完成率（五点分）\n", "points-unreadable: 五点 | 完成率 五点\n"},
             TreeFault{"三级指标：完成率\n", "indicator-without-points: 完成率 | 完成率\n"},
             TreeFault{"一级指标：产出（5分）\n评分：按比例计分。\n三级指标：完成率（5分）\n",
                       "clause-on-group: 评分 | 产出\n"},
             TreeFault{"三级指标：完成率（5分）\n评分：达标得5分。\n评分：达标得3分。\n",
                       "clause-twice: 评分 | 完成率\n"},
             TreeFault{"适用年度：二〇二〇\n三级指标：完成率（5分）\n", "year-unreadable: 二〇二〇 | 二〇二〇\n"},
             TreeFault{"满分：一百万吨\n三级指标：完成率（5分）\n", "full-marks-unreadable: 一百万吨 | 一百万吨\n"},
         }) {
        const Resolved pack = resolve_text(std::string("规则包：甲\n版本：1\n") + fault.script);
        EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.script << "said\n" << pack.said();
    }
}

TEST(Resolve, EmptyAndStrangeTextsEnd) {
    EXPECT_TRUE(resolve_text("").pack.nodes.empty());
    EXPECT_TRUE(resolve_text("").says("script-empty"));
    EXPECT_TRUE(resolve_text("备注：甲\n").says("pack-unnamed"));
    EXPECT_TRUE(resolve_text("一级指标：\n").says("indicator-unnamed") ||
                resolve_text("一级指标：\n").says("label-empty"));
    std::string deep;
    for (int i = 0; i < 3000; ++i)
        deep += "四级指标：甲" + std::to_string(i) + "（1分）\n公式：甲" + std::to_string(i) + "=乙/丙\n";
    EXPECT_EQ(resolve_text("规则包：长\n" + deep).pack.leaves.size(), 3000U);
}

}  // namespace
}  // namespace heng::model_test
