// Cases written as the script of a database, and what its client prints read back: keys, gaps, words and broken
// answers. No client is started here; tests/cases/good/test_backend runs SQLite.
#include <gtest/gtest.h>

#include "engine/backend/case_answer.hpp"
#include "engine/backend/client.hpp"
#include "engine/heng.hpp"

namespace heng::test {
namespace {

const char* const pack_text = R"(规则包：甲
版本：1
满分：8
等级：5分以上为合格，5分以下为不合格

三级指标：预算执行率（5分）
评分：100%计满分，每下降5%扣1分，扣完为止。
公式：预算执行率=预算执行数/预算数×100%

三级指标：制度（3分）
评分：①有管理制度，得1分；②有实施细则，得2分。
)";

/// A pack with cases, its script for a database, and what comes of an answer.
struct Told {
    Compiled compiled;
    sql::Options options;
    sql::SqlText sql;
    std::vector<TestRun> runs;
    CaseScript script;

    explicit Told(const std::string& cases, const char* dialect = "sqlite")
        : compiled(compile("甲.heng", pack_text + cases)) {
        options.dialect = sql::dialect_of(dialect);
        options.table = "heng_cases";
        sql = sql::sql_text(compiled.pack, options);
        runs = run_tests(compiled.pack, script_cases(compiled.pack));
        script = case_script(compiled.pack, sql, options, runs);
    }

    std::string row_of(const std::string& key) const {
        const auto begin = script.text.find("('" + key + "'");
        return begin == std::string::npos ? "" : script.text.substr(begin, script.text.find(')', begin) + 1 - begin);
    }

    /// Why the only case cannot be said: the code and what its message needs.
    std::string beyond() const {
        if (!runs.at(0).beyond) return "";
        std::string out = runs[0].beyond->code;
        for (const std::string& arg : runs[0].beyond->args) out += " " + arg;
        return out;
    }

    /// Each expectation of the first case with what the database gave, or what is wrong with the answer.
    std::string answered(const std::string& printed, const char* null = "") {
        const auto none = take_answer(compiled.pack, sql, script, printed, null, runs);
        if (none) return "no answer " + std::to_string(none->run) + ": " + none->line;
        std::string out;
        for (const CaseLine& line : runs.at(0).lines) out += line.got + (line.passed ? " " : "! ");
        return out;
    }
};

constexpr const char* one_case =
    "\n用例：刚好\n预算执行数=950万元，预算数=1000万元，制度=√×\n应得：预算执行率 4分\n应得：总分 5分\n应得：等级 "
    "合格\n";

TEST(Backend, WritesCasesAsWholeNumbers) {
    const Told told(one_case);
    EXPECT_EQ(told.row_of("row0"), "('row0',950000000,1000000000,1,0)");
    ASSERT_EQ(told.script.asked.size(), 1u);
    EXPECT_TRUE(told.script.text.starts_with("CREATE TEMPORARY TABLE heng_cases ("));
    EXPECT_NE(told.script.text.find("FROM heng_cases"), std::string::npos);
}

TEST(Backend, WhatIsNotGivenIsNull) {
    const Told told("\n用例：没有\n预算数=1000万元\n应得：预算执行率 待补\n");
    EXPECT_EQ(told.row_of("row0"), "('row0',NULL,1000000000,NULL,NULL)");
}

TEST(Backend, NamesCasesThatNoColumnHolds) {
    const auto why = [](const std::string& given) {
        return Told("\n用例：甲\n" + given + "\n应得：总分 0分\n").beyond();
    };
    EXPECT_EQ(why("预算执行数=0.001元"), "backend-finer 预算执行数 0.01元");
    EXPECT_EQ(why("预算执行数=200亿元"), "backend-beyond-range 预算执行数 -10000000000元 10000000000元");
    EXPECT_EQ(why("预算执行数=不适用"), "backend-not-applicable 预算执行数");
    EXPECT_EQ(why("制度=1项"), "backend-which-items 制度");
    EXPECT_EQ(why("总分=4.9999"), "backend-finer-total 0.01分");
    EXPECT_EQ(why("预算执行数=100亿元"), "");
}

TEST(Backend, AsksForTheGradeOfASupposedTotal) {
    Told told("\n用例：总分\n总分=4.99\n应得：等级 不合格\n");
    ASSERT_EQ(told.script.asked.size(), 2u);
    EXPECT_NE(told.script.text.find("SELECT 'grade0', CASE"), std::string::npos);
    EXPECT_NE(told.script.text.find("(SELECT 499 AS total)"), std::string::npos);
    EXPECT_EQ(told.answered("row0\t1\t\t待补\t\t待补\t\t待补\t\ngrade0\t不合格\n"), "不合格 ");
}

TEST(Backend, ReadsScoresReasonsAndSums) {
    EXPECT_EQ(Told(one_case).answered("row0\t1\t400\t\t100\t\t500\t\t合格\n"), "4 5 合格 ");
    EXPECT_EQ(Told(one_case).answered("Welcome\r\nrow0\t1\t400\t\t100\t\t500\t\t合格\r\n"), "4 5 合格 ");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t450\tNULL\t100\tNULL\t550\tNULL\t合格\n", "NULL"), "4.5! 5.5! 合格 ");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t\t无法计算\t100\t\t\t待补\t\n").substr(0, 1) == "4", false);
}

TEST(Backend, NeverTakesABrokenAnswerForAScore) {
    EXPECT_EQ(Told(one_case).answered(""), "no answer 0: ");
    EXPECT_EQ(Told(one_case).answered("row1\t1\t400\t\t100\t\t500\t\t合格\n"), "no answer 0: ");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t400\n"), "no answer 0: row0 | 1 | 400");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t4e2\t\t100\t\t500\t\t合格\n").substr(0, 12), "no answer 0:");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t400\t待补\t100\t\t500\t\t合格\n").substr(0, 12), "no answer 0:");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t\t\t100\t\t500\t\t合格\n").substr(0, 12), "no answer 0:");
    EXPECT_EQ(Told(one_case).answered("row0\t1\t\t别的话\t100\t\t500\t\t合格\n").substr(0, 12), "no answer 0:");
}

TEST(Backend, KnowsAClientForEachDialect) {
    for (const sql::Dialect& dialect : sql::dialects()) {
        const Client* client = client_of(dialect.name);
        if (std::string_view(dialect.name) == "portable") {
            EXPECT_EQ(client, nullptr);
            continue;
        }
        ASSERT_NE(client, nullptr) << dialect.name;
        EXPECT_FALSE(client->commands.empty());
    }
    EXPECT_EQ(client_of("oracle"), nullptr);
}

}  // namespace
}  // namespace heng::test
