// What each column of a case table is. Entry: match_case_columns(). Reads no rows.
#pragma once
#include "engine/data/table.hpp"
#include "engine/model/pack.hpp"

namespace heng {

struct CaseColumn {
    enum class Is { name, indicator, expected, given, facts, group, tick, remark, unused } is = Is::unused;
    std::string of;  // expected: the indicator that the header names, empty for 应得 alone
};

/// Parallel to the header. 用例 指标 数据 应得 应得：路径 组 核对 情形, and every header of the data table. Anything
/// else is an error, because a case that does not give what it says tests nothing.
std::vector<CaseColumn> match_case_columns(const Pack& pack, const DataTable& table, DataProblems& out);

}  // namespace heng
