// A script as the cells that were pasted into it: each label with the text that runs to the next one. Knows nothing of
// what a label means for the others (parse_script.cpp).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/labels.hpp"
#include "grammar/source.hpp"

namespace heng::grammar {

struct Cell {
    Label label = Label::unknown;
    int level = 0;           // of an indicator
    Span name;               // the label as written, without its colon
    Span text;               // without outer blanks and comments; empty where nothing was written
    std::string_view meant;  // of an unknown label: what it was probably meant to be
};

struct Cells {
    std::vector<Cell> cells;
    std::vector<Span> comments;  // wherever they stand, inside texts too
    Span before;                 // text above the first label, where there is none to hold it
};

/// A label is one of the closed list at the start of a line, followed by a colon. A line that looks like a label where
/// no text can run on, or that can only be a slip for one, becomes a cell of Label::unknown.
Cells read_cells(const Sources& sources, FileId file);

/// Would this line be a label, or be taken for one, if it stood at the start of a line?
bool reads_as_label(std::string_view line);

/// The lines of a text that hold words, without outer blanks and comments.
std::vector<Span> lines_of(const Sources& sources, Span text);

/// The lines of a text put together: a name that was wrapped in its cell. Digits stay apart.
std::string joined_lines(const Sources& sources, Span text);

}  // namespace heng::grammar
