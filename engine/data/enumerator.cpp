// Reads item numbers and finds the item they number.
#include "engine/data/enumerator.hpp"

#include <algorithm>
#include <charconv>

#include "engine/data/cell_text.hpp"
#include "grammar/character.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

std::optional<int> circled(char32_t code) {
    if (code >= U'①' && code <= U'⑳') return static_cast<int>(code - U'①') + 1;
    return std::nullopt;
}

/// 3, 12, C, 十二 without brackets or point.
std::optional<Enumerator> bare_at(std::string_view text) {
    const char first = text.empty() ? '\0' : text[0];
    if (first >= '1' && first <= '9') {
        const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
        if (length > 2) return std::nullopt;
        return Enumerator{std::string(text.substr(0, length)), length, false};
    }
    const bool letter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    const bool alone = text.size() < 2 || !is_letter(character_at(text, 1).code);
    if (letter && alone) return Enumerator{std::string(1, static_cast<char>(first & ~0x20)), 1, false};
    std::size_t length = 0;
    while (!prefix_of(text.substr(length), "一 二 三 四 五 六 七 八 九 十").empty()) length += 3;
    const auto number = Number::from_chinese(text.substr(0, length));
    if (length == 0 || !number) return std::nullopt;
    return Enumerator{number->str(), length, false};
}

std::optional<Enumerator> bracketed_at(std::string_view text) {
    auto inner = text.starts_with('(') ? bare_at(text.substr(1)) : std::nullopt;
    if (!inner || !text.substr(inner->length + 1).starts_with(')')) return std::nullopt;
    return Enumerator{inner->key, inner->length + 2, true};
}

/// Of digits alone; 0, which numbers no item, where they are too many.
std::size_t number_of(const std::string& digits) {
    std::size_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc{} ? number : 0;
}

}  // namespace

std::optional<Enumerator> enumerator_at(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const Character first = character_at(text, 0);
    if (const auto number = circled(first.code)) return Enumerator{std::to_string(*number), first.length, true};
    if (auto bracketed = bracketed_at(text)) return bracketed;
    auto bare = bare_at(text);
    if (!bare) return std::nullopt;
    const std::string_view behind = text.substr(bare->length);
    const std::string_view point = prefix_of(behind, ". ) 、");
    if (point.empty() || (point == "." && !behind.substr(1).empty() && is_digit(character_at(behind, 1).code)))
        return bare;
    return Enumerator{bare->key, bare->length + point.size(), true};
}

std::optional<std::uint32_t> item_numbered(const std::string& key, const std::vector<std::string>& enumerators,
                                           std::size_t count) {
    bool numbered = false;
    for (std::uint32_t i = 0; i < enumerators.size() && i < count; ++i) {
        const auto own = enumerator_at(fold_text(enumerators[i]));
        if (own && own->key == key) return i;
        numbered = numbered || (own && own->key[0] <= '9');
    }
    const bool letter = key[0] >= 'A';
    const std::size_t place = letter ? static_cast<std::size_t>(key[0] - 'A') : number_of(key) - 1;
    if (place >= count || numbered || (letter && !enumerators.empty())) return std::nullopt;
    return static_cast<std::uint32_t>(place);
}

}  // namespace heng
