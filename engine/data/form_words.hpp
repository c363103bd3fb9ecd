// The headers of self-evaluation forms, whose words vary from city to city.
#pragma once
#include <string>
#include <string_view>

namespace heng {

enum class FormColumn { project, level1, level2, level3, target, actual, points, score, funds, field, other };

/// What a header of a form is: 年度指标值, 指标值（目标值） and 年初目标值 are targets.
FormColumn form_column(std::string_view header);

/// 总分, 合计: the row of the totals.
bool names_total(std::string_view name);
/// 预算执行率, 年度资金总额: the row of the funds.
bool names_funds(std::string_view name);
/// 不适用, 指标1：本项目不涉及, ……: the row names nothing that could be a further line of a merged cell.
bool names_nothing(std::string_view name);

}  // namespace heng
