// CSV as in RFC 4180. Entry: read_csv. Gives cells with their places; what they mean is asked later.
#include <algorithm>
#include <unordered_map>

#include "engine/data/cell_text.hpp"
#include "engine/data/csv_records.hpp"
#include "grammar/decode.hpp"

namespace heng {
namespace {

bool is_empty(std::string_view cell) {
    return cell.find_first_not_of(" \t") == cell.npos;
}

void drop_empty_end(std::vector<std::string>& cells, std::size_t least) {
    while (cells.size() > least && is_empty(cells.back())) cells.pop_back();
}

/// Builds the table row by row.
class TableBuilder {
  public:
    TableBuilder(std::string file, const char* damage, DataProblems& out) : damage_(damage), out_(out) {
        table_.file = std::move(file);
    }

    void take(CsvRecord record) {
        if (headless_ || is_faulty(record)) return;
        if (std::all_of(record.cells.begin(), record.cells.end(), is_empty)) return;
        if (table_.header.empty()) return take_header(std::move(record));
        drop_empty_end(record.cells, table_.header.size());
        const std::size_t width = table_.header.size(), found = record.cells.size();
        if (found != width) return problem(record.row, "csv-width", {std::to_string(width), std::to_string(found)});
        table_.rows.push_back(cells_of(std::move(record)));
    }

    DataTable finish() {
        if (table_.header.empty() && out_.empty()) problem(0, "csv-empty", {});
        return std::move(table_);
    }

  private:
    void problem(std::uint32_t row, const char* code, std::vector<std::string> args) {
        report(out_, {.code = code, .file = table_.file, .row = row, .args = std::move(args)});
    }

    static std::vector<Cell> cells_of(CsvRecord record) {
        std::vector<Cell> cells;
        cells.reserve(record.cells.size());
        for (std::string& text : record.cells)
            cells.push_back({std::move(text), record.row, static_cast<std::uint32_t>(cells.size() + 1)});
        return cells;
    }

    bool is_faulty(CsvRecord& record) {
        const auto broken = [](const std::string& cell) { return cell.find("\uFFFD") != cell.npos; };
        const bool damaged = damage_ != nullptr && std::any_of(record.cells.begin(), record.cells.end(), broken);
        if (!record.fault && !damaged) return false;
        headless_ = table_.header.empty();
        const CsvFault fault = record.fault.value_or(CsvFault{damage_, {}});
        problem(record.row, fault.code, fault.args);
        return true;
    }

    void take_header(CsvRecord record) {
        drop_empty_end(record.cells, 1);
        headless_ = record.cells.size() == 1 && has_other_delimiter(record);
        if (headless_) return;
        table_.header = cells_of(std::move(record));
        check_repeated();
    }

    bool has_other_delimiter(const CsvRecord& record) {
        for (const std::string_view sign : {"\t", ";", "；", "，", "|"}) {
            if (record.cells[0].find(sign) == std::string::npos) continue;
            problem(record.row, "csv-delimiter", {std::string(sign == "\t" ? "制表符" : sign)});
            return true;
        }
        return false;
    }

    void check_repeated() {
        std::unordered_map<std::string, std::uint32_t> first;
        for (const Cell& cell : table_.header) {
            const std::string key = name_key(cell.text);
            const auto [known, is_new] = first.emplace(key, cell.column);
            if (is_new || key.empty()) continue;
            const CellError error{"duplicate-column", {cell.text, std::to_string(known->second)}};
            report(out_, error, table_, cell, cell.text);
        }
    }

    DataTable table_;
    const char* damage_;     // the code of damage, null where the file has none
    bool headless_ = false;  // the header could not be read: no cell below has a name
    DataProblems& out_;
};

}  // namespace

DataTable read_csv(std::string file, std::string_view bytes, DataProblems& out) {
    const Decoded decoded = decode(bytes);
    const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");  // UTF-16 is full of NULs
    const bool nul = !wide && bytes.find('\0') != bytes.npos;
    const char* damage = nul ? "csv-nul" : decoded.damaged != std::string::npos ? "data-damaged" : nullptr;
    DataProblems found;
    TableBuilder builder(std::move(file), damage, found);
    CsvRecords records(decoded.text);
    while (auto record = records.next()) builder.take(std::move(*record));
    DataTable table = builder.finish();
    for (DataProblem& problem : found) report(out, std::move(problem));
    return table;
}

}  // namespace heng
