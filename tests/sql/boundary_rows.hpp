// Rows of whole numbers on and beside every edge: each column in every half percent of a base, one least unit to either
// side, with gaps and values out of range. Entry: boundary_rows().
#pragma once
#include <optional>
#include <vector>

#include "engine/data/bind.hpp"
#include "engine/sql/columns.hpp"

namespace heng::testing {

/// One cell a column; nullopt is NULL.
using WholeRow = std::vector<std::optional<std::int64_t>>;

std::vector<WholeRow> boundary_rows(const Pack& pack, const std::vector<sql::Column>& columns);

/// The same row as the scorer takes it. What is out of range is missing.
Record record_of(const Pack& pack, const std::vector<sql::Column>& columns, const WholeRow& row);

}  // namespace heng::testing
