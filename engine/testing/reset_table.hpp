// A case table with 应得 as it comes out today. Entry: reset_table().
#pragma once
#include <string>

#include "engine/data/table.hpp"
#include "engine/testing/test_run.hpp"

namespace heng {

struct ResetTable {
    std::string text;         // the whole table as CSV
    std::size_t changed = 0;  // cells of 应得 that are another now; their ticks are gone
};

/// `runs` holds the cases of this table, among others.
ResetTable reset_table(DataTable table, const std::vector<TestRun>& runs);

}  // namespace heng
