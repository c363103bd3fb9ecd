// CSV text taken apart into records, one at a time.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heng {

/// Why a record cannot be read.
struct CsvFault {
    const char* code = "";
    std::vector<std::string> args;
};

struct CsvRecord {
    std::vector<std::string> cells;
    std::uint32_t row = 0;  // counts records, as a spreadsheet does; a line end in quotes is none
    std::optional<CsvFault> fault;
};

class CsvRecords {
  public:
    explicit CsvRecords(std::string_view text) : text_(text) {}
    /// The next record, faulty ones included; nullopt at the end. Behind a quotation mark that never closes, or a line
    /// without end, nothing can be read.
    std::optional<CsvRecord> next();
    /// Where the next record begins.
    std::size_t position() const { return at_; }

  private:
    bool read_cell(CsvRecord& record);
    bool read_quoted(CsvRecord& record);
    bool too_long(CsvRecord& record);
    std::size_t separator_from(std::size_t at) const;
    void take_line_end();

    std::string_view text_;
    std::size_t at_ = 0, begin_ = 0;  // begin_: of the record at hand
    std::uint32_t row_ = 0;
};

}  // namespace heng
