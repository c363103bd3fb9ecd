// Data of the workload: the same rows on every machine, about a quarter of the rates exactly on the edge of a step.
// Entry: Generator.
#pragma once
#include <array>
#include <cstdint>
#include <string>

#include "tests/bench/workload/columns.hpp"

namespace heng::workload {

using Row = std::array<std::int64_t, columns>;  // figures, scaled by their decimals

class Generator {
  public:
    /// `digits` are the decimals of amounts, 2 or 6.
    Generator(int digits, std::uint64_t seed);
    Row next();

  private:
    struct Shape {  // of one pair of numerator and denominator
        double low, high;
        std::int64_t base, step;
        int direction;  // of the steps: 1 up, -1 down, 0 both
        double from, upto;
    };
    std::uint64_t draw();
    double unit();
    std::int64_t between(std::int64_t low, std::int64_t high);
    bool chance(double share) { return unit() < share; }
    std::int64_t amount(double low, double high);
    std::int64_t percent_on_step(const Shape& shape);
    void pair(std::int64_t& over, std::int64_t& under, const Shape& shape);
    void count_pair(std::int64_t& over, std::int64_t& under, const Shape& shape);
    void fill_input(Row& row);
    void fill_payment(Row& row);
    void fill_process(Row& row);
    void fill_output(Row& row);

    std::int64_t scale_;
    std::uint64_t state_;
};

/// The header and one row as lines of a file.
std::string header_line();
void add_line(const Row& row, int digits, std::string& out);

}  // namespace heng::workload
