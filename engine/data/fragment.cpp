// Words matched to the choices that contain them.
#include "engine/data/fragment.hpp"

#include "engine/data/cell_text.hpp"
#include "engine/rule/wording.hpp"

namespace heng {
namespace {

constexpr std::string_view turning_words = "不 未 无 没 没有 非 欠 基本 较 比较 部分 不够 不太 尚 未能";

/// 健全 is a part of 制度健全, but 不健全 and 基本健全 are other words.
bool is_part(std::string_view part, std::string_view whole) {
    for (std::size_t at = whole.find(part); at != whole.npos; at = whole.find(part, at + 1))
        if (suffix_of(whole.substr(0, at), turning_words).empty()) return true;
    return false;
}

/// 公示名单 for 公示补贴对象名单: characters left out, but none that denies.
std::vector<std::uint32_t> abridged(std::string_view key, const std::vector<std::string>& choices) {
    std::vector<std::uint32_t> found;
    if (length_in_characters(key) < 3) return found;
    for (std::uint32_t i = 0; i < choices.size(); ++i) {
        const std::string choice = name_key(choices[i]);
        if (is_subsequence(key, choice) && negations(key) == negations(choice)) found.push_back(i);
    }
    return found;
}

bool is_one_character(std::string_view text) {
    return first_character(text) == text.size();
}

}  // namespace

std::vector<std::uint32_t> choices_with(std::string_view key, const std::vector<std::string>& choices) {
    std::vector<std::uint32_t> exact, containing;
    for (std::uint32_t i = 0; i < choices.size(); ++i) {
        const std::string choice = name_key(choices[i]);
        if (choice == key) exact.push_back(i);
        if (!is_one_character(key) && is_part(key, choice)) containing.push_back(i);
    }
    if (!exact.empty()) return exact;
    return containing.empty() ? abridged(key, choices) : containing;
}

}  // namespace heng
