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

/// How far the coefficients of a leaf reach, for the proof that nothing leaves its type (tier.hpp).
struct Reach {
    double over = 1, under = 1;              // what a side is multiplied by at most to be compared
    double curve_over = 0, curve_under = 0;  // and where it is divided
    double divisor = 0;                      // what `under` is multiplied by in a divisor
    bool estimable = true;                   // every curve may be divided by way of float
};

/// x = over/under times something that is folded into `factor`, `at` and the curves. under > 0 is asked of every row.
struct BoundLeaf {
    Side over, under;
    std::int64_t factor = 1, start = 0;
    std::vector<std::int64_t> at, change;  // the closed jumps first
    std::uint32_t closed = 0;
    std::vector<BoundCurve> curves;
    std::vector<std::vector<Term>> divisors;  // none of them may be 0
    bool under_divides = false;               // the only divisor is `under` itself
    std::optional<CurveBound> covered;        // where this holds no row is a hole
    Reach reach;
    /// One curve, and nothing beside it.
    bool follows_one_curve() const {
        return curves.size() == 1 && at.empty() && curves[0].low.factor == 0 && curves[0].high.factor == 0;
    }
};

/// `size` gives what one unit in a column is worth: 1/100 of 万元. Nullopt where a coefficient passes 63 bits.
std::optional<BoundLeaf> bind_leaf(const LeafProgram& program, const std::vector<Number>& size);

}  // namespace heng::batch
