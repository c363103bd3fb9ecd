// A folded text that still knows its lines and sentences: for cells that hold lists and formulas.
#pragma once
#include "grammar/fold.hpp"

namespace heng::grammar {

class FoldedLines {
  public:
    FoldedLines(const Sources& sources, Span text) : sources_(sources), folded_(fold(sources, text)) {}

    const Folded& folded() const { return folded_; }
    std::string_view text() const { return folded_.text; }
    std::size_t size() const { return folded_.text.size(); }
    Span span(std::size_t begin, std::size_t end) const { return folded_.span(begin, end); }
    bool is(std::size_t at, std::string_view words) const {
        return at < size() && text().substr(at).starts_with(words);
    }

    /// The byte behind the character at `at`.
    std::size_t next(std::size_t at) const;
    char32_t code(std::size_t at) const;
    bool starts_line(std::size_t at) const;
    /// At the start of a line, or behind 。 or ；
    bool starts_sentence(std::size_t at) const;

  private:
    const Sources& sources_;
    Folded folded_;
};

}  // namespace heng::grammar
