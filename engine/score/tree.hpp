// Leaves and groups of one unit: points of what does not apply spread over the rest, rounding, sums up the tree. Entry:
// score_tree(). Knows nothing of totals and grades.
#pragma once
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// Scores of all nodes, parallel to Pack::nodes. Leaves carry their trace, no working yet.
std::vector<NodeScore> score_tree(RecordRun& run);

/// By leaf: the factor by which its points and its score grow, 1 where nothing was spread.
std::vector<Number> spread_factors(RecordRun& run);

/// A sum of results: scored, 不适用 where all are, vetoed where one is, else incomplete.
Result sum_of(const std::vector<const Result*>& parts);

}  // namespace heng
