// Every message is shown by some bad case, words and all. Codes that no case shows yet stand in
// tests/cases/unshown_messages.txt, which may only grow shorter; HENG_ACCEPT=1 writes it anew.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "engine/audit/claims.hpp"
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
    read_case_table(compiled.pack, DataTable{}, problems);
}

std::set<std::string> shown_codes() {
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(HENG_ROOT) / "tests" / "cases" / "bad")) {
        if (entry.path().extension() != ".out") continue;
        const std::string text = read_text(entry.path());
        for (std::size_t open = text.find('['); open != std::string::npos; open = text.find('[', open + 1))
            codes.insert(text.substr(open + 1, text.find(']', open) - open - 1));
    }
    return codes;
}

TEST(Messages, EveryOneIsShownByABadCase) {
    link_every_area();
    const fs::path list = fs::path(HENG_ROOT) / "tests" / "cases" / "unshown_messages.txt";
    const std::set<std::string> shown = shown_codes();
    std::string unshown;
    for (const Message& message : messages())
        if (!shown.contains(message.code)) unshown += std::string(message.code) + "\n";
    if (accepting()) return write_text(list, unshown);
    EXPECT_EQ(read_text(list), unshown);
}

}  // namespace
}  // namespace heng::testing
