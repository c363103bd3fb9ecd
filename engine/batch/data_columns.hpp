// The columns of a data file as a reader of many rows needs them: which of them may be read as plain figures, and what
// 1 in each is worth. Entry: data_columns().
#pragma once
#include <memory>
#include <vector>

#include "engine/data/columns.hpp"
#include "engine/data/table.hpp"

namespace heng::batch {

struct DataColumn {
    enum class Is { figure, word, name, unused } is = Is::unused;
    InputId input = 0;
    std::optional<Unit> unit;        // of bare numbers: as Column::unit
    std::optional<Unit> typed_unit;  // what a bare number turns out to have
    bool has_fallback = false;       // an empty cell is not missing
};

struct DataColumns {
    DataTable header;  // one row of headers, no rows
    std::vector<DataColumn> columns;
    std::vector<Number> unit_factor;  // by input
    std::vector<bool> given;          // by input: some column feeds it
    std::vector<InputId> constants;   // inputs without a column, for which 数据 gives a value
    bool named = false;               // a column names the units
    bool plain_rows = false;          // rows of bare numbers may be taken as they are
};

/// Matches the headers and tries them with a row of bare ones. `out` says what is wrong with the headers.
DataColumns data_columns(const Pack& pack, DataTable header, DataProblems& out);

}  // namespace heng::batch
