// Finds the ends of cells and records. A quoted cell may hold commas, line ends and doubled quotation marks.
#include "engine/data/csv_records.hpp"

#include <algorithm>

#include "engine/data/problem.hpp"

namespace heng {
namespace {

constexpr std::size_t longest_mebibytes = 16;
constexpr std::size_t longest = longest_mebibytes << 20;

}  // namespace

std::optional<CsvRecord> CsvRecords::next() {
    if (at_ >= text_.size()) return std::nullopt;
    CsvRecord record{{}, ++row_, std::nullopt};
    begin_ = at_;
    while (read_cell(record) && at_ < text_.size() && text_[at_] == ',') ++at_;
    if (record.fault) at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
    take_line_end();
    return record;
}

std::size_t CsvRecords::separator_from(std::size_t at) const {
    return std::min(text_.find_first_of(",\r\n", at), text_.size());
}

bool CsvRecords::read_cell(CsvRecord& record) {
    if (at_ < text_.size() && text_[at_] == '"') return read_quoted(record);
    const std::size_t end = separator_from(at_);
    if (end - begin_ > longest) return too_long(record);
    record.cells.emplace_back(text_.substr(at_, end - at_));
    at_ = end;
    return true;
}

bool CsvRecords::read_quoted(CsvRecord& record) {
    std::string& cell = record.cells.emplace_back();
    for (++at_;; cell += '"', ++at_) {
        const std::size_t end = std::min(text_.find('"', at_), text_.size());
        if (end - begin_ > longest) return too_long(record);
        cell.append(text_, at_, end - at_);
        at_ = end + 1;
        if (end == text_.size()) {
            record.fault = CsvFault{"csv-open-quote", {}};
            at_ = end;
            return false;
        }
        if (at_ >= text_.size() || text_[at_] != '"') break;
    }
    const std::size_t next = separator_from(at_);
    if (next == at_) return true;
    record.fault = CsvFault{"csv-text-after-quote", {quotable(text_.substr(at_, next - at_))}};
    return false;
}

bool CsvRecords::too_long(CsvRecord& record) {
    record.fault = CsvFault{"csv-long-line", {std::to_string(longest_mebibytes)}};
    at_ = text_.size();
    return false;
}

void CsvRecords::take_line_end() {
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
}

}  // namespace heng
