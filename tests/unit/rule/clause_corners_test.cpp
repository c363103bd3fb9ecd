// Corners of clauses that printed tables have: 为0 before points, 反之 behind items, 及时 as an option.
#include <gtest/gtest.h>

#include "engine/attempt/attempt.hpp"

namespace heng {
namespace {

std::vector<std::string> scores(std::string indicator, std::string points, std::string clause,
                                std::vector<GivenFacts> records, std::string readings = {}) {
    AttemptRequest request;
    request.indicator = std::move(indicator);
    request.points = std::move(points);
    request.clause = std::move(clause);
    request.readings = std::move(readings);
    request.records = std::move(records);
    std::vector<std::string> texts;
    for (const AttemptScore& score : attempt(request).scores) texts.push_back(score.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(ClauseCorners, nought_before_points_is_a_condition) {
    EXPECT_EQ(scores("变动率", "5", "变动率为0，计5分；变动率＞0，每超过一个百分点扣1分，扣完为止。",
                     {{{"x", "0%"}}, {{"x", "2.5%"}}, {{"x", "9%"}}}),
              (Texts{"5", "3", "0"}));
}

TEST(ClauseCorners, otherwise_behind_items_speaks_of_each) {
    const char* clause = "部门制定管理制度的计1分；有效执行相关文件的计1分。反之不计分。";
    const std::vector<GivenFacts> records = {
        {{"met", "2"}, {"of", "2"}}, {{"met", "1"}, {"of", "2"}}, {{"met", "0"}, {"of", "2"}}};
    EXPECT_EQ(scores("管理制度健全性", "2", clause, records), (Texts{"2", "1", "0"}));
    EXPECT_EQ(scores("管理制度健全性", "2", clause, {{{"items_met", "部门制定管理制度"}}, {{"met", "2"}, {"of", "2"}}},
                     "反之不计分整项适用。"),
              (Texts{"0", "2"}));
}

TEST(ClauseCorners, in_time_stays_a_word) {
    EXPECT_EQ(scores("完成及时性", "10", "完成及时的计10分，完成基本及时的计6分，完成不及时的不计分。",
                     {{{"option", "完成及时"}}, {{"option", "完成基本及时"}}, {{"option", "完成不及时"}}}),
              (Texts{"10", "6", "0"}));
}

}  // namespace
}  // namespace heng
