// 说明, 公式 and 要点 cells as they are pasted.
#include <gtest/gtest.h>

#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

ScriptReading below(std::string_view cells) {
    return ScriptReading("三级指标：甲率（2分）\n" + std::string(cells));
}

std::string parts(std::string_view cells) {
    const ScriptReading read = below(cells);
    const std::string tree = read.tree();
    return read.codes().empty() ? tree.substr(tree.find('\n') + 1) : read.codes();
}

TEST(Explanation, OneParagraph) {
    EXPECT_EQ(parts("说明：甲率=（a/b）×100%。a：实际数，以决算为准。不含结转。b：预算数。"),
              "  公式 甲率 = (× (/ a b) 100%)\n  释义 a : 实际数，以决算为准。不含结转。\n  释义 b : 预算数。\n");
}

TEST(Explanation, WrappedLines) {
    EXPECT_EQ(parts("说明：\n甲率=[（本年度\n数-上年度数）/\n上年度数]\n×100%\n乙：丙\n丁\n"),
              "  公式 甲率 = (× (/ (- 本年度数 上年度数) 上年度数) 100%)\n  释义 乙 : 丙⏎丁\n");
}

TEST(Explanation, HeadingsAndAsides) {
    EXPECT_EQ(parts("说明：\n指标解释：反映执行情况。\n计算公式：甲率=a/b×100%，其中a为执行数。\n"),
              "  公式 甲率 = (× (/ a b) 100%)\n  备注 指标解释：\n  备注 反映执行情况。\n  备注 计算公式：\n  备注 "
              "其中a为执行数。\n");
    EXPECT_EQ(parts("说明：计算方法：全年执行数(B)/全年预算数(A)×100%。"),
              "  公式 甲率 = (× (/ 全年执行数(B) 全年预算数(A)) 100%)\n  备注 计算方法：\n");
    EXPECT_EQ(parts("说明：\n1.乙=a×b；\n2.丙：说明\n"), "  公式 乙 = (× a b)\n  释义 丙 : 说明\n  备注 2.\n");
}

TEST(Explanation, ChecklistInside) {
    EXPECT_EQ(parts("说明：\n评价要点：\n（如无，略）\n1 是否合规；\n②是否完整2分③是否准确。\n编制数：批复数\n"),
              "  释义 编制数 : 批复数\n  要点 1 | 是否合规；\n  要点 ② | 是否完整2分\n  要点 ③ | 是否准确。\n"
              "  备注 评价要点：\n  备注 （如无，略）\n");
}

TEST(Explanation, FormulaCells) {
    EXPECT_EQ(parts("公式：全年执行数/全年预算数×100%"), "  公式 甲率 = (× (/ 全年执行数 全年预算数) 100%)\n");
    EXPECT_EQ(parts("公式：\n得分=（1-偏差率）×5\n偏差率=|a-b|/b\n"),
              "  公式 得分 = (× (- 1 偏差率) 5)\n  公式 偏差率 = (/ (| (- a b)) b)\n");
    EXPECT_EQ(parts("公式：投入/产出比=a/b\n得分=投入/产出比×2"),
              "  公式 投入/产出比 = (/ a b)\n  公式 得分 = (× 投入/产出比 2)\n");
    EXPECT_EQ(parts("公式：按实际情况"), "formula-unreadable(按实际情况)");
    EXPECT_EQ(parts("公式：甲率=a×b=9"), "formula-two-equals(a×b=9)");
    EXPECT_EQ(parts("公式：甲率=a×"), "expression-unfinished()");
    EXPECT_EQ(parts("公式：甲率=a×（b+c"), "expression-bracket-open(（)");
}

TEST(Explanation, ChecklistsOfAllKinds) {
    EXPECT_EQ(parts("要点：①一；②二；③三"), "  要点 ① | 一；\n  要点 ② | 二；\n  要点 ③ | 三\n");
    EXPECT_EQ(parts("要点：（1）一；（2）二"), "  要点 （1） | 一；\n  要点 （2） | 二\n");
    EXPECT_EQ(parts("要点：1.一，0.5分；2.二，0.5分；3.增长1.5项"),
              "  要点 1. | 一，0.5分；\n  要点 2. | 二，0.5分；\n  要点 3. | 增长1.5项\n");
    EXPECT_EQ(parts("要点：1、一；2、二"), "  要点 1、 | 一；\n  要点 2、 | 二\n");
    EXPECT_EQ(parts("要点：A.一\nB.二"), "  要点 A. | 一\n  要点 B. | 二\n");
    EXPECT_EQ(parts("要点：一是制度；二是执行"), "  要点 一是 | 制度；\n  要点 二是 | 执行\n");
    EXPECT_EQ(parts("要点：\n1.一\n（1）甲；（2）乙\n2.二\n"), "  要点 1. | 一⏎（1）甲；（2）乙\n  要点 2. | 二\n");
    EXPECT_EQ(parts("要点：\n制度健全；\n执行有效\n"), "  要点  | 制度健全；\n  要点  | 执行有效\n");
    EXPECT_EQ(parts("要点：制度健全；执行有效"), "  要点  | 制度健全；\n  要点  | 执行有效\n");
}

}  // namespace
}  // namespace heng
