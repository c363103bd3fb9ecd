// The yardstick: the workload as a careful C++ author writes it by hand, columns of doubles, one loop an indicator over
// blocks of 1024 rows. Fast, and wrong on edges. Entry: Baseline.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tests/bench/workload/generate.hpp"

namespace heng::workload {

/// Its columns live as long as the program.
class Baseline {
  public:
    Baseline(const std::vector<Row>& rows, int digits);
    /// Scores rows [from, upto): 28 scores, total, grade, each a column of doubles.
    void run(std::size_t from, std::size_t upto);
    double score(std::size_t indicator, std::size_t row) const { return out_[indicator][row]; }
    double total(std::size_t row) const { return out_[indicators][row]; }

  private:
    std::array<const double*, columns> in_ = {};
    std::array<double*, indicators + 2> out_ = {};
};

}  // namespace heng::workload
