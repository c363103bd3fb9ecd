// Tells the columns and rows of forms apart by their words.
#include "engine/data/form_words.hpp"

#include "engine/data/cell_text.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

struct ColumnWords {
    FormColumn column;
    std::string_view words;
};

constexpr ColumnWords columns[] = {
    {FormColumn::project, "项目名称 项目 自评项目"},
    {FormColumn::level1, "一级指标"},
    {FormColumn::level2, "二级指标"},
    {FormColumn::level3, "三级指标 四级指标 指标名称 指标内容 绩效指标 具体指标"},
    {FormColumn::target,
     "年度指标值 指标值 目标值 年度目标值 年初目标值 年初指标值 预期指标值 预期目标值 计划指标值 绩效目标值 年度目标"},
    {FormColumn::actual, "实际完成值 全年实际值 全年完成值 年度完成值 实际值 完成值 实际完成指标值 实际完成 完成情况"},
    {FormColumn::points, "分值 权重 指标分值 标准分 满分"},
    {FormColumn::score, "得分 自评得分 自评分 自评打分 指标得分 实际得分"},
    {FormColumn::field, "主管部门 实施单位 预算单位 单位 单位名称 部门 年度 评价年度"},
};

/// Without what stands in brackets at its end: 实际完成值（B）.
std::string stem_of(std::string_view header) {
    std::string key = name_key(header);
    const std::size_t open = key.rfind('(');
    if (open != key.npos && open > 0 && key.ends_with(')')) key.resize(open);
    return key;
}

}  // namespace

FormColumn form_column(std::string_view header) {
    const std::string stem = stem_of(header);
    for (const ColumnWords& known : columns)
        if (one_of(stem, known.words)) return known.column;
    const bool funds =
        !prefix_of(stem, "全年预算数 全年执行数 年初预算数 预算数 执行数 执行率 预算执行率 预算金额 执行金额").empty();
    return funds ? FormColumn::funds : FormColumn::other;
}

bool names_total(std::string_view name) {
    return one_of(name_key(name), "总分 总计 合计 总得分");
}

bool names_funds(std::string_view name) {
    return one_of(stem_of(name), "预算执行率 预算资金执行率 资金执行率 年度资金总额 资金总额 预算执行率指标");
}

bool names_nothing(std::string_view name) {
    const std::string key = name_key(name);
    return read_blank(key).has_value() || !word_in(key, "不适用 不涉及 无此项").empty();
}

}  // namespace heng
