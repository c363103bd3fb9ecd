// Texts that nobody writes on purpose: each ends soon, with a message.
#include <gtest/gtest.h>

#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

std::string first_code(const std::string& text) {
    const ScriptReading read(text);
    return read.findings.empty() ? "" : read.findings.front().code;
}

const std::string head = "三级指标：甲（2分）\n";

TEST(HostileScript, NestedBrackets) {
    EXPECT_EQ(first_code(head + "公式：甲=" + repeated("(", 100000)), "expression-too-deep");
    EXPECT_EQ(first_code(head + "三级指标：" + repeated("（", 100000)), "text-too-long");
    EXPECT_EQ(first_code(head + "评分：" + repeated("（", 100000)), "");
}

TEST(HostileScript, LongLines) {
    EXPECT_EQ(first_code(head + "评分：" + repeated("扣", 400000)), "text-too-long");
    EXPECT_EQ(first_code(repeated("扣", 400000)), "text-before-label");
    EXPECT_EQ(first_code(head + "数据：" + repeated("甲", 10000)), "text-too-long");
    EXPECT_EQ(first_code("用例：一\n" + repeated("甲=1，", 10000)), "case-line-unreadable");
    EXPECT_EQ(first_code("用例：一\n应得：" + repeated("甲 1，", 10000)), "expectation-unreadable");
}

TEST(HostileScript, ManyErrorsAreCutShort) {
    const ScriptReading read(repeated("口径：\n", 20000));
    EXPECT_EQ(read.findings.size(), 201U);
    EXPECT_EQ(read.findings.back().code, "too-many-findings");
}

TEST(HostileScript, NulsAndRepetition) {
    EXPECT_EQ(first_code(std::string(100000, '\0')), "damaged-encoding");
    EXPECT_EQ(first_code(head + "说明：" + repeated("甲=a/b。", 5000)), "");
    EXPECT_EQ(first_code(head + "要点：" + repeated("①甲；", 10000)), "");
    EXPECT_EQ(first_code(head + "说明：" + repeated("，", 50000)), "");
    EXPECT_EQ(first_code(head + "公式：甲=" + repeated("1", 100000)), "");
}

}  // namespace
}  // namespace heng
