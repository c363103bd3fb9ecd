// A cell read as yes or no. Entry: read_yes_no. Words whose meaning turns with the fact (无, 符合) are refused where
// the fact itself is a negation or something bad.
#include "engine/data/cell_text.hpp"

namespace heng {
namespace {

constexpr std::string_view true_words = "是 √ ✓ ✔ ☑ 1 true TRUE True yes Yes YES Y y T t 对 真 成立";
constexpr std::string_view false_words = "否 不是 × ✗ ✘ ☒ x X 0 false FALSE False no No NO N n F f 错 假 不成立";
constexpr std::string_view present_words = "有 存在 发生 已发生 发现 已有 具有 具备";
constexpr std::string_view absent_words = "无 没有 不存在 未发生 没发生 未发现 没有发生 不具备 不具有";
constexpr std::string_view good_words =
    "符合 符合要求 达标 合格 合规 满足 健全 完整 齐全 到位 及时 按时 按期 完成 达到 达成 通过 真实 准确 规范 有效 "
    "已完成 已达到 已通过 已公开 已落实 已到位 已制定 已建立 已开展 已执行 已整改 已报送 已验收";
constexpr std::string_view poor_words =
    "不符合 不符合要求 未达标 不达标 不合格 不合规 不满足 不健全 不完整 不齐全 不到位 未到位 不及时 未按时 未按期 "
    "未完成 未达到 "
    "未达成 未通过 不真实 不准确 不规范 无效 未公开 未落实 未制定 未建立 未开展 未执行 未整改 未报送 未验收";

/// 无截留、未发生事故: such a fact holds where something is absent.
bool is_negation(std::string_view fact) {
    return !word_in(fact, "无 未 没有 不 零 非 杜绝").empty();
}

/// Something bad: to be in order means that it does not hold.
bool is_bad(std::string_view fact) {
    return !word_in(fact,
                    "违规 违法 违纪 违反 违背 事故 事件 截留 挤占 挪用 虚列 虚报 套取 骗取 问题 缺陷 缺失 遗漏 拖欠 "
                    "投诉 举报 "
                    "舆情 超标 超范围 超支 逾期 延期 迟报 弄虚作假 造假 重复 浪费 闲置 失职 处罚 通报 批评 约谈 白条 "
                    "差错 错误")
                .empty();
}

}  // namespace

Read<Value> read_yes_no(std::string_view cell, std::string_view fact) {
    if (const auto blank = read_blank(cell)) return *blank;
    const std::string word = name_key(cell), name = name_key(fact);
    if (one_of(word, true_words) || (!name.empty() && word == name)) return Value(true);
    if (one_of(word, false_words)) return Value(false);
    const bool present = one_of(word, present_words), good = one_of(word, good_words);
    const bool exists = present || one_of(word, absent_words), rated = good || one_of(word, poor_words);
    if (!exists && !rated) return cell_error("cell-not-yes-no", cell);
    if (is_negation(name) || (rated && is_bad(name)))
        return cell_error("cell-unclear-yes-no", cell, {std::string(fact)});
    return Value(present || good);
}

}  // namespace heng
