// Each check on the smallest pack that shows it, and on the same pack mended.
#include "engine/check/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/heng.hpp"

namespace heng {
namespace {

const std::string header =
    "规则包：试\n版本：1\n适用年度：2020\n满分：10\n一级指标：过程（10分）\n二级指标：管理（10分）\n";

std::vector<std::string> codes_of(const std::string& script) {
    const Compiled compiled = compile("pack.heng", script);
    std::vector<std::string> codes;
    for (const Diagnostic& d : compiled.diagnostics) codes.push_back(d.code);
    return codes;
}

// The text below the header is one or more indicators of 10 points in all.
testing::AssertionResult finds(const std::string& code, const std::string& indicators) {
    const std::vector<std::string> codes = codes_of(header + indicators);
    if (std::find(codes.begin(), codes.end(), code) != codes.end()) return testing::AssertionSuccess();
    std::string all;
    for (const std::string& other : codes) all += other + " ";
    return testing::AssertionFailure() << code << " is not among: " << all;
}

TEST(Check, SumsOfPoints) {
    EXPECT_TRUE(finds("weights-sum", "三级指标：满意度（9分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
    EXPECT_FALSE(finds("weights-sum", "三级指标：满意度（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
    EXPECT_FALSE(finds("weights-total", "三级指标：满意度（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
    const std::vector<std::string> codes = codes_of(
        "规则包：试\n满分：97\n一级指标：过程（10分）\n三级指标：满意度（10分）\n评分：100%计满分，每低于1%"
        "扣1分，扣完为止。\n");
    EXPECT_EQ(std::count(codes.begin(), codes.end(), "weights-total"), 1);
}

TEST(Check, NamesThatStandTwice) {
    const std::string one = "三级指标：健全性（5分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n";
    EXPECT_TRUE(finds("duplicate-name", one + one));
    EXPECT_FALSE(
        finds("duplicate-name", one + "三级指标：完整性（5分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
}

TEST(Check, ClausesThatAreNone) {
    EXPECT_TRUE(
        finds("missing-clause", "三级指标：经济效益（10分）\n评分：部门履行职责对经济发展所带来的直接或间接影响。\n"));
    EXPECT_FALSE(finds("missing-clause", "三级指标：满意度（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
}

TEST(Check, YearsOfAnotherEdition) {
    EXPECT_TRUE(
        finds("foreign-year", "三级指标：满意度（10分）\n评分：2019年满意度100%计满分，每低于1%扣1分，扣完为止。\n"));
    EXPECT_FALSE(
        finds("foreign-year", "三级指标：满意度（10分）\n评分：2020年满意度100%计满分，每低于1%扣1分，扣完为止。\n"));
}

TEST(Check, DirectionsAgainstTheName) {
    EXPECT_TRUE(finds("direction", "三级指标：预算调整率（10分）\n评分：100%计满分，每下降5%扣1分，扣完为止。\n"));
    EXPECT_TRUE(finds("direction", "三级指标：实际完成率（10分）\n评分：100%计满分，每超过1%扣1分，扣完为止。\n"));
    EXPECT_FALSE(finds("direction", "三级指标：预算调整率（10分）\n评分：0%计满分，每超过5%扣1分，扣完为止。\n"));
    EXPECT_FALSE(finds("direction", "三级指标：实际完成率（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
}

TEST(Check, AnchorsOutOfReach) {
    const std::string formula = "公式：成本节约率=（计划成本-实际成本）/计划成本×100%\n";
    EXPECT_TRUE(finds("full-marks-out-of-reach",
                      "三级指标：成本节约率（10分）\n评分：100%计满分，每下降5个百分点扣2分，扣完为止。\n" + formula));
    EXPECT_FALSE(
        finds("full-marks-out-of-reach",
              "三级指标：成本节约率（10分）\n评分：5%以上得10分，每下降1个百分点扣2分，扣完为止。\n" + formula));
}

TEST(Check, RegionsWithoutWords) {
    EXPECT_TRUE(finds("gap", "三级指标：到位率（10分）\n评分：到位率100%得10分，85%-99%得5分，低于85%得0分。\n"));
    EXPECT_FALSE(finds("gap", "三级指标：到位率（10分）\n评分：≥95%得10分，90%（含）-95%得3分，低于90%不得分。\n"));
}

TEST(Check, AnchorsThatExcludeTheirBoundary) {
    EXPECT_TRUE(
        finds("boundary", "三级指标：安排率（10分）\n评分：＞50%，计10分，每下降一个百分点扣0.5分，扣完为止。\n"));
    EXPECT_FALSE(
        finds("boundary", "三级指标：安排率（10分）\n评分：≥50%，计10分，每下降一个百分点扣0.5分，扣完为止。\n"));
}

TEST(Check, FullMarksAndFloorsOutOfReach) {
    EXPECT_TRUE(finds(
        "unreachable-floor",
        "三级指标：完善性（10分）\n评分：按评价要点，每缺一项扣2分，扣完为止。\n要点：\n①真实；\n②完整；\n③准确。\n"));
    EXPECT_FALSE(finds(
        "unreachable-floor",
        "三级指标：完善性（10分）\n评分：按评价要点，每缺一项扣5分，扣完为止。\n要点：\n①真实；\n②完整；\n③准确。\n"));
}

TEST(Check, StepsThatTakeEverything) {
    EXPECT_TRUE(finds("coarse-step", "三级指标：满意度（10分）\n评分：100%计满分，每低于1%扣10分，扣完为止。\n"));
    EXPECT_TRUE(finds(
        "items-exceed",
        "三级指标：完善性（10分）\n评分：按评价要点，每缺一项扣5分，扣完为止。\n要点：\n①真实；\n②完整；\n③准确。\n"));
    EXPECT_FALSE(finds("coarse-step", "三级指标：满意度（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n"));
}

TEST(Check, ItemsOfTwoColumns) {
    const std::string clause = "三级指标：健全性（10分）\n评分：①有制度，5分；②有执行，5分。\n";
    EXPECT_TRUE(finds("items-mismatch", clause + "要点：\n①是否有制度；\n②是否完整；\n③是否执行。\n"));
    EXPECT_FALSE(finds("items-mismatch", clause + "要点：\n①是否有制度；\n②是否执行。\n"));
    EXPECT_TRUE(
        finds("item-points",
              "三级指标：合理性（10分）\n评分：每项指标评价要点加5分。\n要点：\n①是否合法5分；\n②是否合规。\n"));
    EXPECT_TRUE(finds("item-polarity",
                      "三级指标：合规性（10分）\n评分：按评价要点，每缺一项扣5分，扣完为止。\n要点：\n①是否合规；\n②是"
                      "否存在截留、挪用。\n"));
    EXPECT_TRUE(finds(
        "enumerators-mixed",
        "三级指标：合规性（10分）\n评分：按评价要点，每缺一项扣5分，扣完为止。\n要点：\n1 是否合规；\n②是否合法。\n"));
}

TEST(Check, WordsOfAnotherRow) {
    EXPECT_TRUE(
        finds("copied-text", "三级指标：实施效益（10分）\n评分：达到绩效目标完成时间计10分，未达到的不计分。\n"));
    EXPECT_FALSE(
        finds("copied-text", "三级指标：完成及时性（10分）\n评分：达到绩效目标完成时间计10分，未达到的不计分。\n"));
}

TEST(Check, InputsAndFormulasThatNobodyUses) {
    const std::string rule =
        "三级指标：执行率（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n公式：执行率=执行数/预算数×100%\n";
    const std::vector<std::string> codes =
        codes_of("规则包：试\n满分：10\n数据：\n闲置数（万元）：金额，没有用到\n一级指标：过程（10分）\n" + rule);
    EXPECT_EQ(std::count(codes.begin(), codes.end(), "unused-input"), 1);
    EXPECT_FALSE(finds("unused-input", rule));
    EXPECT_FALSE(finds("unused-formula", rule));
}

TEST(Check, OpenReadingsAndNotation) {
    const std::string rule = "三级指标：执行率（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n";
    EXPECT_TRUE(finds("open-reading", rule));
    EXPECT_TRUE(
        finds("notation-mixed",
              "三级指标：执行率（5分）\n评分：100%计满分，每低于1%"
              "扣1分，扣完为止。\n三级指标：到位率（5分）\n评分：100%计满分，每低于五个百分点扣1分，扣完为止。\n"));
    EXPECT_FALSE(finds("notation-mixed", rule));
}

TEST(Check, GradesThatLeaveOrShareScores) {
    const std::string rule = "三级指标：执行率（10分）\n评分：100%计满分，每低于1%扣1分，扣完为止。\n";
    EXPECT_TRUE(finds("grade-gap", rule + "等级：总得分在9分以上的为“优”；7-8分的为“良”；低于7分的为“差”。\n"));
    EXPECT_TRUE(finds("grade-overlap", rule + "等级：总得分在9分以上的为“优”；7-10分的为“良”；低于7分的为“差”。\n"));
    EXPECT_FALSE(finds("grade-gap", rule + "等级：总得分在9分以上的为“优”；低于9分的为“差”。\n"));
}

TEST(Acknowledge, TurnsThatOneFindingIntoANote) {
    const std::string rule = "三级指标：预算调整率（10分）\n评分：100%计满分，每下降10%扣1分，扣完为止。\n";
    const auto severity = [](const Compiled& compiled, const std::string& code) {
        for (const Diagnostic& d : compiled.diagnostics)
            if (d.code == code) return d.severity;
        return Severity::error;
    };
    EXPECT_EQ(severity(compile("p", header + rule), "direction"), Severity::warning);
    EXPECT_EQ(severity(compile("p", header + rule + "已知问题：方向相反，从完成率照抄。\n"), "direction"),
              Severity::note);
    EXPECT_EQ(severity(compile("p", header + rule + "已知问题：direction，从完成率照抄。\n"), "direction"),
              Severity::note);
    EXPECT_EQ(severity(compile("p", header + rule + "已知问题：有空档，与此无关。\n"), "direction"), Severity::warning);
    EXPECT_TRUE(finds("stale-known-issue", rule + "已知问题：有空档，与此无关。\n"));
}

}  // namespace
}  // namespace heng
