#include "engine/attempt/distance.hpp"

#include <algorithm>

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Word = std::string_view;

constexpr Word lacking[] = {"少", "缺", "欠", "差", "不足", "短", "未"};
constexpr Word exceeding[] = {"超", "多"};
constexpr Word measured_by[] = {"上年", "去年", "上一年", "上期", "同期", "往年",
                                "计划", "目标", "预算",   "标准", "概算"};
constexpr Word fewer[] = {"低于", "下降", "减少", "降低", "少于", "小于", "压减", "负增长", "只减"};
constexpr Word more[] = {"高于", "增长", "增加", "上升", "提高", "多于", "大于", "超过", "只增"};
constexpr Word same[] = {"持平", "一致", "相同", "不变", "相等", "等于", "零增长"};
constexpr Word no_more[] = {"只减不增", "零增长或负增长"}, no_less[] = {"只增不减"};

// 低于或持平 speaks of two signs, 不高于 of all but one.
bool speaks_of(Word words, int sign) {
    if (contains_any(words, no_more)) return sign <= 0;
    if (contains_any(words, no_less)) return sign >= 0;
    const bool denied = negations(words) > 0;
    const bool says = (sign < 0 && contains_any(words, fewer)) || (sign > 0 && contains_any(words, more)) ||
                      (sign == 0 && contains_any(words, same));
    return says != denied;
}

}  // namespace

int distance_way(const std::string& name) {
    const bool less = contains_any(name, lacking), over = contains_any(name, exceeding);
    return less == over ? 0 : less ? -1 : 1;
}

bool counts_distance(const Fact& fact) {
    return fact.kind == Fact::Kind::count && distance_way(fact.name) != 0;
}

std::optional<std::uint32_t> choice_of_change(const std::vector<std::string>& choices, int sign) {
    const bool compares = std::any_of(choices.begin(), choices.end(), [](const std::string& choice) {
        return contains_any(choice, measured_by) || contains_any(choice, same);
    });
    if (!compares) return std::nullopt;
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = 0; i < choices.size(); ++i) {
        if (!speaks_of(fold_text(choices[i]), sign)) continue;
        if (found) return std::nullopt;
        found = i;
    }
    return found;
}

}  // namespace heng
