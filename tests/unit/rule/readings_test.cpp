// 口径: every sentence of the table of readings, ways people vary them, and sentences that must not be guessed at.
#include "engine/rule/readings.hpp"

#include <gtest/gtest.h>

#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

struct ReadBack {
    Readings readings;
    Diagnostics diagnostics;
};

ReadBack read_back(const std::string& text) {
    Sources sources;
    const FileId file = sources.add("口径", text);
    ReadBack back;
    back.readings = read_readings(sources, sources.whole(file), ReadingInForce::From::pack, back.diagnostics);
    return back;
}

std::string choice(const std::string& text, const std::string& point) {
    const ReadBack back = read_back(text);
    if (!back.diagnostics.empty()) return "!" + back.diagnostics.front().code;
    const auto at = back.readings.by_point.find(point);
    return at == back.readings.by_point.end() ? "-" : at->second.value;
}

TEST(Readings, EverySentenceOfTheTableReadsBack) {
    for (const ReadingWords& row : reading_words()) {
        const bool decimals = row.point == "rounding" && row.choice != "none";
        const std::string chosen = std::string(row.choice) + (decimals ? "-2" : "");
        EXPECT_EQ(choice(reading_text(row.point, chosen, Language::zh), std::string(row.point)), chosen) << row.zh;
        EXPECT_EQ(choice(std::string(row.point) + "=" + chosen, std::string(row.point)), chosen);
    }
}

TEST(Readings, WaysPeopleWriteThem) {
    EXPECT_EQ(choice("不满一档的，按一档计算。", "partial-step"), "started");
    EXPECT_EQ(choice("不足1档不扣分", "partial-step"), "whole");
    EXPECT_EQ(choice("不足一档的部分按比例扣分；", "partial-step"), "proportional");
    EXPECT_EQ(choice("得分四舍五入取整。", "rounding"), "half-up-0");
    EXPECT_EQ(choice("得分保留一位小数。", "rounding"), "half-up-1");
    EXPECT_EQ(choice("得分四舍五入保留2位小数", "rounding"), "half-up-2");
    EXPECT_EQ(choice("缺失数据计 0 分", "missing"), "zero");
}

TEST(Readings, SeveralSentencesAndLines) {
    const ReadBack back = read_back("不足一档的不扣分。得分四舍五入保留两位小数。\n缺失数据待补\n");
    EXPECT_TRUE(back.diagnostics.empty());
    EXPECT_EQ(back.readings.by_point.size(), 3U);
}

TEST(Readings, NothingIsGuessed) {
    EXPECT_EQ(choice("不足一档的酌情扣分。", "partial-step"), "!unknown-reading");
    EXPECT_EQ(choice("partial-step=most", "partial-step"), "!unknown-reading");
    EXPECT_EQ(choice("不足一档的不扣分。不足一档的按一档计。", "partial-step"), "!contradicting-readings");
}

}  // namespace
}  // namespace heng
