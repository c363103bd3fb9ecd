// Says why a text is no formula. Entry: formula_failure.
#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/expression_draft.hpp"

namespace heng::grammar {
namespace {

/// The next few characters, for a message that names them.
std::string snippet(std::string_view text, std::size_t at) {
    return std::string(first_characters(text.substr(at), 8));
}

std::string snippet_before(std::string_view text) {
    std::size_t at = text.size();
    for (int count = 0; count < 8 && at > 0;) {
        --at;
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) ++count;
    }
    return std::string(text.substr(at));
}

Diagnostic finding(std::string code, Span span, std::vector<std::string> args) {
    return {std::move(code), Severity::error, span, std::move(args), {}, false};
}

Diagnostic limit_reached(const FormulaDraft& draft) {
    if (draft.too_deep != nullptr) {
        const char* end = draft.begin + draft.folded.text.size();  // the limit may be reached where nothing follows
        return finding("expression-too-deep", draft.span(draft.too_deep, std::min(draft.too_deep + 1, end)),
                       {std::to_string(deepest_nesting)});
    }
    return finding("expression-too-long", draft.span(draft.too_long, draft.too_long), {});
}

}  // namespace

Diagnostic formula_failure(const FormulaDraft& draft) {
    if (draft.too_deep != nullptr || draft.too_long != nullptr) return limit_reached(draft);
    const std::string_view text = draft.folded.text;
    const auto at = static_cast<std::size_t>(draft.furthest.at - draft.begin);
    const std::string code = draft.furthest.code;
    const std::size_t length = at < text.size() ? character_at(text, at).length : 0;
    const Span span = draft.folded.span(at, at + length);
    if (code == "expression-bracket-open")
        return finding(code, draft.brackets.back(), {at < text.size() ? snippet(text, at) : snippet_before(text)});
    if (code == "expression-value-expected" && at == text.size())
        return finding("expression-unfinished", span, {snippet_before(text)});
    if (length == 1 && std::string_view(")]}").find(text[at]) != std::string_view::npos)
        return finding("expression-bracket-stray", span, {snippet(text, at).substr(0, 1)});
    return finding(code, span, {snippet(text, at)});
}

}  // namespace heng::grammar
