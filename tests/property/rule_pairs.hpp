// Pairs of rules for tests of comparison: a composed random program, and the same rule after a small slip (or said in
// another way). Entry: random_pair().
#pragma once
#include "engine/rule/rule.hpp"
#include "tests/random/program.hpp"

namespace heng::random {

struct RulePair {
    Rule before, after;  // with the same facts
    std::string words;   // of the program, and what was changed
};

RulePair random_pair(Random& random);

/// Values that matter of one fact, with neighbours: ends, treads, and what lies between.
std::vector<Number> grid(const RulePair& pair, FactId fact);

}  // namespace heng::random
