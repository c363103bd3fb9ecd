#include "engine/report/text_grid.hpp"

#include <algorithm>
#include <optional>

#include "grammar/character.hpp"

namespace heng {
namespace {

using Widths = std::vector<std::uint32_t>;
constexpr std::uint32_t narrowest = 8, readable = 24;

std::uint32_t widest_line(std::string_view text) {
    std::uint32_t widest = 0;
    for (const std::string& line : wrap(text, 0xffff)) widest = std::max(widest, cells_of(line));
    return widest;
}

std::uint32_t wanted(const Grid& grid, std::size_t column) {
    std::uint32_t cells = cells_of(grid.columns[column].title);
    for (const GridRow& row : grid.rows) cells = std::max(cells, widest_line(row.cells[column]));
    const std::uint32_t most = grid.columns[column].most;
    return most == 0 ? cells : std::min(cells, std::max(most, cells_of(grid.columns[column].title)));
}

// The column that may best lose a cell: the one that takes the rest while it is readable, then the widest of text.
std::optional<std::size_t> to_narrow(const Grid& grid, const Widths& widths) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (grid.columns[i].takes_rest && widths[i] > readable) return i;
        if (!grid.columns[i].right && widths[i] > narrowest && (!found || widths[i] > widths[*found])) found = i;
    }
    return found;
}

// Each column takes what it wants; what is too much for the width is taken away cell by cell.
Widths widths_of(const Grid& grid, std::uint32_t width) {
    Widths widths;
    std::uint32_t used = 1;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        widths.push_back(wanted(grid, i));
        used += widths.back() + 3;
    }
    for (; used > width; --used) {
        const auto column = to_narrow(grid, widths);
        if (!column) break;
        --widths[*column];
    }
    return widths;
}

std::string across(const Widths& widths, const char* left, const char* middle, const char* right) {
    std::string line = left;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        for (std::uint32_t cell = 0; cell < widths[i] + 2; ++cell) line += "─";
        line += i + 1 < widths.size() ? middle : right;
    }
    return line + "\n";
}

std::string drawn_row(const Grid& grid, const std::vector<std::string>& cells, const Widths& widths) {
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        wrapped.push_back(wrap(cells[i], widths[i]));
        height = std::max(height, wrapped.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            out +=
                "│ " + padded(line < wrapped[i].size() ? wrapped[i][line] : "", widths[i], grid.columns[i].right) + " ";
        out += "│\n";
    }
    return out;
}

}  // namespace

std::string padded(std::string_view text, std::uint32_t width, bool right) {
    const std::uint32_t cells = cells_of(text);
    const std::string blanks(cells < width ? width - cells : 0, ' ');
    return right ? blanks + std::string(text) : std::string(text) + blanks;
}

std::string draw(const Grid& grid, std::uint32_t width) {
    const Widths widths = widths_of(grid, width);
    std::vector<std::string> titles;
    for (const GridColumn& column : grid.columns) titles.push_back(column.title);
    std::string out = across(widths, "┌", "┬", "┐") + drawn_row(grid, titles, widths);
    if (grid.rows.empty() || !grid.rows.front().rule_above) out += across(widths, "├", "┼", "┤");
    for (const GridRow& row : grid.rows) {
        if (row.rule_above) out += across(widths, "├", "┼", "┤");
        out += drawn_row(grid, row.cells, widths);
    }
    return out + across(widths, "└", "┴", "┘");
}

}  // namespace heng
