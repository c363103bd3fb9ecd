// Rules on the total of two versions: caps, vetoes, additions, formulas, matched by what they do and not by their
// words. Entry: total_rule_aspects(). Private to the comparison.
#pragma once
#include "engine/compare/pack_diff.hpp"

namespace heng::comparing {

/// What only one version has, and, as no change of meaning, what is said in other words.
std::vector<Aspect> total_rule_aspects(const Pack& before, const Pack& after);

}  // namespace heng::comparing
