// Labels: width variants, blanks and line breaks mean nothing; what stands in the wrong place is said by name.
#include <gtest/gtest.h>

#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

TEST(ScriptLabels, SpellingMeansNothing) {
    const std::string plain = "指标1 投入 [20]\n  指标2 预算 [6]\n    指标3 控制率 [2]\n      评分 扣完为止\n";
    const ScriptReading neat(
        "一级指标：投入（20分）\n二级指标：预算（6分）\n三级指标：控制率（2分）\n评分：扣完为止\n");
    const ScriptReading wild(
        "  一 级 指 标 : 投入 ( 20 分 )\r\n\r\n\t⼆级指标：\n预算 ６ "
        "分\n　三级指标﹕控制率【2分】。\n评　分\xC2\xA0：\n\n扣完为止");
    EXPECT_EQ(neat.codes(), "");
    EXPECT_EQ(neat.tree(), plain);
    EXPECT_EQ(wild.codes(), "");
    EXPECT_EQ(wild.tree(), "指标1 投入 [20]\n  指标2 预算 [６]\n    指标3 控制率 [2]\n      评分 扣完为止\n");
}

TEST(ScriptLabels, PointsAndNames) {
    const ScriptReading read(
        "三级指标：预算支出决策（项目立项）（4分）\n三级指标：项目(2020)"
        "\n三级指标：时效（满分12分）\n三级指标：质量（十分）\n"
        "三级指标：“三公经费”变动率 1.5分\n三级指标：目标是否明确, "
        "内容是否具体（5分）\n三级指标：数量（2..5分）\n三级指标：绩效指\n标"
        "明确性（2分）\n");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(),
              "指标3 预算支出决策（项目立项） [4]\n指标3 项目(2020) []\n指标3 时效 [12]\n指标3 质量 [十]\n"
              "指标3 “三公经费”变动率 [1.5]\n指标3 目标是否明确, 内容是否具体 [5]\n指标3 数量 [2..5]\n指标3 "
              "绩效指标明确性 [2]\n");
}

TEST(ScriptLabels, CommentsAreNoText) {
    const ScriptReading read(
        "# 头\n规则包：甲 # 注\n三级指标：乙（2分）\n评分：100%计满分，\n# 中\n  每下降5%扣1分。 # 尾\n＃末");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(), "规则包 甲\n指标3 乙 [2]\n  评分 100%计满分，⏎每下降5%扣1分。\n");
    EXPECT_EQ(read.script.comments.size(), 5U);
}

TEST(ScriptLabels, OwnersOfLabels) {
    const ScriptReading read(
        "规则包：甲\n口径：一\n否决：二\n三级指标：乙（2分）\n口径：三\n否决：四\n已知问题：五\n备注：六\n目标值：≥90%"
        "\n"
        "适用条件：有资金\n加分项：加1分\n扣分项：扣1分\n等级：优\n已知问题：七\n口径：八\n评分：总分不超过79分\n");
    EXPECT_EQ(read.codes(), "");
    EXPECT_EQ(read.tree(),
              "规则包 甲\n口径 一\n口径 八\n总分规则 总分不超过79分\n否决 二\n加分项 加1分\n扣分项 扣1分\n等级 "
              "优\n已知问题 七\n"
              "指标3 乙 [2]\n  目标值 ≥90%\n  适用条件 有资金\n  否决 四\n  口径 三\n  备注 六\n  已知问题 五\n");
}

TEST(ScriptLabels, TreesByLevel) {
    const ScriptReading read(
        "一级指标：甲\n二级指标：乙\n三级指标：丙\n四级指标：丁\n三级指标：戊\n一级指标：己\n三级指标：庚\n");
    EXPECT_EQ(read.codes(), "level-skipped(三级指标)");
    EXPECT_EQ(read.findings.at(0).severity, Severity::warning);
    EXPECT_EQ(read.findings.at(0).args, (std::vector<std::string>{"三级指标", "一级指标", "二级指标"}));
    EXPECT_EQ(read.tree(),
              "指标1 甲 []\n  指标2 乙 []\n    指标3 丙 []\n      指标4 丁 []\n    指标3 戊 []\n指标1 己 []\n  指标3 "
              "庚 []\n");
}

TEST(ScriptLabels, MisspeltLabelsAreNamed) {
    const ScriptReading read(
        "规则包：甲\n作者：张三\n三级指标：乙（2分）\n评份：100%计满分\n三级指标：丙（2分）\n评分标准：扣完为止\n"
        "三级指标：丁\n评分：优秀：得2分\n良好：得1分\n三极指标：戊\n");
    EXPECT_EQ(read.codes(),
              "label-unknown(作者) label-misspelt(评份) label-misspelt(评分标准) label-misspelt(三极指标)");
    EXPECT_EQ(read.findings.at(1).args.at(1), "评分");
    EXPECT_EQ(read.findings.at(2).args.at(1), "评分");
    EXPECT_EQ(read.findings.at(3).args.at(1), "三级指标");
}

TEST(ScriptLabels, WrongPlacesAreNamed) {
    EXPECT_EQ(ScriptReading("三级指标：乙\n版本：2\n").codes(), "header-out-of-place(版本)");
    EXPECT_EQ(ScriptReading("规则包：甲\n公式：a=b/c\n要点：①x\n目标值：1\n").codes(),
              "label-without-indicator(公式) label-without-indicator(要点) label-without-indicator(目标值)");
    EXPECT_EQ(ScriptReading("三级指标：乙\n应得：乙 1分\n").codes(), "expected-without-case(应得)");
    EXPECT_EQ(ScriptReading("用例：一\na=1\n评分：x\n").codes(), "label-without-indicator(评分)");
    EXPECT_EQ(ScriptReading("三级指标：乙（2分）\n100%计满分，扣完为止\n").codes(), "stray-text(100%计满分，扣完为止)");
    EXPECT_EQ(ScriptReading("扣完为止\n规则包：甲\n").codes(), "text-before-label(扣完为止)");
    EXPECT_EQ(ScriptReading("三级指标：乙\n评分：\n说明：\n口径： # 无\n").codes(),
              "label-empty(评分) label-empty(口径)");
}

TEST(ScriptLabels, DuplicatesPointAtTheFirst) {
    const ScriptReading read("规则包：甲\n规则包：乙\n三级指标：丙\n目标值：1\n目标值：2\n");
    EXPECT_EQ(read.codes(), "label-duplicate(规则包) label-duplicate(目标值)");
    ASSERT_EQ(read.findings.at(0).related.size(), 1U);
    EXPECT_EQ(read.findings.at(0).related.at(0).span.begin, 0U);
    EXPECT_EQ(read.sources.text(read.script.pack), "甲");
}

TEST(ScriptLabels, NothingAndDamage) {
    EXPECT_EQ(ScriptReading("").codes(), "script-empty()");
    EXPECT_EQ(ScriptReading(" \n# 注\n").codes(), "script-empty()");
    EXPECT_EQ(ScriptReading("规则包：甲\xE6乙\n").codes(), "damaged-encoding()");
    EXPECT_EQ(ScriptReading(std::string_view("规则包：甲\0乙", 19)).codes(), "damaged-encoding()");
}

}  // namespace
}  // namespace heng
