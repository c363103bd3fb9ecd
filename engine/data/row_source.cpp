#include "engine/data/row_source.hpp"

#include <algorithm>

#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {

RowSource::RowSource(CsvFile file, DataProblems& out) : file_(std::move(file)) {
    DataProblems found;
    CsvRows rows(file_, found);
    while (auto row = rows.next()) {
        if (count_++ == 0) {
            head_ = rows.head();
            for (std::size_t i = 0; i < head_.header.size(); ++i)
                if (name_key(head_.header[i].text).empty()) unnamed_.push_back(i);
            head_.rows.push_back(*row);
        }
        if (!unnamed_.empty()) keep_telling(*row);
    }
    if (count_ == 0) head_ = rows.head();
    for (DataProblem& problem : found) report(out, std::move(problem));
}

void RowSource::keep_telling(const Row& row) {
    const auto filled = [&](std::size_t column) { return column < row.size() && !row[column].text.empty(); };
    if (std::none_of(unnamed_.begin(), unnamed_.end(), filled)) return;
    std::erase_if(unnamed_, filled);
    head_.rows.push_back(row);
}

void RowSource::each_while(const Take& take) const {
    for (std::size_t i = 0; held_ && i < head_.rows.size(); ++i)
        if (!take(head_.rows[i], {i, 0})) return;
    if (held_) return;
    DataProblems said_before;
    CsvRows rows(file_, said_before);
    while (const auto row = rows.next())
        if (!take(*row, {rows.position(), row->empty() ? 0 : row->front().row})) return;
}

RowSource::Row RowSource::read(Place place) const {
    return held_ ? head_.rows[place.at] : csv_row_at(file_, place.at, place.row, head_.header.size());
}

DataTable whole_table(const RowSource& rows) {
    DataTable table{rows.sample().file, rows.sample().header, {}};
    rows.each_while([&](const RowSource::Row& row, RowSource::Place) {
        table.rows.push_back(row);
        return true;
    });
    return table;
}

RowSource row_source(std::string file, std::string bytes, bool json, DataProblems& out) {
    if (json) return RowSource(read_json(std::move(file), bytes, out));
    return RowSource(csv_file(std::move(file), std::move(bytes)), out);
}

}  // namespace heng
