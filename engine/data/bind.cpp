// Tables become records of a pack. Entry: bind.
#include "engine/data/bind.hpp"

#include <unordered_map>

#include "engine/data/columns.hpp"
#include "engine/data/input_cell.hpp"
#include "engine/data/like_units.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

class Binder {
  public:
    Binder(const Pack& pack, const DataTable& table, DataProblems& out)
        : pack_(pack), table_(table), out_(out), columns_(match_columns(pack, table, out)), alike_(pack) {
        for (const Column& column : columns_) has_units_ = has_units_ || column.is == Column::Is::unit_name;
    }

    Record bind(const std::vector<Cell>& row) {
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

  private:
    void take(Record& record, const Column& column, const Cell& cell) {
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

    void take_input(Record& record, const Column& column, const Cell& cell) {
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
    void fill_in(Record& record) const {
        for (InputId id = 0; id < pack_.inputs.size(); ++id)
            if (pack_.inputs[id].fallback && boost::variant2::holds_alternative<Missing>(record.values[id]))
                record.values[id] = *pack_.inputs[id].fallback;
    }

    void check_name(const Record& record) {
        if (!has_units_) return;
        if (record.unit.empty()) return problem(record.row, "unit-unnamed", {});
        const auto [first, is_new] = rows_.emplace(record.unit, record.row);
        if (!is_new) problem(record.row, "duplicate-unit", {record.unit, std::to_string(first->second)});
    }

    void problem(std::uint32_t row, const char* code, std::vector<std::string> args) {
        report(out_,
               {.code = code, .severity = Severity::warning, .file = table_.file, .row = row, .args = std::move(args)});
    }

    const Pack& pack_;
    const DataTable& table_;
    DataProblems& out_;
    std::vector<Column> columns_;
    LikeUnits alike_;
    std::vector<UnitTyped> units_;  // of the row at hand, parallel to the inputs
    std::unordered_map<std::string, std::uint32_t> rows_;
    bool has_units_ = false;
};

}  // namespace

std::vector<Record> bind(const Pack& pack, const DataTable& table, DataProblems& out) {
    if (table.rows.empty() && out.empty()) report(out, {.code = "no-rows", .file = table.file});
    Binder binder(pack, table, out);
    std::vector<Record> records;
    records.reserve(table.rows.size());
    for (const std::vector<Cell>& row : table.rows) records.push_back(binder.bind(row));
    return records;
}

}  // namespace heng
