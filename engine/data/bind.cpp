// Tables become records of a pack. Entry: bind.
#include "engine/data/bind.hpp"

#include "engine/data/problem.hpp"
#include "engine/data/row_binder.hpp"

namespace heng {

std::vector<Record> bind(const Pack& pack, const DataTable& table, DataProblems& out) {
    if (table.rows.empty() && out.empty()) report(out, {.code = "no-rows", .file = table.file});
    RowBinder binder(pack, table, out);
    std::vector<Record> records;
    records.reserve(table.rows.size());
    for (const std::vector<Cell>& row : table.rows) records.push_back(binder.bind(row));
    return records;
}

}  // namespace heng
