// 用例: what they give and expect, run like any record.
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/score/run_cases.hpp"
#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

const std::string rules =
    "规则包：甲\n版本：1\n二级指标：过程（10分）\n三级指标：执行率（6分）\n评分：\n当 执行率≥100% 时，得满分；\n当 "
    "执行率≥80% 时，得 6-(100%-执行率)×10 分；\n否则，不得分。\n"
    "公式：执行率=执行数/预算数×100%\n三级指标：管理（4分）\n";

TEST(Cases, PassAndFail) {
    const Resolved pack =
        resolve_text(rules +
                     "用例：刚好少5个百分点\n执行数=950万元，预算数=1000万元\n应得：执行率 5.5分\n"
                     "用例：写错\n执行数=950万元\n预算数=1000万元\n管理=4\n应得：过程/执行率 5分，管理 4，总分 9.5分\n"
                     "用例：缺数\n执行数=950万元\n应得：执行率 待补\n应得：总分 待补\n");
    EXPECT_EQ(pack.said(), "");
    const std::vector<CaseRun> runs = run_cases(pack.pack);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_TRUE(runs[0].passed()) << runs[0].lines.at(0).got;
    EXPECT_FALSE(runs[1].passed());
    ASSERT_EQ(runs[1].lines.size(), 3U);
    EXPECT_EQ(runs[1].lines[0].got, "5.5");
    EXPECT_FALSE(runs[1].lines[0].passed);
    EXPECT_TRUE(runs[1].lines[1].passed) << runs[1].lines[1].got;
    EXPECT_TRUE(runs[1].lines[2].passed) << runs[1].lines[2].got;
    EXPECT_TRUE(runs[2].passed()) << runs[2].lines.at(0).got;
}

TEST(Cases, ValuesThatCannotBeRead) {
    const Resolved pack = resolve_text(rules + "用例：一\n执行数=很多\n预算数=1000万元\n应得：执行率 5分\n");
    const std::vector<CaseRun> runs = run_cases(pack.pack);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_FALSE(runs[0].passed());
    const auto& problems = runs[0].problems;
    const auto wrong = std::find_if(problems.begin(), problems.end(),
                                    [](const DataProblem& problem) { return problem.severity == Severity::error; });
    ASSERT_NE(wrong, problems.end());
    EXPECT_EQ(wrong->column, 1U);
    EXPECT_EQ(wrong->cell, "很多");
}

struct CaseFault {
    const char* script;
    const char* said;
};

TEST(Cases, NamesMustExist) {
    for (const CaseFault& fault : {
             CaseFault{"用例：一\n执行款=1\n应得：执行率 5分\n", "case-input-unknown: 执行款 | 执行款 执行数\n"},
             CaseFault{"用例：一\n天气=1\n应得：执行率 5分\n", "case-input-unknown: 天气 | 天气 \n"},
             CaseFault{"用例：一\n执行数=1\n应得：执行力 5分\n", "indicator-unknown: 执行力 | 执行力 执行率\n"},
             CaseFault{"用例：一\n执行数=1\n", "case-without-expectation"},
         }) {
        const Resolved pack = resolve_text(rules + fault.script);
        EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.script << "\nsaid\n" << pack.said();
    }
}

}  // namespace
}  // namespace heng::model_test
