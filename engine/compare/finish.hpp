// From what the summands say to what a rule gives: overrides first, then limits, then rounding; and how two such
// results differ. Entries: finished(), difference(). Private to the comparison.
#pragma once
#include "engine/compare/summands.hpp"
#include "engine/score/outcome.hpp"

namespace heng::comparing {

/// How results differ, as bits.
enum Difference : unsigned { none = 0, lower = 1, higher = 2, other = 4 };

struct Finished {
    enum class Kind { points, uncovered, inapplicable, veto } kind = Kind::points;
    Number low, high;  // apart only where a person judges
    bool low_closed = true, high_closed = true;
};

Finished finished(const Rule& rule, const std::optional<RoundingRule>& rounding, const Said& said);

/// 一票否决 lies below all points; results of another kind cannot be compared.
unsigned difference(const Finished& before, const Finished& after);

/// The same for what the evaluator says. Facts that are missing or wrong make no difference that counts.
unsigned difference(const Result& before, const Result& after);

}  // namespace heng::comparing
