// What one clause does to its value, in the form that runs over columns: jumps at fixed values of one fraction, and
// stretches on which the score follows the value. Entry: leaf_program(). Knows no columns and no scales.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/batch/fraction.hpp"
#include "engine/normal/normal_form.hpp"

namespace heng::batch {

/// At x ≥ at (closed) or x > at (open) the score changes by so many units.
struct Jump {
    Number at;
    bool closed = true;
    std::int64_t change = 0;
};

/// Inside `in` the score is start + each × floor((a + b·x) / (c + d·x)), kept within [least, greatest].
struct Curve {
    Interval in;
    Number a, b, c, d;
    std::int64_t start = 0, each = 1;
    std::int64_t least = 0, greatest = 0;
};

/// A score in units of 10^-places. Where no number belongs (nothing covers the value, a veto beyond the indicator) it
/// is `hole`, and the scalar scorer says what to make of it.
struct LeafProgram {
    FactId fact = 0;
    Fraction x;
    std::int64_t start = 0;  // far to the left
    std::vector<Jump> jumps;
    std::vector<Curve> curves;
    bool holes = false;
    std::optional<Number> covered_from;    // holes lie below this value only
    std::int64_t least = 0, greatest = 0;  // of the scores
};

constexpr std::int64_t hole = -32768;
constexpr std::int64_t most_units = 32767;

/// Nullopt where the rule of a leaf is no such function: several facts, words, roundings without end.
std::optional<LeafProgram> leaf_program(const Plan& plan, const Cohorts& cohorts, const LeafPlan& leaf, int places);

/// The decimals in which every score of a plan is a whole number of units, as far as they are known before scoring.
int places_of(const Plan& plan);

}  // namespace heng::batch
