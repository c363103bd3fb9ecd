// Typed records: the columns of a table matched to the inputs of a pack, every cell read as what it is asked to be.
#pragma once
#include "engine/data/table.hpp"
#include "engine/model/pack.hpp"

namespace heng {

/// One evaluated unit. `values` is parallel to Pack::inputs; `printed` holds columns that are claims (得分, 总分,
/// 等级), never inputs.
struct Record {
    std::string unit;
    std::vector<Value> values;
    std::vector<std::string> typed;  // the cell's own text, parallel to `values`, for the explanation
    std::uint32_t row = 0;
    std::vector<std::pair<std::string, std::string>> printed = {};  // header and cell, as they stand
};

/// A header is an input's name, or its path from the right, with an optional unit: 预算数（万元）,
/// 预算数（单位：万元）, 资产管理/管理制度健全性. Unknown columns are a warning with the nearest known name; missing
/// columns leave their inputs Missing (or at their 缺省) and are said once. A cell that cannot be read is an error and
/// leaves its input Missing. Where nobody says a unit, the two sides of a formula must be typed alike: 950 beside
/// 1000万元 is an error.
std::vector<Record> bind(const Pack& pack, const DataTable& table, DataProblems& out);

/// Rows of self-evaluation forms: 项目名称 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分.
struct FormRow {
    std::string level1, level2, level3, target, actual;
    std::optional<Number> points;
    std::string printed_score;
    std::uint32_t row = 0;
    std::vector<FormRow> lines;                             // 同分行: further lines of a merged cell
    std::vector<std::pair<std::string, std::string>> more;  // other columns: 填报要求, 偏差原因分析及改进措施
};
struct Form {
    std::string project;
    std::vector<FormRow> rows;
    std::vector<std::pair<std::string, std::string>> fields;
};  // fields: what else stands beside the rows, by path: 主管部门, 资金/年度资金总额/全年执行数, 总分/得分,
    // 阶段性目标/1/预期
bool is_form(const DataTable& table);
/// Projects and levels may stand once for several rows (merged cells). A row without points that goes on with the same
/// 二级指标 is a further line of the row above. 总分 and 预算执行率 rows, and columns such as 全年预算数(A), become
/// fields: 总分/得分, 资金/年度资金总额/分值, 资金/年度资金总额/全年预算数(A).
std::vector<Form> read_forms(const DataTable& table, DataProblems& out);
/// One form or an array of them, or an object with 自评表 (and 目录, the names that a list of contents gives). A form
/// is 项目名称, 指标 (an array of rows by their headers; 指标值 is 年度指标值 too), and fields: an object in an array
/// is addressed by its 项目, else by its number from 1.
std::vector<Form> read_forms_json(std::string file, std::string_view bytes, DataProblems& out);

}  // namespace heng
