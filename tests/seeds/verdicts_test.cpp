// Every printed figure of the five documents has a verdict: the contradictions are those listed here and no others, and
// in the corrected copies nothing is contradicted.
#include <gtest/gtest.h>

#include <set>

#include "tests/seeds/pack_run.hpp"

namespace heng::seeds {
namespace {

/// 总分/得分 98 → 94
std::multiset<std::string> contradictions(const PackRun& run) {
    std::multiset<std::string> all;
    for (const Figure& figure : run.figures)
        if (figure.verdict == FigureVerdict::contradicted)
            all.insert(figure.at.place + "/" + figure.at.column + " " + figure.printed + " → " + figure.follows);
    return all;
}

using Expected = std::multiset<std::string>;

TEST(Verdicts, contradictions_of_each_document_are_these_and_no_others) {
    EXPECT_EQ(contradictions(run_of("hecheng-department")),
              (Expected{"总分/得分 98 → 94", "项目支出：/2020年决算数 1733.634137万元 → 1799.206137万元"}));
    EXPECT_EQ(contradictions(run_of("hecheng-expenditure")),
              (Expected{"总分/得分 98 → 95", "成本节约率/得分 10 → 0", "社会公众或服务对象满意度/得分 9 → 10"}));
    EXPECT_EQ(contradictions(run_of("hecheng-projects")), Expected{});
    EXPECT_EQ(contradictions(run_of("shaoguan")),
              (Expected{"总分/得分 99.98 → 39.98", "年度资金总额/执行率 99.6% → 100%"}));
    EXPECT_EQ(contradictions(run_of("lhasa")), Expected{});
    EXPECT_EQ(
        contradictions(run_of("huainan-projects")),
        (Expected{"年度资金总额/分值 0 → 10", "指标1:控制在年度预算金额范围内/得分 10 → 除数为零", "总分/分值 90 → 90",
                  "总分/分值 93 → 100", "总分/得分 93 → 97", "中标价格/金额 4076.08万元 → 4076.1万元"}));
}

TEST(Verdicts, totals_of_tables_that_add_up_are_confirmed) {
    std::size_t confirmed = 0;
    for (const char* pack : {"hecheng-projects", "huainan-projects", "lhasa"})
        for (const Figure& figure : run_of(pack).figures)
            confirmed +=
                figure.at.place == "总分" && figure.at.column != "分值" && figure.verdict == FigureVerdict::confirmed;
    // 4 of Hecheng, 12 of the 14 of Huainan (one is wrong, one is blank), 1 of Lhasa
    EXPECT_EQ(confirmed, 17U);
}

TEST(Verdicts, nothing_is_contradicted_in_a_corrected_copy) {
    for (const char* pack :
         {"hecheng-department", "hecheng-expenditure", "hecheng-projects", "huainan-projects", "lhasa", "shaoguan"}) {
        const PackRun corrected = run(std::string(HENG_ROOT) + "/tests/seeds/corrected/" + pack);
        EXPECT_FALSE(corrected.figures.empty()) << pack;
        for (const Figure& figure : corrected.figures) {
            // rows of a form that no rule scores cannot be checked, whatever is printed
            const bool fine = figure.verdict == FigureVerdict::confirmed || figure.code == "claim-without-rule";
            EXPECT_TRUE(fine) << pack << ": " << figure.code;
        }
    }
}

}  // namespace
}  // namespace heng::seeds
