// The rows of a data file, as often as they are asked for: a CSV stays text, and its cells are made one row at a time.
// Entry: RowSource.
#pragma once
#include <functional>

#include "engine/data/csv_rows.hpp"

namespace heng {

class RowSource {
  public:
    using Row = std::vector<Cell>;
    /// Where a row begins, to read it again.
    struct Place {
        std::size_t at = 0;
        std::uint32_t row = 0;
    };
    /// False ends the reading.
    using Take = std::function<bool(const Row&, Place)>;

    /// Reads all of it once: what is wrong with rows goes to `out`.
    RowSource(CsvFile file, DataProblems& out);
    /// A table that is held anyway: JSON.
    explicit RowSource(DataTable table) : head_(std::move(table)), count_(head_.rows.size()), held_(true) {}

    /// File and header, with the first row and one for each unnamed column that holds something: enough to tell what
    /// the columns are.
    const DataTable& sample() const { return head_; }
    std::size_t size() const { return count_; }
    void each_while(const Take& take) const;
    Row read(Place place) const;

  private:
    void keep_telling(const Row& row);

    CsvFile file_;
    DataTable head_;
    std::vector<std::size_t> unnamed_;  // columns without a name that no kept row fills
    std::size_t count_ = 0;
    bool held_ = false;
};

/// All rows at once, for tables that are short by nature.
DataTable whole_table(const RowSource& rows);

/// The rows of a CSV or JSON file, told by `json`.
RowSource row_source(std::string file, std::string bytes, bool json, DataProblems& out);

}  // namespace heng
