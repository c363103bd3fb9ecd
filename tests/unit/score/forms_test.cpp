// score_forms() with a pack read from text: levels, numbers, the funds line, merged cells, printed scores.
#include <gtest/gtest.h>

#include "engine/heng.hpp"
#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {
namespace {

const char* const form_pack = R"(规则包：项目支出绩效自评
版本：1.0
口径：
得分四舍五入取整。

三级指标：预算资金执行率（10分）
评分：按执行率乘以分值计分，最高不超过10分。
公式：执行率=全年执行数(B)/全年预算数(A)×100%

逐项评分：
1.一级指标分值统一设置为:产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况,上述权重可做适当调整,但加总后应等于100分。
2.定性指标根据指标完成情况分为:达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档,分别按照该指标对应分值区间100-80%(含80%)、80-60%(含60%)、60-0%合理确定分值。
3.定量指标若为正向指标(即指标值为≥*),则得分计算方法应用全年实际值/年度指标值╳该指标分值;若定量指标为反向指标(即指标值为≤*),则得分计算方法应用年度指标值/全年实际值╳该指标分值;定量指标得分最高不得超过该指标分值上限。
)";

FormRow row(std::string level1, std::string level2, std::string target, std::string actual, const std::string& points) {
    FormRow made;
    made.level1 = std::move(level1);
    made.level2 = std::move(level2);
    made.level3 = "指标1";
    made.target = std::move(target);
    made.actual = std::move(actual);
    made.points = num(points);
    return made;
}

Form form() {
    Form made;
    made.project = "项目";
    made.fields = {{"资金/年度资金总额/全年预算数(A)", "430.5"}, {"资金/年度资金总额/全年执行数(B)", "305.5"}};
    made.rows = {
        row("产出指标", "数量指标", "≥10个", "9个", "30"), row("产出指标", "成本指标", "430.5万", "305.5万", "20"),
        row("效益指标", "社会效益", "", "达成预期指标", "30"), row("满意度指标", "满意度", "≧90%", "95%", "10")};
    return made;
}

FormScore scored_form(const Form& form) {
    static const Compiled compiled = compile("forms.heng", form_pack);
    EXPECT_TRUE(compiled.ok());
    return score_forms(compiled.pack, {form}).front();
}

std::string results(const FormScore& score) {
    std::string text;
    for (const RowScore& row : score.rows) text += row.which + " " + text_of(row.result) + "; ";
    return text + text_of(score.total);
}

TEST(Forms, EveryRowTakesItsRule) {
    const FormScore score = scored_form(form());
    EXPECT_EQ(results(score), "forward 27; reverse 20; qualitative awaiting [24,30]; forward 10; incomplete");
    EXPECT_EQ(text_of(score.funds.nodes[0].result), "7") << "70.96% of 10 points";
    EXPECT_EQ(score.earned.str(), "64");
    EXPECT_EQ(score.full.str(), "100");
    ASSERT_EQ(score.rows[1].findings.size(), 1u);
    EXPECT_EQ(score.rows[1].findings[0].code, "bare-cost");
}

TEST(Forms, AGivenJudgementCompletesTheTotalAPrintedScoreDoesNot) {
    Form given = form();
    given.rows[2].printed_score = "30";
    EXPECT_EQ(text_of(scored_form(given).total), "incomplete");
    given.rows[2].more = {{"评定得分", "28"}};
    EXPECT_EQ(text_of(scored_form(given).total), "92");
    given.rows[2].more = {{"评定得分", "20"}};
    EXPECT_EQ(text_of(scored_form(given).rows[2].result), "out-of-range [24,30]");
}

TEST(Forms, WordsBesideANumberAreJudgedWithinTheirLevel) {
    Form words = form();
    words.rows[0].actual = "部分达成预期指标并具有一定效果";
    words.rows[3].actual = "很好";
    const FormScore score = scored_form(words);
    EXPECT_EQ(text_of(score.rows[0].result), "awaiting [18,24)");
    EXPECT_EQ(score.rows[0].findings[0].code, "actual-not-measured");
    EXPECT_EQ(text_of(score.rows[3].result), "incomplete 0");
}

TEST(Forms, NothingSpentDividesByZero) {
    Form unspent = form();
    unspent.rows[1].actual = "0万";
    unspent.fields[1].second = "0";
    const FormScore score = scored_form(unspent);
    EXPECT_EQ(text_of(score.rows[1].result), "division-by-zero 实际完成值");
    EXPECT_EQ(text_of(score.funds.nodes[0].result), "0");
    EXPECT_EQ(text_of(score.total), "incomplete");
}

TEST(Forms, MergedLinesAreOneRow) {
    Form merged = form();
    merged.rows[0].lines = {row("", "", "≥10个", "9个", "0")};
    EXPECT_EQ(text_of(scored_form(merged).rows[0].result), "27");
    merged.rows[0].lines[0].actual = "7个";
    const FormScore differing = scored_form(merged);
    EXPECT_EQ(text_of(differing.rows[0].result), "awaiting [21,27]");
    EXPECT_EQ(differing.rows[0].findings.back().code, "merged-lines-differ");
}

TEST(Forms, PointsOfWhatDoesNotApplyStayWithinTheLevel) {
    Form spread = form();
    spread.rows[2] = row("效益指标", "经济效益", "≥100%", "50%", "10");
    spread.rows.push_back(row("效益指标", "生态效益", "不适用", "不适用", "20"));
    const FormScore score = scored_form(spread);
    EXPECT_EQ(score.rows[2].points.str(), "30");
    EXPECT_EQ(text_of(score.rows[2].result), "15");
    EXPECT_EQ(text_of(score.total), "79");
}

}  // namespace
}  // namespace heng::test
