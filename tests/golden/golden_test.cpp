// Golden cases: each tests/cases/good|bad/…/NAME.cmd holds command lines, NAME.out all that they say (stdout, stderr,
// exit code). A case runs in a copy of its folder. HENG_ACCEPT=1 writes the .out files anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <vector>

#include "tests/golden/shell.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> command_lines(const fs::path& file) {
    std::vector<std::string> lines;
    std::istringstream in(read_text(file));
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    return lines;
}

std::string with_line_end(std::string text) {
    if (!text.empty() && text.back() != '\n') text += "␄\n";
    return text;
}

std::string transcript(const std::string& line, const Ran& ran) {
    std::string text = "$ " + line + "\n" + with_line_end(ran.out);
    if (!ran.err.empty()) text += "[stderr]\n" + with_line_end(ran.err);
    return text + "[exit " + std::to_string(ran.exit) + "]\n";
}

class GoldenCase : public ::testing::Test {
  public:
    GoldenCase(fs::path file, bool good) : file_(std::move(file)), good_(good) {}

    void TestBody() override {
        const WorkFolder folder;
        folder.fill_from(file_.parent_path());
        std::string said;
        for (const std::string& line : command_lines(file_)) said += run(folder, line);
        EXPECT_EQ(complaints_ > 0, !good_) << (good_ ? "a good case complains" : "a bad case says nothing");
        compare(said);
    }

  private:
    std::string run(const WorkFolder& folder, const std::string& line) {
        const Ran ran = folder.run(line);
        EXPECT_TRUE(ran.exit < 4 || ran.exit == 5) << line << "\n" << ran.err;  // 5: not decided
        if (ran.exit != 0 || !ran.err.empty()) ++complaints_;
        return transcript(line, ran);
    }

    void compare(const std::string& said) const {
        const fs::path expected = fs::path(file_).replace_extension(".out");
        if (accepting()) return write_text(expected, said);
        ASSERT_TRUE(fs::exists(expected)) << "no " << expected << "; HENG_ACCEPT=1 writes it";
        EXPECT_EQ(read_text(expected), said);
    }

    fs::path file_;
    bool good_;
    int complaints_ = 0;
};

void register_case(const fs::path& file, const fs::path& cases) {
    const bool good = *fs::relative(file, cases).begin() == "good";
    const std::string name = fs::relative(file, cases).replace_extension().string();
    ::testing::RegisterTest("Golden", name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                            [file, good]() -> ::testing::Test* { return new GoldenCase(file, good); });
}

void register_all(const fs::path& cases) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(cases))
        if (entry.path().extension() == ".cmd") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) register_case(file, cases);
}

TEST(GoldenCases, EveryExpectationHasItsCommand) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(HENG_ROOT) / "tests" / "cases")) {
        if (entry.path().extension() != ".out") continue;
        EXPECT_TRUE(fs::exists(fs::path(entry.path()).replace_extension(".cmd"))) << entry.path();
    }
}

}  // namespace
}  // namespace heng::testing

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    heng::testing::register_all(std::filesystem::path(HENG_ROOT) / "tests" / "cases");
    return RUN_ALL_TESTS();
}
