// Every shipped pack is one SELECT in every dialect, but for those listed here with the clauses that are not.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

#include "engine/heng.hpp"
#include "engine/sql/select.hpp"

namespace heng::test {
namespace {

namespace fs = std::filesystem;
using Lines = std::set<std::string>;

/// sql-row-rules@18: each refusal with the line of its clause.
Lines refusals(const Pack& pack, const sql::Options& options) {
    Lines out;
    for (const Diagnostic& one : sql::sql_text(pack, options).refused)
        out.insert(one.code + "@" + std::to_string(pack.sources->locate(one.span.begin).line));
    return out;
}

// Points and indicators of 逐项评分 stand in each form; the national framework has no indicators.
const std::map<std::string, Lines> expected = {
    {"hecheng-department", {}},
    {"hecheng-department-2020.2", {}},
    {"hecheng-expenditure", {}},
    {"hecheng-projects", {"sql-row-rules@18", "sql-row-rules@19", "sql-row-rules@20"}},
    {"huainan-projects", {"sql-row-rules@17", "sql-row-rules@18", "sql-row-rules@19"}},
    {"lhasa", {}},
    {"national", {"sql-nothing@1"}},
    {"shaoguan", {}},
};

TEST(Sql, SaysEveryShippedPackOrNamesItsClauses) {
    std::set<std::string> seen;
    for (const auto& folder : fs::directory_iterator(HENG_ROOT "/stdlib_rules")) {
        if (!fs::exists(folder.path() / "pack.heng")) continue;
        const std::string name = folder.path().filename().string();
        seen.insert(name);
        ASSERT_TRUE(expected.contains(name)) << name << ": is it one SELECT?";
        const Compiled compiled = compile_file(folder.path().string());
        for (const sql::Dialect& dialect : sql::dialects()) {
            sql::Options options;
            options.dialect = &dialect;
            EXPECT_EQ(refusals(compiled.pack, options), expected.at(name)) << name << ", " << dialect.name;
            EXPECT_EQ(sql::sql_text(compiled.pack, options).text.empty(), !expected.at(name).empty());
        }
    }
    EXPECT_EQ(seen.size(), expected.size());
}

}  // namespace
}  // namespace heng::test
