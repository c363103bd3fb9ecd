// A normal form against the scoring of the same rule: at every edge, just beside it, between, and at random values.
#pragma once
#include <random>
#include <string>

#include "engine/normal/normal_form.hpp"
#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {

/// What the normal form says at x, in the words of text_of().
std::string said_at(const Piecewise& function, const Number& x);

/// Expects that the rule has one whole function and that it agrees with score() everywhere it is tried.
void expect_agreement(const Rule& rule, std::mt19937& random);

/// The pieces in one line each: (-∞,0.95) stairs …
std::string text_of(const Piecewise& function);

}  // namespace heng::test
