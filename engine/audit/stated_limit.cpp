#include "engine/audit/stated_limit.hpp"

#include <array>
#include <cctype>

namespace heng {
namespace {

constexpr std::array<std::string_view, 12> before = {"≥",      "≤",      ">",        "<",        "不超过", "不低于",
                                                     "不少于", "不高于", "大于等于", "小于等于", "达到",   "超过"};
constexpr std::array<std::string_view, 4> behind = {"以上", "以下", "及以上", "以内"};

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.';
}

std::string_view relation_before(std::string_view text) {
    for (const std::string_view word : before)
        if (text.ends_with(word)) return word;
    return {};
}

std::string_view relation_behind(std::string_view text) {
    for (const std::string_view word : behind)
        if (text.starts_with(word)) return word;
    return {};
}

}  // namespace

std::optional<StatedLimit> stated_limit(const std::string& text) {
    const std::string_view view = text;
    for (std::size_t sign = view.find('%'); sign != std::string_view::npos; sign = view.find('%', sign + 1)) {
        std::size_t start = sign;
        while (start > 0 && is_digit(view[start - 1])) --start;
        const auto number = Number::from_decimal(view.substr(start, sign - start));
        const std::string_view left = relation_before(view.substr(0, start));
        const std::string_view right = relation_behind(view.substr(sign + 1));
        if (!number || (left.empty() && right.empty())) continue;
        return StatedLimit{*number / 100,
                           std::string(left) + std::string(view.substr(start, sign + 1 - start)) + std::string(right)};
    }
    return std::nullopt;
}

}  // namespace heng
