#include "engine/testing/reset_table.hpp"

#include <algorithm>

#include "engine/model/names.hpp"
#include "engine/report/csv_text.hpp"

namespace heng {
namespace {

std::vector<Cell>* row_at(DataTable& table, std::uint32_t row) {
    const auto found = std::partition_point(
        table.rows.begin(), table.rows.end(),
        [row](const std::vector<Cell>& cells) { return cells.empty() || cells.front().row < row; });
    const bool there = found != table.rows.end() && found->front().row == row;
    return there ? &*found : nullptr;
}

// What a person agreed to was the old value.
void untick(const DataTable& table, std::vector<Cell>& cells) {
    for (std::size_t i = 0; i < cells.size() && i < table.header.size(); ++i)
        if (name_key(table.header[i].text) == "核对") cells[i].text.clear();
}

std::size_t renew(DataTable& table, const TestRun& run) {
    std::vector<Cell>* cells = row_at(table, run.written.row);
    std::size_t changed = 0;
    for (std::size_t i = 0; cells && i < run.lines.size() && i < run.written.expected.size(); ++i) {
        const std::uint32_t column = run.written.expected[i].column;
        if (run.lines[i].passed || run.lines[i].got.empty() || column == 0 || column > cells->size()) continue;
        (*cells)[column - 1].text = run.lines[i].got;
        ++changed;
    }
    if (changed > 0) untick(table, *cells);
    return changed;
}

void write_row(CsvText& csv, const std::vector<Cell>& cells) {
    for (const Cell& cell : cells) csv.cell(cell.text);
    csv.end_row();
}

}  // namespace

ResetTable reset_table(DataTable table, const std::vector<TestRun>& runs) {
    ResetTable out;
    for (const TestRun& run : runs)
        if (run.written.in_table && run.written.file == table.file) out.changed += renew(table, run);
    CsvText csv;
    write_row(csv, table.header);
    for (const std::vector<Cell>& cells : table.rows) write_row(csv, cells);
    out.text = csv.text();
    return out;
}

}  // namespace heng
