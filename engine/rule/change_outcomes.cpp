#include "engine/rule/change_outcomes.hpp"

#include <algorithm>

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Word = std::string_view;

constexpr Word measured_by[] = {"上年", "去年", "上一年", "上期", "同期", "往年",
                                "计划", "目标", "预算",   "标准", "概算"};
constexpr Word fewer[] = {"低于", "下降", "减少", "降低", "少于", "小于", "压减", "负增长", "只减"};
constexpr Word more[] = {"高于", "增长", "增加", "上升", "提高", "提升", "多于", "大于", "超过", "只增"};
constexpr Word same[] = {"持平", "一致", "相同", "不变", "相等", "等于", "零增长"};
constexpr Word no_more[] = {"只减不增", "零增长或负增长"}, no_less[] = {"只增不减"};
constexpr Word reached[] = {"达到", "完成", "实现", "达标"};

/// Does any word of the outcome compare?
bool compares(Word words) {
    return contains_any(words, fewer) || contains_any(words, more) || contains_any(words, same) ||
           contains_any(words, reached);
}

// 低于或持平 speaks of two signs, 不高于 of all but one, 达到目标值 of all that are not less.
bool speaks_of(Word words, int sign) {
    if (contains_any(words, no_more)) return sign <= 0;
    if (contains_any(words, no_less)) return sign >= 0;
    const bool denied = negations(words) > 0;
    const bool says = (sign < 0 && contains_any(words, fewer)) || (sign > 0 && contains_any(words, more)) ||
                      (sign == 0 && contains_any(words, same)) || (sign >= 0 && contains_any(words, reached));
    return says != denied;
}

}  // namespace

std::optional<std::vector<std::uint32_t>> outcomes_of_change(const std::vector<std::string>& outcomes, int sign) {
    const bool measured = std::any_of(outcomes.begin(), outcomes.end(), [](const std::string& outcome) {
        return contains_any(outcome, measured_by) || contains_any(outcome, same);
    });
    const auto is_comparison = [](const std::string& outcome) { return compares(fold_text(outcome)); };
    if (!measured || !std::all_of(outcomes.begin(), outcomes.end(), is_comparison)) return std::nullopt;
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < outcomes.size(); ++i)
        if (speaks_of(fold_text(outcomes[i]), sign)) found.push_back(i);
    return found;
}

std::optional<std::uint32_t> choice_of_change(const std::vector<std::string>& outcomes, int sign) {
    const auto found = outcomes_of_change(outcomes, sign);
    if (!found || found->size() != 1) return std::nullopt;
    return found->front();
}

bool compare_numbers(const std::vector<std::string>& outcomes) {
    static constexpr Word numbered[] = {"上年", "去年", "上一年", "上期", "同期", "往年", "计划", "目标值", "预算"};
    const bool known = std::any_of(outcomes.begin(), outcomes.end(),
                                   [](const std::string& outcome) { return contains_any(outcome, numbered); });
    return known && outcomes_of_change(outcomes, 0).has_value();
}

}  // namespace heng
