// The items of a checklist, however they are enumerated: ①, （1）, 1., 1、, A., 一、, or by lines alone.
#pragma once
#include <vector>

#include "grammar/folded_lines.hpp"
#include "grammar/script.hpp"

namespace heng::grammar {

struct Checklist {
    std::vector<syntax::Item> items;
    Span before;  // words above the first item
};

/// Reads the items in [begin, end) of a folded text. Enumerators must count up; those of another kind that begin again
/// at 1 inside an item belong to it.
Checklist read_checklist(const FoldedLines& text, std::size_t begin, std::size_t end, Span label);

}  // namespace heng::grammar
