// The values of a variable at which one of two rules may change its course: ends of conditions, ends of treads, where a
// part meets its own limits. Entry: cut_points(). Private to the comparison.
#pragma once
#include "engine/compare/variables.hpp"

namespace heng::comparing {

struct Cuts {
    std::vector<Number> at;
    std::string why;  // set where the course is no straight piece at all
};

/// Cuts along one numeric variable or product, by both rules.
Cuts cut_points(const Rules& rules, const Variables& variables, VariableId variable);

/// The most and the least that a part can pay; nullopt where it has no end.
std::optional<Number> most_paid(const Rule& rule, const Part& part);
std::optional<Number> least_paid(const Rule& rule, const Part& part);

}  // namespace heng::comparing
