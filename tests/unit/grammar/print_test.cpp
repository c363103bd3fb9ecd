// The normal layout of a script: printing what was parsed from a print changes nothing, and no meaning is lost.
#include "grammar/print.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

std::string printed(std::string_view text) {
    const ScriptReading read(text);
    return print(read.sources, read.script);
}

void expect_fixed(std::string_view text) {
    const ScriptReading read(text);
    const std::string once = print(read.sources, read.script);
    const ScriptReading again(once);
    EXPECT_EQ(print(again.sources, again.script), once);
    EXPECT_EQ(again.tree(), read.tree());
    EXPECT_EQ(again.script.comments.size(), read.script.comments.size());
}

TEST(Print, NormalLayout) {
    EXPECT_EQ(printed(R"(
 # 头注
规则包:甲   # 尾注
版本 ： 1
三级指标：乙率 ( 2 分 )
  评分：100%计满分，
     每下降5%扣1分。
# 中注
说明：乙率=a/b×100%。a：实际数。
目标值：≥90%
等级：90分以上为优
用例：一
a=1， b=2
应得：乙率 1分，总分=2
)"),
              R"(# 头注
规则包：甲
# 尾注
版本：1

三级指标：乙率（2分）
评分：
100%计满分，
每下降5%扣1分。
# 中注
说明：
乙率=a/b×100%。
a：实际数。
目标值：≥90%

等级：90分以上为优

用例：一
a=1，b=2
应得：乙率 1分，总分 2
)");
}

TEST(Print, ChangesKeepTheirBodies) {
    const char* text = R"(规则包：乙
基于：甲@1

修改：三级指标 预算执行率（8分）
评分：扣完为止

新增：二级指标 用于民生（2分） 于 产出

三级指标：就业（2分）
口径：不足一档的不扣分

删除：三级指标 控制率
)";
    EXPECT_EQ(printed(text), text);
}

TEST(Print, WhatWouldReadAsALabelStaysBehindItsLabel) {
    expect_fixed(
        "三级指标：甲\n说明：编制数：批复数。公式：甲=a/b\n备注：评分：注\n丙\n数据：备注：x\n已知问题：#一\n二\n");
    expect_fixed("三级指标：甲\n说明：其中：#1机组=a×2。1.乙：丙\n要点：1 ②一③二\n");
}

TEST(Print, OneIndicator) {
    const ScriptReading read("一级指标：甲（3分）\n三级指标：乙（3分）\n评分：扣完为止\n一级指标：丙\n");
    EXPECT_EQ(print(read.sources, read.script, 0), "一级指标：甲（3分）\n\n三级指标：乙（3分）\n评分：扣完为止\n");
}

TEST(Print, PacksOfPracticeAreFixedPoints) {
    int packs = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(HENG_ROOT "/stdlib_rules")) {
        if (entry.path().extension() != ".heng") continue;
        SCOPED_TRACE(entry.path().string());
        std::ifstream file(entry.path(), std::ios::binary);
        expect_fixed(std::string(std::istreambuf_iterator<char>(file), {}));
        ++packs;
    }
    EXPECT_GT(packs, 5);
}

}  // namespace
}  // namespace heng
