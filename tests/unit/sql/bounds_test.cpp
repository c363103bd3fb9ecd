// No product leaves its type: it is written in wider numbers where the ranges allow more, and refused where there are
// none; 缺省 stays within the range.
#include <gtest/gtest.h>

#include "engine/heng.hpp"
#include "engine/sql/select.hpp"

namespace heng::test {
namespace {

Compiled rate(const std::string& more = "") {
    return compile("甲.heng",
                   "规则包：甲\n版本：1\n满分：5\n三级指标：执行率（5分）\n"
                   "评分：100%计满分，每下降5%扣1分，扣完为止。\n公式：执行率=执行数/预算数×100%\n" +
                       more);
}

sql::SqlText text_of(const Compiled& compiled, const char* dialect, const std::string& range,
                     const std::string& least = "") {
    sql::Options options;
    options.dialect = sql::dialect_of(dialect);
    for (const char* name : {"执行数", "预算数"}) {
        if (!range.empty()) options.ranges.push_back({name, range});
        if (!least.empty()) options.least.push_back({name, least});
    }
    return sql::sql_text(compiled.pack, options);
}

std::string refused(const sql::SqlText& sql) {
    std::string out;
    for (const Diagnostic& one : sql.refused) out += one.code + " ";
    return out;
}

bool holds(const sql::SqlText& sql, const char* words) {
    return sql.text.find(words) != std::string::npos;
}

TEST(SqlBounds, UndeclaredRangesStayWithin64Bits) {
    const Compiled compiled = rate();
    for (const sql::Dialect& dialect : sql::dialects()) {
        const sql::SqlText sql = text_of(compiled, dialect.name, "");
        EXPECT_TRUE(holds(sql, "c1 BETWEEN -1000000000000 AND 1000000000000")) << dialect.name;
        if (dialect.wide_digits > 0) {
            EXPECT_FALSE(holds(sql, dialect.wide_open)) << dialect.name;
        }
    }
}

TEST(SqlBounds, HugeRangesAreWideOrRefused) {
    const Compiled compiled = rate();
    for (const sql::Dialect& dialect : sql::dialects()) {
        const sql::SqlText sql = text_of(compiled, dialect.name, "0元..90000000000000000元");
        if (dialect.wide_digits == 0) {
            EXPECT_EQ(refused(sql), "sql-too-wide ") << dialect.name;
            EXPECT_EQ(sql.text, "");
        } else {
            EXPECT_EQ(refused(sql), "") << dialect.name;
            EXPECT_TRUE(holds(sql, (std::string(dialect.wide_open) + "v1").c_str())) << dialect.name;
        }
    }
}

TEST(SqlBounds, NoRangeGoesBeyondTheColumn) {
    const Compiled compiled = rate();
    const sql::SqlText sql = text_of(compiled, "postgresql", "-10000000000000000000000元..10000000000000000000000元");
    EXPECT_TRUE(holds(sql, "c1 BETWEEN -9223372036854775807 AND 9223372036854775807"));
    const sql::SqlText fine = text_of(compiled, "postgresql", "", "0.0000000000000001元");
    EXPECT_TRUE(holds(fine, "c1 BETWEEN -9223372036854775807 AND 9223372036854775807"));
}

TEST(SqlBounds, LongLiteralsThatWouldBeDoublesAreRefused) {
    const Compiled compiled =
        compile("甲.heng",
                "规则包：甲\n版本：1\n满分：5\n三级指标：进度（5分）\n"
                "评分：进度≥12345678901234.5678901%，得5分；进度＜12345678901234.5678901%，不得分。\n"
                "公式：进度=完成数/计划数×100%\n");
    ASSERT_TRUE(compiled.ok());
    EXPECT_EQ(refused(text_of(compiled, "clickhouse", "")), "sql-too-wide ");
    EXPECT_EQ(refused(text_of(compiled, "postgresql", "")), "");
    EXPECT_EQ(refused(text_of(compiled, "sqlite", "")), "sql-too-wide ");
}

TEST(SqlBounds, FallbacksAreWholeAndWithinTheRange) {
    const Compiled whole = rate("数据：\n执行数（元）：金额，缺省 0.05\n");
    EXPECT_TRUE(holds(text_of(whole, "sqlite", ""), "WHEN c1 IS NULL THEN 5 END AS v1"));
    EXPECT_EQ(refused(text_of(whole, "sqlite", "1元..2元")), "sql-fallback ");
    const Compiled finer = rate("数据：\n执行数（元）：金额，缺省 0.005\n");
    EXPECT_EQ(refused(text_of(finer, "sqlite", "")), "sql-fallback ");
    EXPECT_TRUE(holds(text_of(finer, "sqlite", "", "0.001元"), "WHEN c1 IS NULL THEN 5 END AS v1"));
    const Compiled beyond = rate("数据：\n执行数（元）：金额，缺省 20000000000\n");
    EXPECT_EQ(refused(text_of(beyond, "sqlite", "")), "sql-fallback ");
}

}  // namespace
}  // namespace heng::test
