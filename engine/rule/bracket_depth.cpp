#include "engine/rule/bracket_depth.hpp"

#include <algorithm>

#include "grammar/fold.hpp"

namespace heng {

std::optional<Span> too_deep_bracket(const Sources& sources, Span clause) {
    const std::string text = fold_text(sources.text(clause));
    if (std::count_if(text.begin(), text.end(), [](char c) { return c == '(' || c == '['; }) <= deepest_brackets)
        return std::nullopt;
    const Folded folded = fold(sources, clause);
    int depth = 0;
    for (std::size_t at = 0; at < folded.text.size(); ++at) {
        const char c = folded.text[at];
        if ((c == '(' || c == '[') && ++depth > deepest_brackets) return folded.span(at, at + 1);
        if ((c == ')' || c == ']') && depth > 0) --depth;
    }
    return std::nullopt;
}

}  // namespace heng
