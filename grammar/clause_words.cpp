// Finds a word of a table at the start of a text. Entry: words::longest.
#include "grammar/clause_words.hpp"

namespace heng::words {

std::size_t longest(std::span<const Word> table, std::string_view text) {
    std::size_t length = 0;
    const auto may_begin = [&](Word word) {  // two words seldom share the last byte: one look saves the comparison
        return word.size() > length && word.size() <= text.size() && word.back() == text[word.size() - 1];
    };
    for (const Word word : table)
        if (may_begin(word) && text.starts_with(word)) length = word.size();
    return length;
}

std::size_t calculation_length(std::string_view text) {
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with('(')) ++depth;
        if (rest.starts_with(')') && --depth < 0) return at;
        const bool mark = rest.starts_with(',') || rest.starts_with("；") || rest.starts_with("。");
        if (mark && depth == 0) return at;
    }
    return text.size();
}

}  // namespace heng::words
