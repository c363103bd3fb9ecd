#include "engine/data/row_binder.hpp"

#include "engine/data/input_cell.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {

RowBinder::RowBinder(const Pack& pack, const DataTable& table, DataProblems& out, bool every_name)
    : pack_(pack),
      table_(table),
      out_(out),
      columns_(match_columns(pack, table, out)),
      alike_(pack),
      every_name_(every_name) {
    for (const Column& column : columns_) has_units_ = has_units_ || column.is == Column::Is::unit_name;
}

Record RowBinder::bind(const std::vector<Cell>& row) {
    Record record{"",
                  std::vector<Value>(pack_.inputs.size(), Missing{}),
                  std::vector<std::string>(pack_.inputs.size()),
                  row.empty() ? 0 : row.front().row,
                  {}};
    units_.assign(pack_.inputs.size(), UnitTyped{});
    for (std::size_t i = 0; i < row.size() && i < columns_.size(); ++i) take(record, columns_[i], row[i]);
    fill_in(record);
    check_name(record);
    alike_.check(record, units_, table_, out_);
    return record;
}

void RowBinder::take(Record& record, const Column& column, const Cell& cell) {
    switch (column.is) {
        case Column::Is::input:
            return take_input(record, column, cell);
        case Column::Is::unit_name:
            record.unit = printed_name(cell.text);
            return;
        case Column::Is::claim:
            record.printed.emplace_back(table_.header[cell.column - 1].text, cell.text);
            return;
        case Column::Is::unused:
            return;
    }
}

void RowBinder::take_input(Record& record, const Column& column, const Cell& cell) {
    record.typed[column.input] = cell.text;
    Read<Quantity> read = read_input_cell(pack_.inputs[column.input], cell.text, column.unit, pack_.year);
    if (const auto* error = boost::variant2::get_if<CellError>(&read))
        return report(out_, *error, table_, cell, table_.header[cell.column - 1].text);
    Quantity& quantity = boost::variant2::get<Quantity>(read);
    if (boost::variant2::holds_alternative<Number>(quantity.value))
        units_[column.input] = {&cell, std::move(quantity.unit)};
    record.values[column.input] = std::move(quantity.value);
}

/// What 数据 gives where nothing was entered.
void RowBinder::fill_in(Record& record) const {
    for (InputId id = 0; id < pack_.inputs.size(); ++id)
        if (pack_.inputs[id].fallback && boost::variant2::holds_alternative<Missing>(record.values[id]))
            record.values[id] = *pack_.inputs[id].fallback;
}

void RowBinder::check_name(const Record& record) {
    if (!has_units_) return;
    if (record.unit.empty()) return problem(record.row, "unit-unnamed", {});
    if (!every_name_) return;
    const auto [first, is_new] = rows_.emplace(record.unit, record.row);
    if (!is_new) problem(record.row, "duplicate-unit", {record.unit, std::to_string(first->second)});
}

void RowBinder::problem(std::uint32_t row, const char* code, std::vector<std::string> args) {
    report(out_,
           {.code = code, .severity = Severity::warning, .file = table_.file, .row = row, .args = std::move(args)});
}

}  // namespace heng
