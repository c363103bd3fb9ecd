#include "tests/docs/markdown.hpp"

#include <sstream>

#include "tests/golden/shell.hpp"

namespace heng::testing {

std::vector<std::string> split_lines(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string join_lines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

std::string Block::text() const {
    return join_lines(lines);
}

Page read_page(const std::filesystem::path& file) {
    Page page{file, split_lines(read_text(file)), {}};
    bool inside = false;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const std::string& line = page.lines[i];
        if (!line.starts_with("```")) {
            if (inside) page.blocks.back().lines.push_back(line);
            continue;
        }
        inside = !inside;
        if (!inside) continue;
        Block block;
        std::istringstream(line.substr(3)) >> block.language >> block.name;
        block.first_line = i + 1;
        page.blocks.push_back(block);
    }
    return page;
}

}  // namespace heng::testing
