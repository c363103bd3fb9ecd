// Every message is shown by some bad case, words and all. Codes that no case shows stand in
// tests/cases/unshown_messages.txt, each with the reason; the test holds that list against what is shown.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "engine/audit/claims.hpp"
#include "engine/backend/case_script.hpp"
#include "engine/heng.hpp"
#include "engine/testing/case_table.hpp"
#include "grammar/messages.hpp"
#include "tests/golden/shell.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

// Each area joins its messages where its entry is linked.
void link_every_area() {
    DataProblems problems;
    const Compiled compiled = compile("", "");
    audit_amounts(read_csv("", "", problems), problems);
    heng::bind(compiled.pack, DataTable{}, problems);
    score(compiled.pack, {});
    std::vector<TestRun> runs;
    case_script(compiled.pack, sql::sql_text(compiled.pack, {}), {}, runs);
    read_case_table(compiled.pack, DataTable{}, problems);
}

std::vector<std::string> lines_of_bad_cases() {
    std::vector<std::string> lines;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(HENG_ROOT) / "tests" / "cases" / "bad")) {
        if (entry.path().extension() != ".out") continue;
        std::istringstream text(read_text(entry.path()));
        for (std::string line; std::getline(text, line);) lines.push_back(line);
    }
    return lines;
}

// What stands between the slots of 没有叫“{0}”的指标 and outside of what may be left out: ⟨“{0}”的⟩数太大.
std::vector<std::string> fixed_words(std::string_view words) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool slot = words[at] == '{' && at + 2 < words.size() && words[at + 2] == '}';
        const bool group = words.substr(at).starts_with("⟨");
        if (slot) at += 2;
        if (group) at = words.find("⟩", at) + 2;
        if (slot || group)
            parts.emplace_back();
        else
            parts.back() += words[at];
    }
    return parts;
}

// The reasons of a report in JSON, the notes below a form and related places are shown without their code: there the
// words speak for themselves.
bool shows(const std::string& line, const Message& message) {
    if (line.find("[" + std::string(message.code) + "]") != std::string::npos) return true;
    std::size_t at = line.find("\"because\": ");
    for (const char* sign : {"参见：", "注："})
        if (at == std::string::npos) at = line.find(sign);
    if (at == std::string::npos) return false;
    for (const std::string& part : fixed_words(message.zh)) {
        at = line.find(part, at);
        if (at == std::string::npos) return false;
        at += part.size();
    }
    return true;
}

std::set<std::string> codes_listed_as_unshown() {
    std::set<std::string> codes;
    std::istringstream list(read_text(fs::path(HENG_ROOT) / "tests" / "cases" / "unshown_messages.txt"));
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && line[0] != '#') codes.insert(line.substr(0, line.find(' ')));
    return codes;
}

TEST(Messages, EveryOneIsShownByABadCase) {
    link_every_area();
    const std::vector<std::string> lines = lines_of_bad_cases();
    const std::set<std::string> listed = codes_listed_as_unshown();
    for (const Message& message : messages()) {
        const bool shown =
            std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return shows(line, message); });
        EXPECT_NE(shown, listed.contains(message.code))
            << message.code << (shown ? " is shown: take it off the list" : ": no bad case shows it");
    }
}

}  // namespace
}  // namespace heng::testing
