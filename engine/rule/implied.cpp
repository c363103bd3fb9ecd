#include "engine/rule/implied.hpp"

#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using Word = std::string_view;

/// What was due, in any row: 年度计划目标任务.
constexpr Word due[] = {"年度", "全年", "年初", "当年", "绩效",   "预期", "预算", "计划", "目标", "任务",
                        "指标", "值",   "数",   "要求", "的",     "既定", "规定", "下达", "考核", "工作",
                        "量",   "安排", "设定", "确定", "期末",   "时序", "进度", "了",   "额",   "标准",
                        "达标", "该项", "上级", "全部", "任务数", "建设", "应",   "总",   "预定", "批复",
                        "约定", "合同", "成本", "概算", "控制",   "金额", "数额"};
constexpr Word fulfils[] = {"完成", "达到", "实现", "达", "完成了", "兑现", "满足"};
constexpr Word misses[] = {"未完成", "没有完成",   "未能完成",     "完不成",       "未达到", "没有达到", "达不到",
                           "未实现", "低于",       "小于",         "少于",         "不足",   "未达",     "未能达到",
                           "没完成", "未全部完成", "没有全部完成", "未按计划完成", "不达"};
constexpr Word exceeds[] = {"大于", "高于", "超过", "超额完成", "突破", "超", "超出", "多于"};
constexpr Word keeps[] = {"≤",        "不超过",     "不高于",   "不大于",     "未超过",   "未高于",
                          "小于等于", "小于或等于", "低于等于", "低于或等于", "不得超过", "不超出"};
constexpr Word entirely[] = {"足额", "全额", "全部", "百分之百", "全覆盖", "全面完成", "全数", "满额"};
constexpr Word on_target[] = {"达标", "达到要求", "达到标准"};
constexpr Word in_time[] = {"按时",       "按期",       "如期",       "及时",       "准时",       "按规定时限",
                            "规定时限内", "规定时间内", "时限内",     "期限内",     "按规定时间", "提前",
                            "按计划时间", "规定期限内", "未超时",     "按时限",     "在规定时限", "按要求时限",
                            "按时间要求", "计划时间内", "计划工期内", "工期内",     "合同期内",   "计划期内",
                            "计划期限内", "约定时间内", "约定期限内", "要求时间内", "按计划",     "按进度",
                            "按工期",     "按合同约定", "时间节点"};
constexpr Word nothing[] = {"不存在", "无", "没有", "未发生", "未出现", "零", "未发现", "未开展", "未", "不"};
constexpr Word not_more[] = {"持平",       "未增长",     "不增长",     "零增长",     "未增加",
                             "没有增长",   "不增加",     "未提高",     "没有提高",   "未上升",
                             "不高于上年", "未超过上年", "只减不增",   "较上年下降", "比上年下降",
                             "有所下降",   "较上年减少", "比上年减少", "不超过上年"};
constexpr Word in_budget[] = {"未超预算",   "不超预算",   "控制在预算", "未超支",     "不超支",
                              "预算内",     "未超概算",   "控制在概算", "未超标准",   "没有超支",
                              "未超出预算", "未突破预算", "不突破预算", "没有超预算", "无超支",
                              "无超预算",   "未超过预算", "不超过预算", "不超出预算"};
constexpr Word over_budget[] = {"超预算", "超支", "超概算", "超过预算", "超出预算", "突破预算"};
constexpr Word grew[] = {"增长", "增加", "上升", "提高", "上涨", "增幅"};
constexpr Word fell[] = {"下降", "减少", "降低"};
constexpr Word reversed[] = {"不降反升", "不减反增"};
constexpr Word reversed_down[] = {"不升反降", "不增反减"};

Interval from(const Number& at, bool closed = true) {
    return {Bound{at, closed}, std::nullopt};
}
Interval upto(const Number& at, bool closed = true) {
    return {std::nullopt, Bound{at, closed}};
}

/// 年度改造任务: what was due, in words of its own.
bool ends_in_task(Word words) {
    constexpr std::size_t longest = 10;
    const Word rest = trim_back(words, std::initializer_list<Word>{"的", "数", "值", "量"});
    return length_in_characters(rest) <= longest && negations(rest) == 0 &&
           ends_with_any(rest, std::initializer_list<Word>{"任务", "目标", "计划", "指标"});
}

/// A verb of the table, and behind it nothing but words of what was due.
bool due_behind(Word words, WordList verbs) {
    for (const Word verb : verbs) {
        const std::size_t at = words.find(verb);
        if (at == words.npos) continue;
        const Word rest = words.substr(at + verb.size());
        if (trim_front(rest, due).empty() || ends_in_task(rest)) return true;
    }
    return false;
}

/// ≤预算成本, 不超过计划数: not more than what was due, which the words name.
bool keeps_due(Word words) {
    for (const Word verb : keeps) {
        const std::size_t at = words.find(verb);
        if (at == words.npos) continue;
        const Word rest = words.substr(at + verb.size());
        if (!rest.empty() && trim_front(rest, due).empty()) return true;
    }
    return false;
}

/// The verb is not denied where it stands.
bool affirmed_verb(Word words, WordList verbs) {
    for (const Word verb : verbs) {
        const std::size_t at = words.find(verb);
        if (at == words.npos) continue;
        const Word before = words.substr(0, at);
        if (!ends_with_any(before, std::initializer_list<Word>{"未", "没有", "不", "未能", "无法", "未按"}))
            return true;
    }
    return false;
}

std::optional<Interval> of_rate(Word words, const Number& whole) {
    if (contains_any(words, in_budget) || keeps_due(words)) return upto(whole);
    if (due_behind(words, misses) ||
        ends_with_any(words, std::initializer_list<Word>{"未达标", "未到位", "不达标", "未足额到位"}))
        return upto(whole, false);
    if (contains_any(words, over_budget) || due_behind(words, exceeds)) return from(whole, false);
    const bool denied = !affirmed_verb(words, entirely) && contains_any(words, entirely);
    if (denied) return upto(whole, false);
    if (contains_any(words, entirely)) return from(whole);
    if (due_behind(words, fulfils) || ends_with_any(words, on_target)) return from(whole);
    if (starts_with_any(words, nothing)) return Interval{Bound{0}, Bound{0}};
    return std::nullopt;
}

/// Growth in what is measured, which is less of its reduction.
Interval growth(bool reduction) {
    return reduction ? upto(0, false) : from(0, false);
}

std::optional<Interval> of_change(Word words, bool reduction) {
    if (contains_any(words, reversed)) return growth(reduction);
    if (contains_any(words, reversed_down)) return growth(!reduction);
    if (ends_with_any(words, std::initializer_list<Word>{"负增长"})) return growth(!reduction);
    if (contains_any(words, in_budget) || contains_any(words, not_more)) return upto(0);
    if (contains_any(words, over_budget) || due_behind(words, exceeds)) return from(0, false);
    if (ends_with_any(words, grew)) return growth(reduction);
    if (ends_with_any(words, fell)) return growth(!reduction);
    if (starts_with_any(words, nothing)) return upto(0);
    return std::nullopt;
}

}  // namespace

bool names_due(std::string_view words) {
    return trim_front(words, due).empty();
}

bool counts_reduction(const std::string& name) {
    return contains_any(
        name, std::initializer_list<Word>{"降幅", "降低率", "压缩率", "节约率", "压减率", "减少率", "下降率"});
}

bool names_change(const std::string& name) {
    return contains_any(
        name, std::initializer_list<Word>{"增长", "增幅",   "变动", "降幅", "下降率", "偏差",   "超支",   "超预算",
                                          "变化", "节约率", "压缩", "增速", "超额",   "增减",   "提升",   "偏离",
                                          "压减", "降低率", "超概", "上升", "较上年", "比上年", "提高率", "浮动"});
}

bool names_ratio(const std::string& name) {
    return ends_with_any(name, std::initializer_list<Word>{"比值", "系数", "之比", "倍数", "产出比"});
}

bool names_rate(const std::string& name) {
    return ends_with_any(
        name, std::initializer_list<Word>{"率", "比例", "比重", "占比", "百分比", "满意度", "进度", "程度", "覆盖面"});
}

std::optional<Interval> implied_region(const std::string& words, Scale scale, const std::optional<Number>& standard,
                                       bool reduction) {
    switch (scale) {
        case Scale::rate:
            return of_rate(words, standard.value_or(1));
        case Scale::change:
            return of_change(words, reduction);
        case Scale::late:
            if (contains_any(words, in_time)) return upto(0);
            return std::nullopt;
        case Scale::count:
            if (starts_with_any(words, nothing) || contains_any(words, nothing)) return Interval{Bound{0}, Bound{0}};
            return std::nullopt;
        case Scale::amount:
            if (standard && due_behind(words, misses)) return upto(*standard, false);
            if (standard && due_behind(words, exceeds)) return from(*standard, false);
            if (standard && (due_behind(words, fulfils) || ends_with_any(words, on_target))) return from(*standard);
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace heng::composing
