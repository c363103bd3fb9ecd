// Rows of CSV text with their cells in place, one at a time. Entry: CsvRows. What cannot be read is reported, not
// given.
#pragma once
#include "engine/data/csv_records.hpp"
#include "engine/data/table.hpp"

namespace heng {

/// A file as text. `damage` is the code of what was wrong with its bytes, null where nothing was.
struct CsvFile {
    std::string name, text;
    const char* damage = nullptr;
};
CsvFile csv_file(std::string name, std::string bytes);

class CsvRows {
  public:
    /// `file` and `out` must outlive the rows.
    CsvRows(const CsvFile& file, DataProblems& out);
    /// The next row that can be read, its cells parallel to the header; nullopt at the end.
    std::optional<std::vector<Cell>> next();
    /// The file and its header; rows stay empty. Filled by the first next().
    const DataTable& head() const { return head_; }
    /// Where the row that next() gave begins in the text.
    std::size_t position() const { return begin_; }

  private:
    bool is_row(CsvRecord& record);
    bool is_faulty(const CsvRecord& record);
    void take_header(CsvRecord record);
    bool has_other_delimiter(const CsvRecord& record);
    void check_repeated();
    void problem(std::uint32_t row, const char* code, std::vector<std::string> args);

    CsvRecords records_;
    DataTable head_;
    const char* damage_;
    DataProblems& out_;
    std::size_t begin_ = 0;
    bool headless_ = false;  // the header could not be read: no cell below has a name
    bool said_ = false;      // something was wrong
};

/// One row again, from where it began; `row` is its number.
std::vector<Cell> csv_row_at(const CsvFile& file, std::size_t position, std::uint32_t row, std::size_t width);

}  // namespace heng
