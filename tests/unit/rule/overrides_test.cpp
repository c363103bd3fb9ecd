// What goes before the parts of a rule: zero thresholds beside bounded steps, vetoes behind options, their order, and
// which fact a key speaks of.
#include <gtest/gtest.h>

#include "engine/attempt/attempt.hpp"

namespace heng {
namespace {

using Texts = std::vector<std::string>;

Attempt tried(std::string points, std::string clause, std::vector<GivenFacts> records) {
    AttemptRequest request;
    request.indicator = "预算执行率";
    request.points = std::move(points);
    request.clause = std::move(clause);
    request.records = std::move(records);
    return attempt(request);
}

Texts scores(std::string points, std::string clause, std::vector<GivenFacts> records) {
    Texts texts;
    for (const AttemptScore& score : tried(std::move(points), std::move(clause), std::move(records)).scores)
        texts.push_back(score.text);
    return texts;
}

TEST(Overrides, no_bound_lifts_a_zero_threshold) {
    EXPECT_EQ(scores("6", "预算执行率≥90%，得6分，每低1个百分点扣0.5分，最多扣3分；预算执行率＜60%，不得分。",
                     {{{"x", "80%"}}, {{"x", "60%"}}, {{"x", "59.9%"}}}),
              (Texts{"3", "3", "0"}));
}

TEST(Overrides, a_zero_threshold_ends_a_score_that_may_be_negative) {
    EXPECT_EQ(scores("2", "违规支出每1笔扣1分；预算执行率＜60%，不得分；该项可负分。",
                     {{{"x", "60%"}, {"违规支出", "3笔"}}, {{"x", "59%"}, {"违规支出", "3笔"}}, {{"违规支出", "3笔"}}}),
              (Texts{"-1", "0", "待补"}));
}

TEST(Overrides, points_that_are_split_keep_the_threshold_in_its_part) {
    const char* clause = "到位率100%得2分，每低10%扣0.5分，低于60%不得分；及时到位得1分，未及时到位不得分。";
    EXPECT_EQ(scores("3", clause, {{{"x", "50%"}, {"及时到位", "是"}}, {{"x", "85%"}, {"及时到位", "是"}}}),
              (Texts{"1", "2.5"}));
    const Attempt bounded =
        tried("3", "到位率100%得2分，每低10%扣0.5分，最多扣1分，低于60%不得分；及时到位得1分，未及时到位不得分。", {});
    ASSERT_EQ(bounded.status, Attempt::Status::rejected);
    EXPECT_EQ(bounded.diagnostics.front().code, "clause-not-understood");
}

TEST(Overrides, the_bound_that_repeats_the_points_holds_where_the_score_may_be_negative) {
    EXPECT_EQ(scores("5", "预算执行率≥90%，得5分，每低1个百分点扣1分，最多扣5分；该项可负分。",
                     {{{"x", "80%"}}, {{"x", "86%"}}}),
              (Texts{"0", "1"}));
}

TEST(Overrides, a_veto_behind_options_is_none_of_them) {
    const char* clause = "健全，得4分；基本健全，得2分；不健全，得0分；发生重大事故的，本项不得分。";
    EXPECT_EQ(scores("4", clause,
                     {{{"option", "健全"}, {"发生重大事故", "是"}},
                      {{"option", "基本健全"}, {"发生重大事故", "否"}},
                      {{"option", "健全"}}}),
              (Texts{"0", "2", "待补"}));
    EXPECT_EQ(scores("4", "健全，得4分；基本健全，得2分；不健全的，本项不得分。", {{{"option", "不健全"}}}),
              (Texts{"0"}));
}

TEST(Overrides, a_veto_beside_a_formula_is_asked_first) {
    EXPECT_EQ(scores("5", "得分=预算执行率×5；预算执行率＜60%，不得分；发生重大事故的，本项不得分。",
                     {{{"x", ""}, {"发生重大事故", "是"}}, {{"x", "80%"}, {"发生重大事故", "否"}}}),
              (Texts{"0", "4"}));
}

TEST(Overrides, an_exemption_goes_before_a_threshold) {
    AttemptRequest request;
    request.indicator = "建设任务";
    request.points = "8";
    request.clause = "得分=实际完成量/计划任务量×8；完成率低于60%的，不得分；年度计划未安排该项任务的，不扣分。";
    request.formula = "完成率=实际完成量/计划任务量×100%";
    request.records = {{{"实际完成量", "0公顷"}, {"计划任务量", "0公顷"}}};
    EXPECT_EQ(attempt(request).scores.front().text, "8");
}

TEST(Overrides, the_value_is_no_answer_for_an_event) {
    const char* clause = "预算执行率≥90%，得6分，每低1个百分点扣0.5分；发生重大事故的，本项不得分。";
    EXPECT_EQ(scores("6", clause, {{{"x", "95%"}}, {{"x", "95%"}, {"发生重大事故", "否"}}}), (Texts{"待补", "6"}));
}

TEST(PartialSteps, words_of_a_deduction_leave_the_bonus_whole) {
    const char* clause =
        "预算执行率≥90%，得5分，每低2个百分点扣0.5分，不足一档按一档扣，每高2个百分点加0.5分，最多加1分。";
    EXPECT_EQ(scores("5", clause, {{{"x", "89%"}}, {{"x", "91%"}}, {{"x", "92%"}}}), (Texts{"4.5", "5", "5.5"}));
}

TEST(PartialSteps, words_behind_a_tally_speak_of_it) {
    EXPECT_EQ(scores("5", "违规支出每2笔扣1分，不足2笔的按2笔计，最多扣3分。",
                     {{{"违规支出", "3笔"}}, {{"违规支出", "4笔"}}, {{"违规支出", "9笔"}}}),
              (Texts{"3", "3", "2"}));
    EXPECT_EQ(scores("5", "预算执行率≥90%，得5分，每低2个百分点扣1分；违规支出每2笔扣1分，不足一档按一档扣。",
                     {{{"x", "89%"}, {"违规支出", "1笔"}}}),
              (Texts{"4"}));
}

TEST(PartialSteps, two_that_differ_are_refused) {
    const Attempt answer = tried(
        "5", "预算执行率=90%，得5分，每低2个百分点扣1分，不足一档不扣；每高2个百分点扣1分，不足一档按一档扣。", {});
    ASSERT_EQ(answer.status, Attempt::Status::rejected);
    EXPECT_EQ(answer.diagnostics.front().code, "clause-not-understood");
}

}  // namespace
}  // namespace heng
