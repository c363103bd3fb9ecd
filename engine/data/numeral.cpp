// The numeral at the start of a text: digits as far as they go, or the longest Chinese words that a unit may follow.
#include "engine/data/numeral.hpp"

#include "engine/data/cell_text.hpp"

namespace heng {
namespace {

std::size_t digits_length(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789.,"), text.size());
}

/// The N of M/N; nullopt where none stands.
std::optional<Numeral> divisor_at(std::string_view text) {
    if (!text.starts_with('/')) return std::nullopt;
    const std::size_t length = digits_length(text.substr(1));
    const auto value = Number::from_decimal(text.substr(1, length));
    if (!value || value->sign() == 0) return std::nullopt;
    return Numeral{*value, length + 1, true};
}

std::optional<Numeral> digits_at(std::string_view text) {
    const std::size_t length = digits_length(text);
    const auto value = Number::from_decimal(text.substr(0, length));
    if (!value) return std::nullopt;
    const auto divisor = divisor_at(text.substr(length));
    if (!divisor) return Numeral{*value, length, false};
    return Numeral{*value / divisor->value, length + divisor->length, true};
}

bool may_follow(std::string_view rest) {
    return rest.empty() || unit_length(rest) > 0;
}

/// 五万元 is 五万 and 元; 一批 and 一些 count nothing. No number needs as many words as a page of them.
std::optional<Numeral> words_at(std::string_view text) {
    constexpr std::string_view parts =
        "零 〇 一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 点 分 之 半 壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 佰 仟";
    constexpr std::size_t longest_words = 300;
    if (!prefix_of(text, "一批 一些 一系列").empty()) return std::nullopt;
    std::optional<Numeral> longest;
    for (std::size_t at = 0; at < longest_words && !prefix_of(text.substr(at), parts).empty();) {
        at += first_character(text.substr(at));
        const std::string_view words = text.substr(0, at);
        const auto value = may_follow(text.substr(at)) ? Number::from_chinese(words) : std::nullopt;
        if (value) longest = Numeral{*value, at, words.find("分之") != words.npos};
    }
    return longest;
}

}  // namespace

std::optional<Numeral> numeral_at(std::string_view text) {
    return digits_length(text) > 0 ? digits_at(text) : words_at(text);
}

}  // namespace heng
