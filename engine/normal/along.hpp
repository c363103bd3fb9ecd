// A rule read along one of its facts, all other facts unused: conditions decided cell by cell, payoffs as shapes.
// Entries: named_along(), part_along(). Sums, limits and rounding are put together in normal_form.cpp.
#pragma once
#include "engine/normal/shapes.hpp"
#include "engine/score/known.hpp"

namespace heng::normal {

/// The values that the rule names along a fact, in order: between them every condition and every stairs keeps its
/// answer.
std::vector<Number> named_along(const Rule& rule, FactId fact);

/// Whether a condition holds on a cell; it speaks of no other fact.
bool holds_on(const Rule& rule, ConditionId condition, FactId fact, const Interval& cell);

/// What one part pays on one cell, its own limits included.
Made part_along(const Rule& rule, const Part& part, FactId fact, const Interval& cell, std::string& why);

/// A formula on one cell.
Made formula_along(const Computed& formula, const Interval& cell, std::string& why);

}  // namespace heng::normal
