// Tables of cases: one row a case. Entry: read_case_table(). The format stands in docs/language.md, section 15.
#pragma once
#include "engine/data/table.hpp"
#include "engine/testing/test_case.hpp"

namespace heng {

/// Rows that cannot be read are problems, each with its cell, and no cases.
std::vector<TestCase> read_case_table(const Pack& pack, const DataTable& table, DataProblems& out);

}  // namespace heng
