// A case of 逐项评分 as the row of a form that it gives. Entry: row_of().
#pragma once
#include "engine/testing/test_run.hpp"

namespace heng {

/// Nullopt where the case gives no cell of a row, or the row is empty.
std::optional<RowRun> row_of(const Pack& pack, const TestCase& written);

/// The row that cells named as the columns of a form make.
FormRow form_row(const std::vector<CaseCell>& cells);

}  // namespace heng
