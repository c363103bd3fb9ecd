// Values that a table of facts prints beside the figures they are worked out from (预算执行率 beside 预算执行数 and
// 预算数), held against them. Entry: RatesAudit. A printed value never enters a score.
#pragma once
#include <vector>

#include "engine/audit/figure.hpp"
#include "engine/data/header.hpp"
#include "engine/score/record_run.hpp"

namespace heng {

/// Columns that are looked at here are no unknown ones: what `out` says of them goes.
class RatesAudit {
  public:
    /// `header` is that of the table; both must outlive it.
    RatesAudit(const Pack& pack, const DataTable& header, DataProblems& out);
    bool looks_at_anything() const { return !columns_.empty(); }
    /// The rates that one row prints, against the run of its record.
    void look(const std::vector<Cell>& row, RecordRun& run, Auditor& audit) const;

  private:
    struct Column {
        const Cell* header = nullptr;
        NodeId node = 0;
        std::uint32_t calculation = 0;
        std::optional<Unit> unit;  // of the header
    };
    std::optional<Column> column_of(const Cell& header, const HeaderWords& words) const;

    const Pack& pack_;
    std::vector<Column> columns_;
};

}  // namespace heng
