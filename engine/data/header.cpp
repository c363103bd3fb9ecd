// Reads headers: names, units in brackets, and columns that are no inputs.
#include "engine/data/header.hpp"

#include "engine/data/cell_text.hpp"

namespace heng {
namespace {

std::optional<HeaderWords> split_at(std::string_view key, std::size_t at, std::string_view unit) {
    if (unit.starts_with("单位:")) unit.remove_prefix(std::string_view("单位:").size());
    const auto found = find_unit(unit);
    if (at == 0 || !found) return std::nullopt;
    return HeaderWords{std::string(key.substr(0, at)), found};
}

}  // namespace

HeaderWords whole_header(std::string_view header) {
    return {name_key(header), std::nullopt};
}

std::optional<HeaderWords> header_with_unit(std::string_view header) {
    const std::string owned = name_key(header);
    const std::string_view key = owned;
    for (const auto& [open, close] : {std::pair("(", ")"), std::pair("[", "]")}) {
        const std::size_t at = key.rfind(open);
        if (at != key.npos && key.ends_with(close)) return split_at(key, at, key.substr(at + 1, key.size() - at - 2));
    }
    const std::size_t at = key.find_last_of("/_:-,");
    return at == key.npos ? std::nullopt : split_at(key, at, key.substr(at + 1));
}

std::optional<Unit> unit_in_name(std::string_view key) {
    const std::string_view word = suffix_of(key, "天数 月数 小时数 分钟数 周数 年数 月份数");
    if (word.empty()) return std::nullopt;
    return find_unit(word.substr(0, word.size() - std::string_view("数").size()));
}

bool names_unit(std::string_view key) {
    return one_of(key,
                  "单位 单位名称 部门 部门名称 项目名称 项目 名称 评价对象 评价单位 被评价单位 被考核单位 预算单位 "
                  "预算部门 主管部门 实施单位 "
                  "乡镇 乡镇街道 县区 区县 县市区 街道 unit name");
}

bool is_claim_name(std::string_view key) {
    return one_of(key, "等次 等第 自评分 评价分 分值 满分") || !suffix_of(key, "得分 总分 打分 评分 等级 分数").empty();
}

bool is_remark_name(std::string_view key) {
    return one_of(key, "序号 编号 备注 说明 填报人 填表人 联系人 年度 年份 评价年度 指标");
}

}  // namespace heng
