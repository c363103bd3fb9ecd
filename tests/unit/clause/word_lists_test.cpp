// The word lists that docs/language.md prints are the tables by which the grammar knows words. Prints what differs.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace heng {
namespace {

using WordLists = std::map<std::string, std::set<std::string>>;

std::string text_of(const char* path) {
    std::ifstream in(std::string(HENG_ROOT) + path);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string with_plain_quotes(std::string text) {
    for (std::size_t at = 0; (at = text.find("\\\"", at)) != std::string::npos; ++at) text.erase(at, 1);
    return text;
}

/// inline constexpr Word nought[] = {"0分", "零分"};
WordLists lists_of_the_grammar() {
    const std::string text = text_of("/grammar/clause_words.hpp");
    const std::regex table("Word ([a-z_]+)\\[\\] = \\{([^;]*)\\};"), word("\"((?:[^\"\\\\]|\\\\.)*)\"");
    WordLists lists;
    for (std::sregex_iterator at(text.begin(), text.end(), table), end; at != end; ++at) {
        const std::string words = (*at)[2];
        for (std::sregex_iterator one(words.begin(), words.end(), word); one != end; ++one)
            lists[(*at)[1]].insert(with_plain_quotes((*one)[1]));
    }
    return lists;
}

/// | `nought` | nought | 0分 零分 |
WordLists lists_of_the_manual() {
    std::istringstream text(text_of("/docs/language.md"));
    WordLists lists;
    bool inside = false;
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("## ")) inside = line.starts_with("## 17 ");
        if (!inside || !line.starts_with("| `")) continue;
        const std::size_t close = line.find('`', 3), last = line.rfind(" |"), begin = line.rfind(" | ", last - 1) + 3;
        std::istringstream words(line.substr(begin, last - begin));
        std::set<std::string>& list = lists[line.substr(3, close - 3)];
        for (std::string word; words >> word;) list.insert(word);
    }
    return lists;
}

std::string without(const std::set<std::string>& all, const std::set<std::string>& known) {
    std::string rest;
    for (const std::string& word : all)
        if (!known.contains(word)) rest += " " + word;
    return rest;
}

TEST(WordLists, TheManualPrintsTheTablesOfTheGrammar) {
    WordLists grammar = lists_of_the_grammar(), manual = lists_of_the_manual();
    EXPECT_GT(grammar.size(), 50u);
    for (const auto& [name, words] : grammar)
        EXPECT_EQ(without(words, manual[name]), "") << name << ": add these words to docs/language.md, section 17";
    for (const auto& [name, words] : manual)
        EXPECT_EQ(without(words, grammar[name]), "") << name << ": grammar/clause_words.hpp has no such words";
}

}  // namespace
}  // namespace heng
