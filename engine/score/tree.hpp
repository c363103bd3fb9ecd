// Leaves and groups of one unit: points of what does not apply spread over the rest, rounding, sums up the tree.
// Entries: score_tree(), replace_leaf(). Knows nothing of totals and grades.
#pragma once
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// Scores of all nodes, parallel to Pack::nodes. Leaves carry their trace, no working yet.
std::vector<NodeScore> score_tree(RecordRun& run);

/// Gives one scored leaf another outcome (exact, not yet spread or rounded), and the groups above it their sums.
void replace_leaf(RecordRun& run, std::vector<NodeScore>& nodes, std::uint32_t leaf, Outcome outcome);

/// By leaf: the factor by which its points and its score grow, 1 where nothing was spread.
std::vector<Number> spread_factors(RecordRun& run);

/// A sum of results: scored, 不适用 where all are, vetoed where one is, else incomplete.
Result sum_of(const std::vector<const Result*>& parts);

}  // namespace heng
