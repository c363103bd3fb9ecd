// The report of every shipped pack on its own data: stdlib_rules/PACK/expected/report.txt holds what `heng score`
// prints of facts.csv or forms.json, as an officer would see it. HENG_ACCEPT=1 writes it anew.
#include <gtest/gtest.h>

#include "tests/golden/shell.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

/// The data that stand beside a pack; empty where the documents print none (a pack of common rules).
fs::path data_of(const fs::path& pack) {
    for (const char* name : {"facts.csv", "forms.json"})
        if (fs::exists(pack / name)) return pack / name;
    return {};
}

void hold_report(const fs::path& pack) {
    const fs::path data = data_of(pack);
    if (data.empty()) return;
    const WorkFolder folder;
    const std::string name = "stdlib_rules/" + pack.filename().string();
    const Ran ran = folder.run("heng score " + name + " " + name + "/" + data.filename().string());
    EXPECT_LE(ran.exit, 1) << ran.err;
    const fs::path expected = pack / "expected" / "report.txt";
    if (accepting()) {
        fs::create_directories(expected.parent_path());
        return write_text(expected, ran.out);
    }
    EXPECT_EQ(read_text(expected), ran.out) << name;
}

TEST(ShippedReports, AreWhatTheProgramPrints) {
    std::size_t packs = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(HENG_ROOT) / "stdlib_rules")) {
        if (!fs::exists(entry.path() / "pack.heng")) continue;
        hold_report(entry.path());
        ++packs;
    }
    EXPECT_GE(packs, 7u);
}

}  // namespace
}  // namespace heng::testing
