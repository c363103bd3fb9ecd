#include "engine/rule/reading_words.hpp"

#include <array>

namespace heng {
namespace {

constexpr ReadingWords table[] = {
    {"partial-step", "whole", "不足一档的不扣分", "a started step does not count"},
    {"partial-step", "started", "不足一档的按一档计", "a started step counts whole"},
    {"partial-step", "proportional", "不足一档的按比例计", "a started step counts in proportion"},
    {"percent-kind", "points", "百分比按百分点计", "percent means percentage points"},
    {"percent-kind", "relative", "百分比按相对比例计", "percent means a part of the standard"},
    {"boundary", "inclusive", "以上以下包括本数", "以上 and 以下 include the number"},
    {"boundary", "exclusive", "以上以下不包括本数", "以上 and 以下 exclude the number"},
    {"overlap", "first", "边界重叠按先列的计", "a shared boundary belongs to the band listed first"},
    {"overlap", "last", "边界重叠按后列的计", "a shared boundary belongs to the band listed last"},
    {"far-side", "anchor", "优于标准的按标准计分", "better than the standard scores as the standard"},
    {"far-side", "uncovered", "优于标准的不作规定", "better than the standard is not covered"},
    {"bare-level", "reached", "并列数值按达到计", "bare values in a row are levels to be reached"},
    {"bare-level", "exact", "并列数值按等于计", "bare values in a row mean just these values"},
    {"proportional-base", "anchor", "按比例的以标准为满", "in proportion to the standard"},
    {"proportional-base", "whole", "按比例的以100%为满", "in proportion to 100%"},
    {"otherwise-items", "each", "反之不计分逐项适用", "反之 takes the points of the item that is not met"},
    {"otherwise-items", "all", "反之不计分整项适用", "反之 takes all points once an item is not met"},
    {"missing", "pending", "缺失数据待补", "missing data stays open"},
    {"missing", "zero", "缺失数据计0分", "missing data scores 0"},
    {"missing", "error", "缺失数据报错", "missing data is an error"},
    {"not-applicable", "spread", "不适用指标的分值按比例分摊",
     "points of what does not apply are spread in proportion"},
    {"not-applicable", "full", "不适用指标计满分", "what does not apply scores full marks"},
    {"not-applicable", "exclude", "不适用指标不计入", "what does not apply is left out"},
    {"rounding", "half-up", "得分四舍五入{}", "scores are rounded half up{}"},
    {"rounding", "half-even", "得分四舍六入五成双{}", "scores are rounded half to even{}"},
    {"rounding", "down", "得分舍去{}", "scores are rounded down{}"},
    {"rounding", "up", "得分进一{}", "scores are rounded up{}"},
    {"rounding", "none", "得分不取舍", "scores are not rounded"},
    {"floor", "zero", "指标得分不低于0分", "a score is not below 0"},
    {"floor", "none", "指标得分可为负分", "a score may be below 0"},
    {"bonus", "above", "加分可超过分值", "a bonus may exceed the points"},
    {"bonus", "clamped", "加分不得超过分值", "a bonus may not exceed the points"},
    {"bare-cost", "reverse", "成本指标按反向指标计分", "a bare amount of cost is scored in reverse"},
    {"bare-cost", "forward", "成本指标按正向指标计分", "a bare amount of cost is scored forward"},
    {"bare-cost", "judged", "成本指标由评价人评定", "a bare amount of cost is judged by a person"},
};

constexpr std::array<std::string_view, 7> chinese_digits = {"", "一", "两", "三", "四", "五", "六"};

std::string decimals_words(std::string_view places, Language language) {
    if (places == "0") return language == Language::zh ? "取整" : " to whole points";
    if (language == Language::en) return " to " + std::string(places) + (places == "1" ? " decimal" : " decimals");
    const auto digit = places.size() == 1 ? static_cast<std::size_t>(places[0] - '0') : chinese_digits.size();
    return "保留" + std::string(digit < chinese_digits.size() ? chinese_digits[digit] : places) + "位小数";
}

std::string with_decimals(std::string_view words, std::string_view places, Language language) {
    const auto slot = words.find("{}");
    if (slot == std::string_view::npos) return std::string(words);
    return std::string(words.substr(0, slot)) + decimals_words(places, language);
}

// half-up-2 -> half-up and 2; a choice that ends with no number is whole.
std::pair<std::string_view, std::string_view> split_decimals(std::string_view choice) {
    const auto dash = choice.rfind('-');
    const bool number = dash != std::string_view::npos && dash + 1 < choice.size() &&
                        choice.find_first_not_of("0123456789", dash + 1) == std::string_view::npos;
    if (!number) return {choice, ""};
    return {choice.substr(0, dash), choice.substr(dash + 1)};
}

}  // namespace

std::span<const ReadingWords> reading_words() {
    return table;
}

std::string reading_text(std::string_view point, std::string_view choice, Language language) {
    const auto [word, places] = split_decimals(choice);
    for (const ReadingWords& row : table)
        if (row.point == point && row.choice == word)
            return with_decimals(language == Language::zh ? row.zh : row.en, places, language);
    return std::string(point) + "=" + std::string(choice);
}

}  // namespace heng
