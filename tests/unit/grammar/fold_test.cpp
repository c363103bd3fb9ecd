// One spelling for many: what fold changes, what it leaves, and where each byte came from.
#include "grammar/fold.hpp"

#include <gtest/gtest.h>

namespace heng {
namespace {

TEST(Fold, WidthAndSigns) {
    EXPECT_EQ(fold_text("１００％计满分，每下降５％扣１分。"), "100%计满分,每下降5%扣1分。");
    EXPECT_EQ(fold_text("完成率＞＝90％；≦8%;"), "完成率≥90%；≤8%；");
    EXPECT_EQ(fold_text("> =5 < =6 != 7 ≯30 ≮2"), "≥5≤6≠7≤30≥2");
    EXPECT_EQ(fold_text("80％—95% 80%——95％ 80%～95% 〜 −1"), "80%-95%80%-95%80%~95%~-1");
    EXPECT_EQ(fold_text("“三公经费”‘变动率’"), "\"三公经费\"\"变动率\"");
    EXPECT_EQ(fold_text("【注】〔2020〕〈表〉《办法》"), "[注][2020]〈表〉《办法》");
}

TEST(Fold, TimesOnlyBetweenOperands) {
    EXPECT_EQ(fold_text("完成率 x 分值╳2*3X4"), "完成率×分值×2×3×4");
    EXPECT_EQ(fold_text("XX项目 MAX(a,b) GDP"), "XX项目MAX(a,b)GDP");
    EXPECT_EQ(fold_text("指标值为≥*)"), "指标值为≥*)");
    EXPECT_EQ(fold_text("5*-3"), "5*-3");
}

TEST(Fold, PointEndsASentenceAfterWordsOnly) {
    EXPECT_EQ(fold_text("计满为止.每缺一项"), "计满为止。每缺一项");
    EXPECT_EQ(fold_text("得(不含80%)."), "得(不含80%)。");
    EXPECT_EQ(fold_text("1.支出 A.支出 (1).支出 0.5 等..."), "1.支出A.支出(1).支出0.5等...");
    EXPECT_EQ(fold_text("０．５"), "0.5");
}

TEST(Fold, BlanksGoButDigitsStayApart) {
    EXPECT_EQ(fold_text(" 得　5 分\xC2\xA0,\r\n\t扣\xE2\x80\x8B完 "), "得5分,扣完");
    EXPECT_EQ(fold_text("得5\n6.支出"), "得5 6.支出");
    EXPECT_EQ(fold_text("1. 5项要点"), "1. 5项要点");
}

TEST(Fold, EnumeratorsAndRadicals) {
    EXPECT_EQ(fold_text("⑴⑿⒈㈠❶①"), "(1)(12)1.(一)①①");
    EXPECT_EQ(fold_text("⼀级指标⻓期"), "一级指标长期");
}

TEST(Fold, SpansPointIntoTheSource) {
    Sources sources;
    sources.add("first", "x");
    const FileId file = sources.add("a", "率 ＞ ＝ ９５％ 。");
    const Span whole = sources.whole(file);
    const Folded folded = fold(sources, whole);
    ASSERT_EQ(folded.text, "率≥95%。");
    EXPECT_EQ(sources.text(folded.span(3, 6)), "＞ ＝");
    EXPECT_EQ(sources.text(folded.span(6, 9)), "９５％");
    EXPECT_EQ(folded.span(folded.text.size(), folded.text.size()), (Span{whole.end, whole.end}));
    EXPECT_EQ(folded.origin.size(), folded.text.size() + 1);
}

TEST(Fold, CommentsAreBlanks) {
    Sources sources;
    const Span whole = sources.whole(sources.add("a", "# 头\n得5分， # 注\n #再注\n1#楼扣1分"));
    EXPECT_EQ(fold(sources, whole).text, "得5分,1#楼扣1分") << "a # inside a word is no comment";
    EXPECT_EQ(fold_text("#1机组 #2机组"), "#1机组#2机组") << "data has no comments";
}

TEST(Fold, IsAFixedPoint) {
    for (const char* text : {"完成率≧90％——x3.", "“a”1. 5*2", "⑴⼀級 计满为止.", "5>=4 = 3"})
        EXPECT_EQ(fold_text(fold_text(text)), fold_text(text)) << text;
}

}  // namespace
}  // namespace heng
