// Generated cases of clauses of every kind: they pass, reach every regime that data can reach, and notice the slips.
#include "tests/unit/testing/tested.hpp"

namespace heng::testing {
namespace {

struct Clause {
    const char* points;
    const char* clause;
    const char* more;
    std::size_t reachable;  // regimes, counted by hand from the clause
    std::size_t percent = 95;
};

class Generated : public ::testing::TestWithParam<Clause> {};

TEST_P(Generated, CasesReachEveryRegimeAndNoticeSlips) {
    const Compiled compiled = one_clause(GetParam().points, GetParam().clause, GetParam().more);
    const std::vector<TestRun> runs = run_generated(compiled.pack);
    EXPECT_LE(runs.size(), 12U);
    for (const TestRun& run : runs) EXPECT_TRUE(run.passed()) << run.written.name;
    const Coverage covered = coverage(compiled.pack, runs, Language::zh);
    EXPECT_EQ(covered.reachable(), GetParam().reachable);
    EXPECT_EQ(covered.covered(), covered.reachable());
    const Mutation slips = mutation(compiled.pack, runs, Language::zh);
    EXPECT_GT(slips.real(), 3U);
    EXPECT_GE(slips.count(MutantFate::Fate::caught) * 100, slips.real() * GetParam().percent);
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, Generated,
    ::testing::Values(Clause{"10", "100%计满分，每下降1%扣1分，扣完为止。", "公式：甲=完成数/计划数×100%", 8},
                      Clause{"10", "100%计满分，每下降5%扣1分，不足5%的按5%计，扣完为止。",
                             "公式：甲=完成额/预算额×100%", 8},
                      Clause{"5", "0%计满分，每超过5%扣1分，扣完为止。", "公式：甲=（本年额-上年额）/上年额×100%", 8},
                      Clause{"5", "≥95%得5分，90%（含）-95%得3分，低于90%不得分。", "", 5},
                      Clause{"4", "按时完工得4分，每延迟1天扣0.1分，延迟超过30天不得分。", "", 7},
                      Clause{"3", "制度健全的得3分，基本健全的得2分，不健全的不得分。", "", 6},
                      Clause{"5", "制度健全的得4-5分，不健全的得0-2分。", "", 13},
                      Clause{"4", "每发生1起事故扣1分，最多扣3分。", "", 6},
                      Clause{"6", "得分=完成数/计划数×6分，最高不超过6分。", "", 6, 80},
                      Clause{"5", "达到目标值得满分，每低1个百分点扣0.5分，扣完为止。", "目标值：90%", 7}));

TEST(Generate, TablesHaveAFewCasesForEachIndicatorOnly) {
    const Compiled compiled = one_clause("10", "100%计满分，每下降1%扣1分，扣完为止。");
    EXPECT_EQ(generate(compiled.pack, 4, Language::zh).size(), 4U);
    EXPECT_TRUE(generate(compiled.pack, 0, Language::zh).empty());
}

TEST(Generate, AmountsAreWrittenAsPeopleWriteThem) {
    const Compiled compiled =
        one_clause("5", "100%计满分，每下降5%扣1分，扣完为止。", "公式：甲=预算执行数/预算数×100%");
    const std::string table = case_table_text(generate(compiled.pack, 12, Language::zh));
    EXPECT_NE(table.find("预算执行数=1000万元；预算数=1000万元"), std::string::npos) << table;
    EXPECT_NE(table.find("预算数=0万元,无适用条款"), std::string::npos) << table;
}

}  // namespace
}  // namespace heng::testing
