// The fenced blocks of a Markdown page, with their place. Knows only what the examples need.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace heng::testing {

struct Block {
    std::string language;  // first word behind the fence
    std::string name;      // second word: a file name
    std::vector<std::string> lines;
    std::size_t first_line = 0;  // of its content, from 0, in Page::lines
    std::string text() const;
};

struct Page {
    std::filesystem::path file;
    std::vector<std::string> lines;
    std::vector<Block> blocks;
};

Page read_page(const std::filesystem::path& file);
std::vector<std::string> split_lines(const std::string& text);
std::string join_lines(const std::vector<std::string>& lines);

}  // namespace heng::testing
