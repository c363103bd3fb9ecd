// The catalogue is complete, and a rendered diagnostic points at the words.
#include "grammar/messages.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace heng {
namespace {

constexpr Message samples[] = {
    {"test-words", "测试之词", "“{0}”与“{1}”不合", "请改写“{0}”", "“{0}” does not fit “{1}”", "rewrite “{0}”"}};
[[maybe_unused]] const bool joined = join_messages(samples);

TEST(Messages, EveryEntryIsWholeAndUnique) {
    std::set<std::string> codes, titles;
    for (const Message& message : messages()) {
        EXPECT_TRUE(codes.insert(message.code).second) << message.code;
        const bool suggests = std::string_view(message.code).ends_with("-near");  // the same finding, with a name
        EXPECT_TRUE(suggests || titles.insert(message.title).second) << message.code << " shares “" << message.title;
        for (const char* words : {message.title, message.zh, message.en})
            EXPECT_NE(std::string_view(words), "") << message.code;
        // A second place, as in “先前的一处”, needs no advice of its own.
        EXPECT_EQ(*message.zh_advice == '\0', *message.en_advice == '\0') << message.code;
    }
}

TEST(Messages, EveryCodeHasItsEntryInTheDocumentation) {
    std::ifstream file(HENG_ROOT "/docs/diagnostics.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    for (const Message& message : messages()) {
        const bool sample = std::string_view(message.code).starts_with("test-");
        const bool written = page.find("\n### " + std::string(message.code) + " ") != std::string::npos;
        EXPECT_TRUE(sample || written) << message.code;
    }
}

TEST(Messages, ArgumentsAreFilled) {
    EXPECT_EQ(message_text("test-words", {"甲", "乙"}, Language::zh), "“甲”与“乙”不合");
    EXPECT_EQ(message_advice("test-words", {"{1}", "乙"}, Language::en), "rewrite “{1}”");
    EXPECT_EQ(message_text("no-such-code", {}, Language::zh), "no-such-code");
}

TEST(Render, CaretStandsUnderWideCharacters) {
    Sources sources;
    sources.add("a.heng", "评分：100%计满芬，扣\n");
    const Diagnostic finding{"test-words", Severity::error, {19, 22}, {"芬", "分"}, {}, false};
    EXPECT_EQ(render(finding, sources, Language::zh, false),
              "a.heng:1:10: 错误[test-words]：“芬”与“分”不合\n"
              "    评分：100%计满芬，扣\n"
              "                  ^^\n"
              "    建议：请改写“芬”\n");
}

TEST(Render, RelatedPlaceEnglishAndColour) {
    Sources sources;
    sources.add("a", "一\t二");
    const Diagnostic finding{"test-words", Severity::warning, {4, 4}, {}, {{{0, 3}, "test-words", {}}}, false};
    const std::string plain = render(finding, sources, Language::en, false);
    EXPECT_NE(plain.find("a:1:3: warning[test-words]: “” does not fit “”\n    一 二\n       ^\na:1:1: see: "),
              std::string::npos)
        << plain;
    EXPECT_NE(render(finding, sources, Language::en, true).find("\x1b[1;35mwarning"), std::string::npos);
}

TEST(Render, LongLinesAreCutAroundTheCaret) {
    Sources sources;
    std::string line;
    for (int i = 0; i < 1000; ++i) line += "长";
    sources.add("a", line);
    const Diagnostic finding{"test-words", Severity::note, {1500, 1503}, {}, {}, false};
    const std::string text = render(finding, sources, Language::zh, false);
    EXPECT_LT(text.size(), 600U);
    EXPECT_NE(text.find("    … 长"), std::string::npos) << text;
}

}  // namespace
}  // namespace heng
