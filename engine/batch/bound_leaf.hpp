// A leaf's program over columns of given scales: every coefficient a whole number, so that comparing needs no division
// and no rounding. Entry: bind_leaf().
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/batch/kernels.hpp"
#include "engine/batch/leaf_program.hpp"

namespace heng::batch {

/// factor × the product of columns.
struct Term {
    std::int64_t factor = 1;
    std::vector<InputId> columns;
};

/// A sum of terms, or one column alone whose factor went into the numbers it is compared with.
struct Side {
    std::optional<InputId> column;
    std::vector<Term> terms;  // where it is no column alone; empty and no column: 1 in each row
    bool is_one() const { return !column && terms.empty(); }
};

struct BoundCurve {
    std::int64_t a = 0, b = 0, c = 0, d = 0;
    CurveBound low, high;
    std::int64_t start = 0, each = 1, least = 0, greatest = 0;
};

/// x = over/under times something that is folded into `factor`, `at` and the curves. under > 0 is asked of every row.
struct BoundLeaf {
    Side over, under;
    std::int64_t factor = 1, start = 0;
    std::vector<std::int64_t> at, change;  // the closed jumps first
    std::uint32_t closed = 0;
    std::vector<BoundCurve> curves;
    std::vector<std::vector<Term>> divisors;  // none of them may be 0
};

/// `size` gives what one unit in a column is worth: 1/100 of 万元. Nullopt where a coefficient passes 63 bits.
std::optional<BoundLeaf> bind_leaf(const LeafProgram& program, const std::vector<Number>& size);

}  // namespace heng::batch
