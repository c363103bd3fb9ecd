// Every example of README.md, docs/*.md and the notes beside the packs is run: what a page says is what heng says.
//
//   ```console        `$ ` lines are run one after another in the page's own folder; the lines below each are all that
//   it
//                     says, ending with [exit N] where N is not 0. HENG_ACCEPT=1 writes them anew.
//   ```heng NAME      a file for the commands of the page; without a name, a script that heng check must accept
//   ```csv NAME       (json and others alike) a file for the commands of the page
//   ```cpp PATH       must be that file of the project, which its own test compiles and runs
//   ```sh             not run, but the scripts of the project that it names must exist
//   ```heng-try       a clause with results (docs/language.md, section 0.1)
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "tests/docs/try_block.hpp"
#include "tests/golden/shell.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

class PageExamples : public ::testing::Test {
  public:
    explicit PageExamples(fs::path file) : page_(read_page(file)) {}

    void TestBody() override {
        for (const Block& block : page_.blocks) run(block);
        run_try_blocks();
        if (accepting() && !replaced_.empty()) accept();
    }

  private:
    std::string place(const Block& block) const {
        return page_.file.filename().string() + ":" + std::to_string(block.first_line + 1);
    }

    void run(const Block& block) {
        if (block.language == "console") return run_console(block);
        if (block.language == "cpp") return compare_with_file(block);
        if (block.language == "sh") return look_for_scripts(block);
        if (!block.name.empty()) return write_text(folder_.path() / "in" / block.name, block.text());
        if (block.language == "heng") check_script(block);
    }

    void run_console(const Block& block) {
        std::vector<std::string> said;
        for (const std::string& line : block.lines) {
            if (!line.starts_with("$ ")) continue;
            said.push_back(line);
            const Ran ran = folder_.run("exec 2>&1\n" + line.substr(2));
            for (const std::string& output : split_lines(ran.out)) said.push_back(output);
            if (ran.exit != 0) said.push_back("[exit " + std::to_string(ran.exit) + "]");
        }
        if (accepting())
            replaced_.emplace_back(block, said);
        else
            EXPECT_EQ(block.text(), join_lines(said)) << place(block);
    }

    void compare_with_file(const Block& block) {
        ASSERT_FALSE(block.name.empty()) << place(block) << ": name the file that holds this example";
        EXPECT_EQ(read_text(fs::path(HENG_ROOT) / block.name), block.text()) << place(block);
    }

    void look_for_scripts(const Block& block) {
        for (const std::string& line : block.lines) {
            EXPECT_FALSE(line.starts_with("heng ")) << place(block) << ": write this as ```console";
            std::istringstream words(line);
            for (std::string word; words >> word;) {
                const bool script = word.ends_with(".sh");
                EXPECT_TRUE(!script || fs::exists(fs::path(HENG_ROOT) / word)) << place(block) << ": " << word;
            }
        }
    }

    void check_script(const Block& block) {
        write_text(folder_.path() / "in" / "example.heng", block.text());
        const Ran ran = folder_.run("heng check example.heng");
        const bool accepted = ran.exit <= 1 && ran.out.find("错误[") == std::string::npos;  // warnings are findings too
        EXPECT_TRUE(accepted) << place(block) << "\n" << ran.out << ran.err;
    }

    void run_try_blocks() {
        std::vector<std::pair<const Block*, TryBlock>> blocks;
        std::string requests;
        for (const Block& block : page_.blocks) {
            if (block.language != "heng-try") continue;
            blocks.emplace_back(&block, read_try_block(block));
            requests += blocks.back().second.request + "\n";
        }
        if (blocks.empty()) return;
        write_text(folder_.path() / "in" / "requests", requests);
        const auto answers = split_lines(folder_.run("heng try --jsonl <requests").out);
        ASSERT_EQ(answers.size(), blocks.size()) << page_.file;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const std::string wrong = difference(blocks[i].second, answers[i]);
            EXPECT_EQ(wrong, "") << place(*blocks[i].first) << " " << blocks[i].first->lines.front();
        }
    }

    // From the last block to the first, so that the places of the others stay true.
    void accept() {
        for (auto at = replaced_.rbegin(); at != replaced_.rend(); ++at) {
            const auto begin = page_.lines.begin() + static_cast<std::ptrdiff_t>(at->first.first_line);
            const auto after = page_.lines.erase(begin, begin + static_cast<std::ptrdiff_t>(at->first.lines.size()));
            page_.lines.insert(after, at->second.begin(), at->second.end());
        }
        write_text(page_.file, join_lines(page_.lines));
    }

    Page page_;
    WorkFolder folder_;
    std::vector<std::pair<Block, std::vector<std::string>>> replaced_;
};

std::vector<fs::path> pages() {
    const fs::path root = HENG_ROOT;
    std::vector<fs::path> files;
    if (fs::exists(root / "README.md")) files.push_back(root / "README.md");
    for (const char* folder : {"docs", "stdlib_rules"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == ".md") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace
}  // namespace heng::testing

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    for (const auto& file : heng::testing::pages()) {
        const std::string name = std::filesystem::relative(file, HENG_ROOT).string();
        ::testing::RegisterTest("Page", name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                                [file]() -> ::testing::Test* { return new heng::testing::PageExamples(file); });
    }
    return RUN_ALL_TESTS();
}
