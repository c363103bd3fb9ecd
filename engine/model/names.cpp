// Names as people write them. Entry: the functions of names.hpp.
#include "engine/model/names.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "engine/model/near_names.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

// Does a byte begin a blank, or a character that shares its first byte with one? Most don't.
bool may_begin_blank(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0xC2 || byte == 0xE3 || byte == 0xEF;
}

// Length of the blank at the start of `text`, 0 where there is none.
std::size_t blank_length(std::string_view text) {
    if (text.empty()) return 0;
    if (std::isspace(static_cast<unsigned char>(text[0])) != 0) return 1;
    for (const std::string_view blank :
         {std::string_view("\u3000"), std::string_view("\u00a0"), std::string_view("\ufeff")})
        if (text.starts_with(blank)) return blank.size();
    return 0;
}

bool latin(char c) {
    return static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::string printed_name(std::string_view text) {
    std::string name;
    name.reserve(text.size());
    bool gap = false;
    while (!text.empty()) {
        if (const std::size_t blank = blank_length(text); blank > 0) {
            gap = true;
            text.remove_prefix(blank);
            continue;
        }
        if (gap && !name.empty() && latin(name.back()) && latin(text.front())) name += ' ';
        gap = false;
        const auto stop = std::find_if(text.begin() + 1, text.end(), may_begin_blank);
        const auto run = static_cast<std::size_t>(stop - text.begin());
        name.append(text.substr(0, run));
        text.remove_prefix(run);
    }
    return name;
}

std::string printed_name(const Sources& sources, Span span) {
    return printed_name(sources.text(span));
}

std::string name_key(std::string_view text) {
    std::string key = fold_text(text);
    std::erase(key, '"');
    return key;
}

std::string name_key(const Sources& sources, Span span) {
    return name_key(sources.text(span));
}

std::string without_bracket(std::string_view name, std::string* inside) {
    const std::string printed = printed_name(name);
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        if (!printed.ends_with(close)) continue;
        const std::size_t at = printed.rfind(open);
        if (at == std::string::npos || at == 0) continue;
        const std::size_t begin = at + open.size();
        if (inside != nullptr)
            *inside = fold_text(std::string_view(printed).substr(begin, printed.size() - close.size() - begin));
        return printed.substr(0, at);
    }
    return printed;
}

std::optional<std::string> nearest_name(std::string_view wanted, const std::vector<std::string>& known) {
    return NearNames(known).nearest(wanted);
}

}  // namespace heng
