// Every message of the script and formula parsers, shown by the shortest text that deserves it.
#include <gtest/gtest.h>

#include <map>

#include "grammar/messages.hpp"
#include "tests/unit/grammar/script_reading.hpp"

namespace heng {
namespace {

struct BadScript {
    const char* text;
    const char* words;  // that the finding points at
};

const std::string deep_script = "三级指标：甲\n公式：甲=" + repeated("(", 66);
const std::string long_formula = "三级指标：甲\n公式：甲=1" + repeated("+1", 5000);
const std::string long_text = "三级指标：甲\n数据：" + repeated("甲", 5000);
const std::string many = repeated("口径：\n", 201);

const std::map<std::string, BadScript> bad_scripts = {
    {"damaged-encoding", {"规则包：甲\xE6乙", ""}},
    {"script-empty", {"# 注", ""}},
    {"text-before-label", {"甲\n规则包：乙", "甲"}},
    {"label-unknown", {"规则包：甲\n作者：乙", "作者"}},
    {"label-misspelt", {"三级指标：甲\n评份：乙", "评份"}},
    {"label-empty", {"三级指标：甲\n评分：", "评分"}},
    {"label-duplicate", {"规则包：甲\n规则包：乙", "规则包"}},
    {"label-stood-here", {"规则包：甲\n规则包：乙", "规则包"}},
    {"header-out-of-place", {"三级指标：甲\n版本：1", "版本"}},
    {"label-without-indicator", {"规则包：甲\n公式：a=b/c", "公式"}},
    {"expected-without-case", {"规则包：甲\n应得：乙 1分", "应得"}},
    {"level-skipped", {"一级指标：甲\n三级指标：乙", "三级指标"}},
    {"stray-text", {"三级指标：甲（2分）\n扣完为止", "扣完为止"}},
    {"change-without-name", {"基于：甲\n修改：（2分）", "修改"}},
    {"text-too-long", {long_text.c_str(), "数据"}},
    {"too-many-findings", {many.c_str(), "口径"}},
    {"formula-unreadable", {"三级指标：甲\n公式：按实际", "按实际"}},
    {"formula-two-equals", {"三级指标：甲\n公式：甲=a/b=9", "a/b=9"}},
    {"case-line-unreadable", {"用例：一\n甲乙\n应得：1分", "甲乙"}},
    {"expectation-unreadable", {"用例：一\na=1\n应得：甲", "甲"}},
    {"expression-empty", {"三级指标：甲\n公式：甲=", ""}},
    {"expression-value-expected", {"三级指标：甲\n公式：甲=a+×b", "×"}},
    {"expression-unfinished", {"三级指标：甲\n公式：甲=a×", ""}},
    {"expression-operator-expected", {"三级指标：甲\n公式：甲=2（a+b）", "（"}},
    {"expression-bracket-open", {"三级指标：甲\n公式：甲=（a+b]", "（"}},
    {"expression-bracket-stray", {"三级指标：甲\n公式：甲=a+b）", "）"}},
    {"expression-too-deep", {deep_script.c_str(), "("}},
    {"expression-too-long", {long_formula.c_str(), ""}},
};

const Span* find_span(const Diagnostics& findings, std::string_view code) {
    for (const Diagnostic& finding : findings) {
        if (finding.code == code) return &finding.span;
        for (const Related& related : finding.related)
            if (related.code == code) return &related.span;
    }
    return nullptr;
}

TEST(BadScripts, EachMessageIsShownWithItsWords) {
    for (const auto& [code, bad] : bad_scripts) {
        const ScriptReading read(bad.text);
        const Span* span = find_span(read.findings, code);
        ASSERT_NE(span, nullptr) << code << " is not among " << read.codes().substr(0, 300);
        EXPECT_EQ(read.sources.text(*span), bad.words) << code;
    }
}

TEST(BadScripts, NoMessageIsLeftOut) {
    for (const MessageTable table : {script_messages, expression_messages})
        for (const Message& message : table) EXPECT_TRUE(bad_scripts.contains(message.code)) << message.code;
}

TEST(BadScripts, MessagesReadWell) {
    const ScriptReading read("三级指标：甲（2分）\n评份：100%计满分\n");
    EXPECT_EQ(render(read.findings.at(0), read.sources, Language::zh, false),
              "t:2:1: 错误[label-misspelt]：“评份：”不是标签，是不是“评分：”？\n"
              "    评份：100%计满分\n"
              "    ^^^^\n"
              "    建议：若是，请改写为“评分：”；若是普通文字，请放在“备注：”下\n");
    EXPECT_EQ(render(read.findings.at(0), read.sources, Language::en, false),
              "t:2:1: error[label-misspelt]: “评份：” is no label; is “评分：” meant?\n"
              "    评份：100%计满分\n"
              "    ^^^^\n"
              "    help: write “评分：”, or put plain words below “备注：”\n");
}

}  // namespace
}  // namespace heng
