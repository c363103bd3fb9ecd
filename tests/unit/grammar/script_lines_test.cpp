// 数据, 用例, 应得, 修改, 新增 and 删除 by their lines; self-evaluation forms.
#include <gtest/gtest.h>

#include "grammar/script_lines.hpp"
#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

TEST(ScriptLines, GrammarAlwaysAdvances) {
    EXPECT_EQ(grammar::script_grammar_problems(), 0U);
}

TEST(ScriptLines, Inputs) {
    const ScriptReading read(
        "数据：\n预算数（万元）：金额，财政部门批复的本年度部门预算数，缺省 "
        "0\n全年执行数(B)\n是否合规：是否，默认值为是\n"
        "等次：选项（优、良、差），评审结论\n编制数：机构编制部门核定的人员编制数\n");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(),
              "数据 预算数 | 万元 | 金额 | 财政部门批复的本年度部门预算数 | 0\n数据 全年执行数(B) |  |  |  | \n"
              "数据 是否合规 |  | 是否 |  | 是\n数据 等次 |  | 选项（优、良、差） | 评审结论 | \n"
              "数据 编制数 |  |  | 机构编制部门核定的人员编制数 | \n");
}

TEST(ScriptLines, Cases) {
    const ScriptReading read(
        "用例：执行率刚好少5个百分点\n预算执行数=1,733.63万元，预算数＝1000 万元；目标值=≥90%\n要点=①、②\n"
        "应得：预算执行率 0分，总分=85.5；等级 良\n应得：资产管理/健全性 20/3分\n用例：a=1\n应得：2分\n");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(
        read.tree(),
        "用例 执行率刚好少5个百分点\n  给 预算执行数 = 1,733.63万元\n  给 预算数 = 1000 万元\n  给 目标值 = ≥90%\n"
        "  给 要点 = ①、②\n  应得 预算执行率 = 0分\n  应得 总分 = 85.5\n  应得 等级 = 良\n  应得 资产管理/健全性 = "
        "20/3分\n"
        "用例 \n  给 a = 1\n  应得  = 2分\n");
    EXPECT_EQ(ScriptReading("用例：一\n预算数1000万元\n应得：预算执行率\n").codes(),
              "case-line-unreadable(预算数1000万元) expectation-unreadable(预算执行率)");
}

TEST(ScriptLines, Changes) {
    const ScriptReading read(
        "规则包：乙\n基于：甲@2020.1\n修改：三级指标 "
        "预算执行率（8分）\n评分：扣完为止\n修改：资产管理/健全性\n口径：一\n"
        "新增：二级指标 用于民生（2分） 于 产出\n三级指标：就业（2分）\n删除：三级指标 控制率\n公务卡刷卡率\n");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(),
              "规则包 乙\n基于 甲@2020.1\n修改 3 预算执行率 于 \n  指标3 预算执行率 [8]\n    评分 扣完为止\n"
              "修改 0 资产管理/健全性 于 \n  指标0 资产管理/健全性 []\n    口径 一\n"
              "新增 2 用于民生 于 产出\n  指标2 用于民生 [2]\n    指标3 就业 [2]\n删除 3 控制率 于 \n删除 0 "
              "公务卡刷卡率 于 \n");
    EXPECT_EQ(ScriptReading("基于：甲\n修改：（2分）\n").codes(), "change-without-name(修改)");
}

TEST(ScriptLines, SelfEvaluationForm) {
    const ScriptReading read(R"(规则包：淮南市项目支出绩效自评
口径：
得分四舍五入取整。
三级指标：预算资金执行率（10分）
评分：按执行率乘以分值计分，最高不超过10分。
公式：执行率=全年执行数(B)/全年预算数(A)×100%
逐项评分：
1.一级指标分值统一设置为：产出指标50分、效益指标30分。
2.定量指标若为正向指标(即指标值为≥*)，则得分计算方法应用全年实际值/年度指标值╳该指标分值。
)");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(),
              "规则包 淮南市项目支出绩效自评\n口径 得分四舍五入取整。\n逐项评分 "
              "1.一级指标分值统一设置为：产出指标50分、效益指标30分。⏎"
              "2.定量指标若为正向指标(即指标值为≥*)，则得分计算方法应用全年实际值/年度指标值╳该指标分值。\n"
              "指标3 预算资金执行率 [10]\n  评分 按执行率乘以分值计分，最高不超过10分。\n"
              "  公式 执行率 = (× (/ 全年执行数(B) 全年预算数(A)) 100%)\n");
}

}  // namespace
}  // namespace heng
