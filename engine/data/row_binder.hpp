// Rows of a table become records, one at a time. Entry: RowBinder. What is wrong goes to the problems that it was
// given.
#pragma once
#include <unordered_map>

#include "engine/data/bind.hpp"
#include "engine/data/columns.hpp"
#include "engine/data/like_units.hpp"

namespace heng {

class RowBinder {
  public:
    /// All three must outlive the binder; only the header of `table` is used. Names that come twice are found while
    /// `every_name` is kept, which takes memory for each of them.
    RowBinder(const Pack& pack, const DataTable& table, DataProblems& out, bool every_name = true);
    Record bind(const std::vector<Cell>& row);
    const std::vector<Column>& columns() const { return columns_; }

  private:
    void take(Record& record, const Column& column, const Cell& cell);
    void take_input(Record& record, const Column& column, const Cell& cell);
    void fill_in(Record& record) const;
    void check_name(const Record& record);
    void problem(std::uint32_t row, const char* code, std::vector<std::string> args);

    const Pack& pack_;
    const DataTable& table_;
    DataProblems& out_;
    std::vector<Column> columns_;
    LikeUnits alike_;
    std::vector<UnitTyped> units_;  // of the row at hand, parallel to the inputs
    std::unordered_map<std::string, std::uint32_t> rows_;
    bool has_units_ = false, every_name_;
};

}  // namespace heng
