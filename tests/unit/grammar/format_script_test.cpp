#include "grammar/format_script.hpp"

#include <gtest/gtest.h>

using heng::format_script;

TEST(FormatScript, PutsLabelsAtTheStartOfTheirLines) {
    EXPECT_EQ(format_script("  规则包 : 甲\n\t版本：1\n"), "规则包：甲\n版本：1\n");
}

TEST(FormatScript, PartsPiecesByOneBlankLine) {
    EXPECT_EQ(format_script("版本：1\n口径：\n不足一档的不扣分。\n\n\n一级指标：投入(20 分)\n评分：甲。\n"),
              "版本：1\n\n口径：\n不足一档的不扣分。\n\n一级指标：投入（20分）\n评分：甲。\n");
}

TEST(FormatScript, CommentsStayWithWhatTheyAreAbout) {
    EXPECT_EQ(format_script("# 全文\n\n规则包：甲\n# 关于投入\n一级指标：投入（20分）\n"),
              "# 全文\n\n规则包：甲\n\n# 关于投入\n一级指标：投入（20分）\n");
}

TEST(FormatScript, LeavesTheWordsOfClausesAlone) {
    const std::string clause = "评分：(1)  100% 计满分,每下降５％扣1分 ；  扣完为止.\n第二行：不是标签\n";
    EXPECT_EQ(format_script(clause), clause);
}

TEST(FormatScript, FormattingTwiceChangesNothing) {
    for (const std::string text :
         {"", "\n\n", "#\n\n#\n一级指标：甲（1分）\n#\n", "备注：\n\n 甲\n\n  乙\r\n用例：一\n应得：甲 1分",
          "三级指标：甲（共（3分）\n三级指标：【甲】(2.50分)\n"}) {
        const std::string once = format_script(text);
        EXPECT_EQ(format_script(once), once) << text;
    }
}
