// What changed beside clauses: values and their formulas, readings, limits of the whole. Entries: node_aspects(),
// pack_aspects(), grade_change(). Private to the comparison.
#pragma once
#include "engine/compare/pack_diff.hpp"

namespace heng::comparing {

/// Of one indicator that both versions have.
std::vector<Aspect> node_aspects(const Pack& before, NodeId left, const Pack& after, NodeId right);

/// Of the packs as a whole; grades are left to grade_change().
std::vector<Aspect> pack_aspects(const Pack& before, const Pack& after);

std::optional<GradeExample> grade_change(const Pack& before, const Pack& after);

/// Where a fact gets its number: the name of an input, or its formula.
std::string source_of(const Pack& pack, const Binding& binding);

/// A calculation with the names of its inputs, the same for the same formula: (预算执行数÷预算数).
std::string calculation_text(const Pack& pack, std::uint32_t calculation);

}  // namespace heng::comparing
