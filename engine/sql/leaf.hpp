// One leaf as SQL: a column that says how it ends, and its score in units. Entry: leaf_text().
#pragma once
#include "engine/sql/leaf_scope.hpp"

namespace heng::sql {

struct LeafText {
    std::string ending;      // column with a Code
    std::string score;       // in units, NULL where there is none
    std::vector<int> codes;  // that the ending may have
    Number low, high;        // of the score
};

/// Adds what it needs to the layers. `places`: a unit of the score is 10^-places. Nullopt with the reason in the scope.
std::optional<LeafText> leaf_text(LeafScope& scope, int places);

/// The score of a leaf in units of 10^-places, rounded as `how` says.
Whole rounded_units(LeafScope& scope, const Fraction& points, const RoundingRule& how, int places);

}  // namespace heng::sql
