#include "engine/batch/data_columns.hpp"

#include <algorithm>

#include "engine/data/input_cell.hpp"
#include "engine/data/row_binder.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;

bool is_number(const Pack& pack, const Column& column) {
    return column.is == Column::Is::input && pack.inputs[column.input].type == Input::Type::number;
}

/// A row in which every number is a bare 1: what the binder says of it holds for any row of bare numbers.
std::vector<Cell> row_of_ones(const Pack& pack, const std::vector<Column>& columns) {
    std::vector<Cell> row;
    for (std::size_t i = 0; i < columns.size(); ++i)
        row.push_back({is_number(pack, columns[i]) ? "1" : "", 2, static_cast<std::uint32_t>(i + 1)});
    return row;
}

bool any_error(const DataProblems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const DataProblem& problem) { return problem.severity == Severity::error; });
}

DataColumn column_of(const Pack& pack, const Column& column) {
    DataColumn out;
    out.input = column.input;
    out.unit = column.unit;
    if (column.is == Column::Is::unit_name) out.is = DataColumn::Is::name;
    if (column.is != Column::Is::input) return out;
    out.is = is_number(pack, column) ? DataColumn::Is::figure : DataColumn::Is::word;
    out.has_fallback = pack.inputs[column.input].fallback.has_value();
    return out;
}

/// Reads a bare 1 in every column of numbers.
void try_one(const Pack& pack, DataColumn& column, DataColumns& out) {
    const auto read = read_input_cell(pack.inputs[column.input], "1", column.unit, pack.year);
    const Quantity* quantity = get_if<Quantity>(&read);
    const Number* worth = quantity ? get_if<Number>(&quantity->value) : nullptr;
    if (!worth) return;
    column.typed_unit = quantity->unit;
    out.unit_factor[column.input] = *worth;
}

}  // namespace

DataColumns data_columns(const Pack& pack, DataTable header, DataProblems& out) {
    DataColumns made;
    made.unit_factor.assign(pack.inputs.size(), Number(1));
    made.given.assign(pack.inputs.size(), false);
    header.rows = {{}};  // missing columns are only said where there are rows
    const std::vector<Column> columns = match_columns(pack, header, out);
    header.rows.clear();
    made.header = std::move(header);
    for (const Column& column : columns) {
        made.columns.push_back(column_of(pack, column));
        DataColumn& last = made.columns.back();
        made.named = made.named || last.is == DataColumn::Is::name;
        if (column.is == Column::Is::input) made.given[column.input] = true;
        if (last.is == DataColumn::Is::figure) try_one(pack, last, made);
    }
    for (InputId id = 0; id < pack.inputs.size(); ++id)
        if (pack.inputs[id].fallback && !made.given[id]) made.constants.push_back(id);
    for (const InputId id : made.constants) made.given[id] = true;
    DataProblems tried;
    RowBinder binder(pack, made.header, tried, false);
    tried.clear();
    binder.bind(row_of_ones(pack, columns));
    made.plain_rows = !any_error(tried);
    return made;
}

}  // namespace heng::batch
