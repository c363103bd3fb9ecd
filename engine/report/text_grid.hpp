// A ruled table of text in cells of a terminal: columns wide enough for wide characters, long cells wrapped, cells of a
// group merged downwards. Knows nothing of scores.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace heng {

struct GridColumn {
    std::string title;
    bool right = false;       // numbers
    std::uint32_t most = 0;   // cells at most, 0 for as many as needed
    bool takes_rest = false;  // shrinks and grows to fill the width
};

struct GridRow {
    std::vector<std::string> cells;  // '\n' breaks a line
    bool rule_above = false;         // a line across, e.g. where a new group begins
};

struct Grid {
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
};

/// Draws the grid `width` cells wide or narrower.
std::string draw(const Grid& grid, std::uint32_t width);

/// Lines of at most `width` cells; numbers and Latin words stay whole, and no line begins with a closing sign.
std::vector<std::string> wrap(std::string_view text, std::uint32_t width);

/// `text` with blanks up to `width` cells.
std::string padded(std::string_view text, std::uint32_t width, bool right);

}  // namespace heng
