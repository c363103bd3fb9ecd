#include "engine/rule/phrase_pattern.hpp"

#include <array>
#include <functional>

namespace heng {
namespace {

constexpr std::array<std::string_view, 20> digits = {"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",
                                                     "零", "一", "两", "二", "三", "四", "五", "六", "七", "八"};

// What is left of the text when the pattern has matched; the rest of the pattern decides whether that was right.
using Then = std::function<bool(std::string_view rest)>;

struct Matcher {
    std::string digit;

    // The index of the bracket that closes the one at 0.
    static std::size_t closing(std::string_view pattern) {
        int depth = 0;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] == '(') ++depth;
            if (pattern[at] == ')' && --depth == 0) return at;
        }
        return pattern.size() - 1;
    }

    bool choice(std::string_view inside, std::string_view text, const Then& then) {
        int depth = 0;
        std::size_t from = 0;
        for (std::size_t at = 0; at <= inside.size(); ++at) {
            const bool end = at == inside.size();
            if (!end && inside[at] == '(') ++depth;
            if (!end && inside[at] == ')') --depth;
            if (!end && !(inside[at] == '|' && depth == 0)) continue;
            if (match(inside.substr(from, at - from), text, then)) return true;
            from = at + 1;
        }
        return false;
    }

    bool group(std::string_view pattern, std::string_view text, const Then& then) {
        const std::size_t close = closing(pattern);
        std::string_view after = pattern.substr(close + 1);
        const bool optional = after.starts_with('?');
        if (optional) after.remove_prefix(1);
        const Then rest = [&](std::string_view left) { return match(after, left, then); };
        return choice(pattern.substr(1, close - 1), text, rest) || (optional && rest(text));
    }

    bool any_digit(std::string_view pattern, std::string_view text, const Then& then) {
        for (const std::string_view word : digits) {
            if (!text.starts_with(word) || !match(pattern.substr(1), text.substr(word.size()), then)) continue;
            digit = word;
            return true;
        }
        return false;
    }

    bool match(std::string_view pattern, std::string_view text, const Then& then) {
        if (pattern.empty()) return then(text);
        if (pattern.front() == '(') return group(pattern, text, then);
        if (pattern.front() == '#') return any_digit(pattern, text, then);
        return !text.empty() && text.front() == pattern.front() && match(pattern.substr(1), text.substr(1), then);
    }
};

}  // namespace

std::optional<std::string> match_pattern(std::string_view pattern, std::string_view text) {
    Matcher matcher;
    if (!matcher.match(pattern, text, [](std::string_view rest) { return rest.empty(); })) return std::nullopt;
    return matcher.digit;
}

}  // namespace heng
