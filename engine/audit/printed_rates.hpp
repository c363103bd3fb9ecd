// Values that a table of facts prints beside the figures they are worked out from (预算执行率 beside 预算执行数 and
// 预算数), held against them. Entry: audit_rates(). A printed value never enters a score.
#pragma once
#include <vector>

#include "engine/audit/figure.hpp"
#include "engine/data/bind.hpp"
#include "engine/data/table.hpp"
#include "engine/model/pack.hpp"

namespace heng {

/// `records` are those of the table. Columns that are looked at here are no unknown ones: what `out` says of them goes.
void audit_rates(const Pack& pack, const DataTable& table, const std::vector<Record>& records, DataProblems& out,
                 Figures* figures = nullptr);

}  // namespace heng
