#include "engine/report/text_grid.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "grammar/character.hpp"

using heng::cells_of;
using heng::draw;
using heng::wrap;

TEST(Wrap, BreaksBetweenWideCharactersOnly) {
    EXPECT_EQ(wrap("预算执行率", 4), (std::vector<std::string>{"预算", "执行", "率"}));
    EXPECT_EQ(wrap("低于95.5%扣", 6), (std::vector<std::string>{"低于", "95.5%", "扣"}));
}

TEST(Wrap, NoLineBeginsWithAClosingSign) {
    EXPECT_EQ(wrap("扣一分，扣完", 6), (std::vector<std::string>{"扣", "一分，", "扣完"}));
    EXPECT_EQ(wrap("（5分）", 4), (std::vector<std::string>{"（5", "分）"}));
}

TEST(Wrap, KeepsLineBreaksAndEmptyText) {
    EXPECT_EQ(wrap("", 10), (std::vector<std::string>{""}));
    EXPECT_EQ(wrap("甲\n\n乙", 10), (std::vector<std::string>{"甲", "", "乙"}));
}

TEST(Wrap, ManyWidthsLoseNothing) {
    const std::string text = "每超过（降低）5%扣1分，扣完为止；否则 total_score-2 不得分。";
    for (std::uint32_t width = 1; width < 60; ++width) {
        std::string joined;
        for (const std::string& line : wrap(text, width)) joined += line;
        EXPECT_EQ(joined.find("每超过"), 0u);
        EXPECT_GE(joined.size() + 2, text.size()) << width;
    }
}

TEST(Draw, EveryLineIsEquallyWide) {
    const heng::Grid grid{
        {{"指标", false, 12}, {"得分", true}, {"原因", false, 0, true}},
        {{{"预算执行率", "4.5", "“每低于1%扣1分”，95%比100%低5个百分点"}, true}, {{"", "10", "无"}, false}}};
    for (const std::uint32_t width : {40U, 60U, 200U}) {
        std::istringstream lines(draw(grid, width));
        std::string first, line;
        std::getline(lines, first);
        EXPECT_LE(cells_of(first), width);
        while (std::getline(lines, line)) EXPECT_EQ(cells_of(line), cells_of(first)) << line;
    }
}
