// Encodings, positions and widths of Sources.
#include "grammar/source.hpp"

#include <gtest/gtest.h>

namespace heng {
namespace {

TEST(Source, BomIsNoText) {
    Sources sources;
    const FileId file = sources.add("a", "\xEF\xBB\xBF评分：");
    EXPECT_EQ(sources.text(sources.whole(file)), "评分：");
    EXPECT_EQ(sources.damaged(file), Sources::npos);
}

TEST(Source, Gb18030IsRecognised) {
    Sources sources;  // 扣完为止
    const FileId file = sources.add("a", "\xBF\xDB\xCD\xEA\xCE\xAA\xD6\xB9\n");
    EXPECT_EQ(sources.text(sources.whole(file)), "扣完为止\n");
    EXPECT_EQ(sources.damaged(file), Sources::npos);
}

TEST(Source, Utf16WithBomIsRead) {
    Sources sources;
    const FileId file = sources.add("a", std::string_view("\xFF\xFE\x06\x52\x31\x00", 6));
    EXPECT_EQ(sources.text(sources.whole(file)), "分1");
}

TEST(Source, OneBrokenByteDoesNotTurnUtf8IntoGb18030) {
    Sources sources;
    const FileId file = sources.add("a", "扣完为\xE6止。");
    EXPECT_EQ(sources.text(sources.whole(file)), "扣完为\xEF\xBF\xBD止。");
    EXPECT_EQ(sources.damaged(file), 9U);
}

TEST(Source, NulIsDamage) {
    Sources sources;
    sources.add("first", "一");
    const FileId file = sources.add("a", std::string_view("分\0分", 7));
    EXPECT_EQ(sources.text(sources.whole(file)), "分\xEF\xBF\xBD分");
    EXPECT_EQ(sources.damaged(file), sources.whole(file).begin + 3);
}

TEST(Source, SurrogatesAndOverlongFormsAreDamage) {
    Sources sources;
    const FileId file = sources.add("a", "分数表\xED\xA0\x80分数表\xC0\x80");
    EXPECT_EQ(sources.damaged(file), 9U);
}

TEST(Source, ColumnsCountCharactersAndCellsCountWidth) {
    Sources sources;
    sources.add("a", "第一行\n");
    const FileId file = sources.add("b", "规则\r\n得5分，x\r\n");
    const std::uint32_t at = sources.whole(file).begin + 8 + 10;  // x
    const Location where = sources.locate(at);
    EXPECT_EQ(where.file, "b");
    EXPECT_EQ(where.line, 2U);
    EXPECT_EQ(where.column, 5U);
    EXPECT_EQ(where.cells_before, 7U);
    EXPECT_EQ(where.line_text, "得5分，x");
}

TEST(Source, EndOfAFileBelongsToIt) {
    Sources sources;
    const FileId first = sources.add("a", "一\n二");
    sources.add("b", "三");
    const Location where = sources.locate(sources.whole(first).end);
    EXPECT_EQ(where.file, "a");
    EXPECT_EQ(where.line, 2U);
    EXPECT_EQ(where.column, 2U);
}

TEST(Source, ViewsStayValidWhenFilesAreAdded) {
    Sources sources;
    const FileId first = sources.add("a", "一");
    const std::string_view text = sources.text(sources.whole(first));
    for (int i = 0; i < 100; ++i) sources.add("b", "二");
    EXPECT_EQ(text, "一");
}

}  // namespace
}  // namespace heng
