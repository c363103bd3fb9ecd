// syntax -> tree: names, paths and exact points of every indicator. Entry: build_tree. Sums are compared by checks.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

/// Fills nodes, roots and leaves of the pack from its effective script.
void build_tree(ModelDraft& draft);

/// Points of parents that print none, as the sum of their children; to be called when the leaves have theirs.
void sum_points(Pack& pack);

}  // namespace heng
