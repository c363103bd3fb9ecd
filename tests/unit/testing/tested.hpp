// A pack of one clause with everything that heng test asks of it, for the tests of engine/testing.
#pragma once
#include <gtest/gtest.h>

#include <string>

#include "engine/heng.hpp"
#include "engine/testing/case_table.hpp"
#include "engine/testing/coverage.hpp"
#include "engine/testing/generate.hpp"
#include "engine/testing/mutation.hpp"

namespace heng::testing {

inline Compiled one_clause(const std::string& points, const std::string& clause, const std::string& more = "") {
    return compile("甲.heng", "规则包：甲\n版本：1\n满分：" + points + "\n三级指标：甲（" + points + "分）\n评分：" +
                                  clause + "\n" + more);
}

inline std::vector<TestRun> run_table(const Pack& pack, const std::string& text, DataProblems& problems) {
    return run_tests(pack, read_case_table(pack, read_csv("用例.csv", text, problems), problems));
}

inline std::vector<TestRun> run_generated(const Pack& pack, std::size_t most = 12) {
    DataProblems problems;
    std::vector<TestRun> runs = run_table(pack, case_table_text(generate(pack, most, Language::zh)), problems);
    EXPECT_TRUE(problems.empty());
    return runs;
}

inline std::string regimes(const Compiled& compiled) {
    const Rule& rule = boost::variant2::get<Rule>(compiled.pack.nodes[compiled.pack.leaves.front()].meaning);
    std::string all;
    for (const Regime& regime : regimes_of(rule)) all += regime_text(rule, regime, Language::zh) + " ";
    return all;
}

}  // namespace heng::testing
