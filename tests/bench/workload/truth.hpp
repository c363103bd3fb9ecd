// The workload scored in exact ratios, row by row, from README.md and not from the pack: what every other program is
// held against. Knows nothing of the engine.
#pragma once
#include <array>

#include "tests/bench/workload/generate.hpp"

namespace heng::workload {

/// Hundredths of a point for each indicator and the total; the grade is 3 优, 2 良, 1 中, 0 差.
struct Truth {
    std::array<int, indicators> scores = {};
    int total = 0, grade = 0;
    bool on_edge = false;  // some value lies exactly on a step, a threshold or a rounding tie that matters
};

Truth truth_of(const Row& row, int digits);

}  // namespace heng::workload
