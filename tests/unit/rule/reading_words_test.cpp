#include "engine/rule/reading_words.hpp"

#include <gtest/gtest.h>

using heng::Language;
using heng::reading_text;

TEST(ReadingWords, EveryChoiceHasItsSentence) {
    EXPECT_EQ(reading_text("partial-step", "started", Language::zh), "不足一档的按一档计");
    EXPECT_EQ(reading_text("far-side", "anchor", Language::en), "better than the standard scores as the standard");
    EXPECT_EQ(reading_text("no-such-point", "x", Language::zh), "no-such-point=x");
}

TEST(ReadingWords, RoundingSaysItsDecimals) {
    EXPECT_EQ(reading_text("rounding", "half-up-2", Language::zh), "得分四舍五入保留两位小数");
    EXPECT_EQ(reading_text("rounding", "half-even-0", Language::zh), "得分四舍六入五成双取整");
    EXPECT_EQ(reading_text("rounding", "down-12", Language::zh), "得分舍去保留12位小数");
    EXPECT_EQ(reading_text("rounding", "up-1", Language::en), "scores are rounded up to 1 decimal");
    EXPECT_EQ(reading_text("rounding", "none", Language::zh), "得分不取舍");
}
