// Lines and sentences of a folded text. Entry: FoldedLines.
#include "grammar/folded_lines.hpp"

#include "grammar/character.hpp"

namespace heng::grammar {

std::size_t FoldedLines::next(std::size_t at) const {
    return at + character_at(text(), at).length;
}

char32_t FoldedLines::code(std::size_t at) const {
    return at < size() ? character_at(text(), at).code : U'\0';
}

bool FoldedLines::starts_line(std::size_t at) const {
    if (at == 0) return true;
    const Span between{folded_.ends[at - 1], folded_.origin[at]};
    return !between.empty() && sources_.text(between).find('\n') != std::string_view::npos;
}

bool FoldedLines::starts_sentence(std::size_t at) const {
    const std::string_view before = text().substr(0, at);
    return starts_line(at) || before.ends_with("。") || before.ends_with("；");
}

}  // namespace heng::grammar
