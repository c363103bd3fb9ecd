// The law of subjects: of what a bound speaks. Words that name neither the indicator nor any quantity ({蓝天}达到100%),
// and words that ask for several values at once ({连续两年}执行率), may not be taken for the indicator's own value.
// Entry: check_subjects.
#include <algorithm>

#include "engine/rule/direction.hpp"
#include "engine/rule/implied.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng::composing {
namespace {

using Word = std::string_view;

/// What a number can be of: 合格{率}, 到位资金, 每月.
constexpr Word quantities[] = {"率",   "比例", "比重", "占比", "比值", "度",   "幅",   "速",   "量",   "数",   "额",
                               "值",   "积",   "分",   "费",   "款",   "资金", "成本", "收入", "支出", "投资", "外资",
                               "规模", "水平", "面",   "期",   "时间", "天数", "价",   "价格", "经费", "人次", "指标",
                               "情况", "部分", "比",   "差",   "缺口", "误差", "增长", "GDP",  "税收", "产出", "进展",
                               "结果", "后",   "内",   "起",   "前",   "时",   "中",   "月",   "季",   "年",   "底",
                               "末",   "的",   "占",   "均",   "任务", "目标", "计划", "预算", "标准", "要求", "规定",
                               "批复", "完成", "使用", "执行", "排名", "名次", "位次"};
/// What is done until the number is reached: {完成}90%.
constexpr Word deeds[] = {"完成", "达到", "实现", "按时", "及时", "实际", "实到", "到位", "支付", "使用", "执行",
                          "安排", "拨付", "覆盖", "合格", "满意", "整改", "回收", "上缴", "同比", "环比", "占"};

bool shares_words(const Draft& draft, const std::string& subject) {
    const auto akin = [&](const std::string& name) { return common_characters(subject, fold_text(name)) >= 2; };
    return akin(draft.context.indicator) ||
           std::any_of(draft.context.aliases.begin(), draft.context.aliases.end(), akin);
}

bool names_quantity(const std::string& subject) {
    return length_in_characters(subject) < 2 || static_cast<unsigned char>(subject.back()) < 0x80 ||
           ends_with_any(subject, quantities) || contains_any(subject, deeds) || names_due(subject) ||
           direction_in(subject) != syntax::Direction::none || names_delay(subject);
}

/// 连续两年, 各县均: one value does not tell.
bool asks_for_several(const Draft& draft, const std::string& subject) {
    constexpr Word in_a_row = "连续";
    const std::string name = fold_text(draft.context.indicator);
    if (subject.find(in_a_row) != subject.npos)
        return name.find(in_a_row) == name.npos && !subject.ends_with(in_a_row);  // 连续两年考核优秀 is an event
    return starts_with_any(subject, std::initializer_list<Word>{"各", "每个", "所有"}) &&
           ends_with_any(subject, std::initializer_list<Word>{"均", "都", "均应", "都应"});
}

/// A share of something must say of what; a number of things says so by its unit.
bool is_unknown(const Draft& draft, const Test& test) {
    if (!test.range.unit || !test.range.unit->percent || test.range.reference) return false;
    const std::string words = bare_name(draft.text(test.subject_span));
    return !draft.names_indicator(words) && !shares_words(draft, words) && !names_quantity(words);
}

}  // namespace

void check_subjects(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        for (const Test& test : piece.when.tests) {
            if (test.kind != Test::Kind::range || test.subject.empty() || !piece.pays()) continue;
            if (is_unknown(draft, test) || asks_for_several(draft, test.subject))
                draft.refuse("words-left-over", test.subject_span, {draft.text(test.subject_span)});
        }
    });
}

}  // namespace heng::composing
