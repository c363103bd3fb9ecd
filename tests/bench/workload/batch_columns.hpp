// The workload in the memory of the batch evaluator: packed blocks in, units out, all of it kept. Entry: BatchColumns.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "engine/batch/evaluator.hpp"
#include "engine/batch/stage.hpp"
#include "tests/bench/workload/generate.hpp"

namespace heng::workload {

class BatchColumns {
  public:
    /// `leaves`: so many of the pack's indicators, from the first on and again; only the columns that they read.
    BatchColumns(const Pack& pack, const std::vector<Row>& rows, int digits, std::size_t leaves = indicators);
    std::size_t blocks() const { return blocks_.size(); }
    /// Scores blocks [from, upto). Calls on different blocks may run at once.
    void run(std::size_t from, std::size_t upto);
    /// The score of an indicator in hundredths; the total behind the last of them.
    int hundredths(std::size_t row, std::size_t indicator) const;
    std::size_t leaves() const { return ready_->leaves.size(); }
    /// Of columns read, of scores, total and grade written.
    std::size_t bytes_per_row() const;
    std::size_t bytes_out_per_row() const;
    /// All columns, one behind the other.
    const std::byte* bytes() const { return blocks_.front().bytes; }
    std::size_t size() const;
    std::string tiers() const;

  private:
    std::unique_ptr<Plan> plan_;
    std::unique_ptr<Cohorts> cohorts_;
    std::unique_ptr<batch::BatchPlan> ready_;
    std::unique_ptr<batch::Arena> arena_;
    std::vector<batch::Block> blocks_;
    std::vector<batch::Scores> scores_;  // parallel to the blocks
};

}  // namespace heng::workload
