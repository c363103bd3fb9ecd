// Case tables: what their columns mean, how rows fail, and how they are recorded anew.
#include "engine/testing/reset_table.hpp"
#include "tests/unit/testing/tested.hpp"

namespace heng::testing {
namespace {

Compiled rate() {
    return one_clause("5", "100%计满分，每下降5%扣1分，扣完为止。",
                      "公式：甲=执行数/预算数×100%\n等级：90分以上为优，低于90分为差。");
}

TEST(CaseTables, FactsStandInOneColumnOrInMany) {
    const Compiled compiled = rate();
    DataProblems problems;
    const auto runs = run_table(compiled.pack,
                                "用例,指标,数据,执行数（万元）,预算数（万元）,应得,应得：等级\n"
                                "一,甲,执行数=95万元；预算数=100万元,,,4,\n"
                                "二,甲,,90,100,3分,差\n",
                                problems);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_TRUE(problems.empty());
    EXPECT_TRUE(runs[0].passed());
    EXPECT_TRUE(runs[1].passed());
    EXPECT_EQ(runs[1].lines.size(), 2U);
}

TEST(CaseTables, ASupposedTotalHasItsGrade) {
    const Compiled compiled = rate();
    DataProblems problems;
    const auto runs = run_table(compiled.pack, "指标,数据,应得\n等级,总分=89.99,差\n等级,总分=90,差\n", problems);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_TRUE(runs[0].passed());
    EXPECT_FALSE(runs[1].passed());
    EXPECT_EQ(runs[1].lines.front().got, "优");
}

TEST(CaseTables, RowsOfAGroupAreOneRun) {
    const Compiled compiled =
        one_clause("5", "排名第1得5分，每降低一名扣1分，扣完为止。", "公式：甲=完成数/计划数×100%");
    DataProblems problems;
    const auto runs = run_table(compiled.pack,
                                "组,指标,完成数,计划数,应得\n一,甲,90,100,4\n一,甲,95,100,5\n,甲,90,100,5\n", problems);
    ASSERT_EQ(runs.size(), 3U);
    for (const TestRun& run : runs) EXPECT_TRUE(run.passed()) << run.lines.front().got;
}

TEST(CaseTables, ADisputedRowFailsAlthoughItHolds) {
    const Compiled compiled = rate();
    DataProblems problems;
    const auto runs = run_table(compiled.pack, "指标,数据,应得,核对\n甲,执行数=95万元；预算数=100万元,4,×\n", problems);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_TRUE(runs[0].lines.front().passed);
    EXPECT_FALSE(runs[0].passed());
}

TEST(CaseTables, ABadCellIsNamedWithRowAndColumn) {
    const Compiled compiled = rate();
    DataProblems problems;
    const auto runs = run_table(compiled.pack, "用例,指标,数据,应得\n,甲,执行数=很多；预算数=100万元,4\n", problems);
    ASSERT_EQ(runs.size(), 1U);
    ASSERT_EQ(runs[0].problems.size(), 1U);
    EXPECT_EQ(runs[0].problems[0].code, "cell-not-number");
    EXPECT_EQ(runs[0].problems[0].row, 2U);
    EXPECT_EQ(runs[0].problems[0].column, 3U);
    EXPECT_EQ(runs[0].problems[0].cell, "很多");
    EXPECT_FALSE(runs[0].passed());
}

TEST(CaseTables, RecordingAnewChangesWhatFailsAndTakesTheTickAway) {
    const Compiled compiled = rate();
    DataProblems problems;
    const std::string text =
        "用例,指标,数据,应得,核对\n一,甲,执行数=95万元；预算数=100万元,5,√\n二,甲,执行数=90万元；预算数=100万元,3,√\n";
    const DataTable table = read_csv("用例.csv", text, problems);
    const auto runs = run_tests(compiled.pack, read_case_table(compiled.pack, table, problems));
    const ResetTable renewed = reset_table(table, runs);
    EXPECT_EQ(renewed.changed, 1U);
    EXPECT_EQ(renewed.text,
              "用例,指标,数据,应得,核对\r\n一,甲,执行数=95万元；预算数=100万元,4,\r\n"
              "二,甲,执行数=90万元；预算数=100万元,3,√\r\n");
}

}  // namespace
}  // namespace heng::testing
