#include "grammar/utf8.hpp"

#include <gtest/gtest.h>

using heng::cell_width;

TEST(Utf8, WideCharactersTakeTwoCells) {
    EXPECT_EQ(cell_width("预算执行率"), 10u);
    EXPECT_EQ(cell_width("（5分）"), 7u);
    EXPECT_EQ(cell_width("95%≥①“"), 6u);
}

TEST(Utf8, CombiningMarksAndControlsTakeNone) {
    EXPECT_EQ(cell_width("e\u0301\u200b\t"), 1u);
    EXPECT_EQ(cell_width(""), 0u);
}

TEST(Utf8, EveryBrokenByteIsOneReplacementCharacter) {
    const std::string_view broken = "\xe9\xa2\xff\xed\xa0\x80\xf8";
    std::size_t at = 0, count = 0;
    while (at < broken.size()) {
        EXPECT_EQ(heng::next_code_point(broken, at), U'\ufffd');
        ++count;
    }
    EXPECT_EQ(count, broken.size());
}

TEST(Utf8, ReadsTheLastCharacterOfEachLength) {
    for (auto [text, code] : {std::pair{"\x7f", U'\x7f'}, {"\u07ff", U'\u07ff'}, {"\uffff", U'\uffff'}}) {
        std::size_t at = 0;
        EXPECT_EQ(heng::next_code_point(text, at), code);
        EXPECT_EQ(at, std::string_view(text).size());
    }
}
