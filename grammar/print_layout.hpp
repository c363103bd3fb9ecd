// The page of a printed script: units of lines with blank lines and comments between them. Used by the print_ files
// alone.
#pragma once
#include <string>
#include <vector>

#include "grammar/labels.hpp"
#include "grammar/script.hpp"

namespace heng::grammar {

/// A label with its text, ready to be printed; `where` it stood in its file.
struct Unit {
    Span where;
    std::string text;
    bool apart = false;  // a blank line goes before it
};

class Layout {
  public:
    Layout(const Sources& sources, const syntax::Script& script);

    void add(const Unit& unit);
    void add_sorted(std::vector<Unit> units);
    std::string finish();

    /// The lines of a text without outer blanks and comments (which are printed by themselves).
    std::string words(Span text) const;
    /// The same in one line: a name that was wrapped in its cell.
    std::string joined(Span text) const;
    /// 评分：text, below the label where it has several lines.
    std::string cell(std::string_view label, std::string_view text) const;
    Unit unit(Label label, Span where, Span text, bool apart = false) const;
    bool same_line(Span a, Span b) const;
    /// The order of the file; what came from another file stays behind, as it is.
    bool before(Span a, Span b) const;

  private:
    bool own(Span where) const;

    const Sources& sources_;
    Span file_;
    std::vector<Span> comments_;  // not yet printed, the last first
    std::string page_;
};

/// A line that would be read as a label or as a comment, if it did not stand behind other words.
bool needs_company(std::string_view line);

/// The labels below an indicator, without its heading.
std::vector<Unit> units_of(const Sources& sources, const Layout& layout, const syntax::Indicator& indicator);

}  // namespace heng::grammar
