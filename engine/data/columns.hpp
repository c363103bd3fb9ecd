// What each column of a table is, seen from a pack.
#pragma once
#include "engine/data/table.hpp"
#include "engine/model/pack.hpp"

namespace heng {

struct Column {
    enum class Is { input, unit_name, claim, unused } is = Is::unused;
    InputId input = 0;
    std::optional<Unit> unit;  // of bare numbers in it: the header's, else the one that 数据 declares
};

/// One for each header, parallel to it. Says what is unknown, doubtful, doubled or missing.
std::vector<Column> match_columns(const Pack& pack, const DataTable& table, DataProblems& out);

}  // namespace heng
