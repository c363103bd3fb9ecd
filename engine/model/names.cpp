// Names as people write them. Entry: the functions of names.hpp.
#include "engine/model/names.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

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

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
        all.push_back(text.substr(at, end - at));
        at = end;
    }
    return all;
}

// Characters to insert, drop or exchange to come from one to the other.
std::size_t distance(const std::vector<std::string_view>& from, const std::vector<std::string_view>& to) {
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t exchange = corner + (from[i] == to[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({exchange, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
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
    const std::vector<std::string_view> letters = characters(wanted);
    const std::size_t bound = letters.size() < 4 ? 2 : letters.size() / 2;  // more than half must stay
    std::optional<std::string> best;
    std::pair<std::size_t, std::size_t> least{bound, 0};  // by distance, then by difference in length
    for (const std::string& name : known) {
        const std::vector<std::string_view> other = characters(name);
        const std::size_t longer = std::max(letters.size(), other.size()),
                          shorter = std::min(letters.size(), other.size());
        const std::pair<std::size_t, std::size_t> off{distance(letters, other), longer - shorter};
        if (off.first == 0 || off >= least) continue;
        least = off;
        best = name;
    }
    return best;
}

}  // namespace heng
