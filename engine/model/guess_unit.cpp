// What the words of an input's name or description say of its unit. Entry: guess_unit, unit_in_description.
#include "engine/model/guess_unit.hpp"

#include <algorithm>
#include <array>

#include "engine/model/input_names.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

Unit kind(Dimension dimension) {
    Unit unit;
    unit.dimension = dimension;
    return unit;
}

bool ends_in(std::string_view key, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return key.ends_with(ending); });
}

bool holds(std::string_view key, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
}

// 资金总额, 预算数, 政府采购金额: words that end in money, or numbers of what is money.
bool speaks_of_money(std::string_view key) {
    if (ends_in(key, {"额",   "款",   "资金", "经费", "费",   "费用", "成本", "支出", "收入", "投资",
                      "预算", "决算", "资产", "产值", "造价", "价款", "价值", "税",   "利润", "债务"}))
        return true;
    return ends_in(key, {"数", "量", "规模"}) &&
           holds(key, {"预算", "决算", "资金", "经费", "支出", "收入", "金额", "拨付", "投资", "执行数"});
}

bool speaks_of_count(std::string_view key) {
    return ends_in(key, {"数", "人员", "数量", "人次", "总量", "个数", "件数", "户数", "编制", "次", "例", "项"});
}

bool speaks_of_rate(std::string_view key) {
    return ends_in(key, {"率", "比例", "占比", "比重", "进度", "程度", "满意度", "百分比"});
}

}  // namespace

std::optional<Unit> guess_unit(std::string_view name) {
    const std::string key = name_key(without_letter(name));
    if (speaks_of_rate(key)) return find_unit("%");
    if (speaks_of_money(key)) return kind(Dimension::money);
    if (ends_in(key, {"天数", "工期", "时长", "时限", "用时", "耗时", "周期"})) return kind(Dimension::duration);
    if (ends_in(key, {"得分", "分数", "评分", "考核分"})) return kind(Dimension::points);
    if (ends_in(key, {"面积"})) return kind(Dimension::area);
    if (speaks_of_count(key)) return kind(Dimension::count);
    return std::nullopt;
}

std::optional<Unit> unit_in_description(std::string_view description) {
    const std::string text = name_key(description);
    for (const std::string_view lead :
         {std::string_view("单位:"), std::string_view("单位为"), std::string_view("以"), std::string_view("(")}) {
        for (std::size_t at = text.find(lead); at != std::string::npos; at = text.find(lead, at + 1)) {
            const std::string_view rest = std::string_view(text).substr(at + lead.size());
            const std::size_t length = unit_length(rest);
            if (length == 0) continue;
            const std::string_view after = rest.substr(length);
            const bool closed = lead == "(" ? after.starts_with(")")
                                            : lead != "以" || after.starts_with("计") || after.starts_with("为单位");
            if (closed) return find_unit(rest.substr(0, length));
        }
    }
    return std::nullopt;
}

bool may_be_date(std::string_view name) {
    const std::string key = name_key(name);
    return ends_in(key, {"日期", "时间", "时点", "日"});
}

}  // namespace heng
