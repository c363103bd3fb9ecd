#include "engine/data/csv_rows.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/data/cell_text.hpp"
#include "grammar/decode.hpp"

namespace heng {
namespace {

bool is_empty(std::string_view cell) {
    return cell.find_first_not_of(" \t") == cell.npos;
}

void drop_empty_end(std::vector<std::string>& cells, std::size_t least) {
    while (cells.size() > least && is_empty(cells.back())) cells.pop_back();
}

std::vector<Cell> cells_of(CsvRecord record, std::uint32_t row) {
    std::vector<Cell> cells;
    cells.reserve(record.cells.size());
    for (std::string& text : record.cells)
        cells.push_back({std::move(text), row, static_cast<std::uint32_t>(cells.size() + 1)});
    return cells;
}

}  // namespace

CsvFile csv_file(std::string name, std::string bytes) {
    const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");  // UTF-16 is full of NULs
    const bool nul = !wide && bytes.find('\0') != bytes.npos;
    Decoded decoded = decode(std::move(bytes));
    const char* damage = nul ? "csv-nul" : decoded.damaged != std::string::npos ? "data-damaged" : nullptr;
    return {std::move(name), std::move(decoded.text), damage};
}

CsvRows::CsvRows(const CsvFile& file, DataProblems& out) : records_(file.text), damage_(file.damage), out_(out) {
    head_.file = file.name;
}

std::optional<std::vector<Cell>> CsvRows::next() {
    for (;;) {
        begin_ = records_.position();
        auto record = records_.next();
        if (!record) break;
        if (!is_row(*record)) continue;
        const std::uint32_t row = record->row;
        return cells_of(std::move(*record), row);
    }
    if (head_.header.empty() && !said_) problem(0, "csv-empty", {});
    return std::nullopt;
}

bool CsvRows::is_row(CsvRecord& record) {
    if (headless_ || is_faulty(record)) return false;
    if (std::all_of(record.cells.begin(), record.cells.end(), is_empty)) return false;
    if (head_.header.empty()) {
        take_header(std::move(record));
        return false;
    }
    drop_empty_end(record.cells, head_.header.size());
    const std::size_t width = head_.header.size(), found = record.cells.size();
    if (found != width) problem(record.row, "csv-width", {std::to_string(width), std::to_string(found)});
    return found == width;
}

void CsvRows::problem(std::uint32_t row, const char* code, std::vector<std::string> args) {
    said_ = true;
    report(out_, {.code = code, .file = head_.file, .row = row, .args = std::move(args)});
}

bool CsvRows::is_faulty(const CsvRecord& record) {
    const auto broken = [](const std::string& cell) { return cell.find("\uFFFD") != cell.npos; };
    const bool damaged = damage_ != nullptr && std::any_of(record.cells.begin(), record.cells.end(), broken);
    if (!record.fault && !damaged) return false;
    headless_ = head_.header.empty();
    const CsvFault fault = record.fault.value_or(CsvFault{damage_, {}});
    problem(record.row, fault.code, fault.args);
    return true;
}

void CsvRows::take_header(CsvRecord record) {
    drop_empty_end(record.cells, 1);
    headless_ = record.cells.size() == 1 && has_other_delimiter(record);
    if (headless_) return;
    const std::uint32_t row = record.row;
    head_.header = cells_of(std::move(record), row);
    check_repeated();
}

bool CsvRows::has_other_delimiter(const CsvRecord& record) {
    for (const std::string_view sign : {"\t", ";", "；", "，", "|"}) {
        if (record.cells[0].find(sign) == std::string::npos) continue;
        problem(record.row, "csv-delimiter", {std::string(sign == "\t" ? "制表符" : sign)});
        return true;
    }
    return false;
}

void CsvRows::check_repeated() {
    std::unordered_map<std::string, std::uint32_t> first;
    for (const Cell& cell : head_.header) {
        const std::string key = name_key(cell.text);
        const auto [known, is_new] = first.emplace(key, cell.column);
        if (is_new || key.empty()) continue;
        said_ = true;
        report(out_, CellError{"duplicate-column", {cell.text, std::to_string(known->second)}}, head_, cell, cell.text);
    }
}

std::vector<Cell> csv_row_at(const CsvFile& file, std::size_t position, std::uint32_t row, std::size_t width) {
    CsvRecords records(std::string_view(file.text).substr(position));
    auto record = records.next();
    if (!record) return {};
    drop_empty_end(record->cells, width);
    return cells_of(std::move(*record), row);
}

}  // namespace heng
