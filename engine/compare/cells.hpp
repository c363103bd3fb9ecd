// All cases of two rules that can differ, group by group of variables that some words join. Within a case neither rule
// changes its course. Entries: groups_of(), joined(). Private to the comparison.
#pragma once
#include "engine/compare/simple_number.hpp"
#include "engine/compare/summands.hpp"

namespace heng::comparing {

/// A cell of one or more variables: what both rules say there, and the simplest values that lead there.
struct Case {
    Both<Said> said;
    Both<Number> slope;
    std::optional<VariableId> along;  // the rules grow along this variable, inside `in`
    Interval in;
    int cost = 0;
    std::vector<std::pair<VariableId, Number>> at;
};

struct Cases {
    std::vector<Case> all;
    std::string why;  // something in them is no proof
};

/// The cases of each group; groups are independent of each other.
std::vector<Cases> groups_of(const Rules& rules, const Variables& variables);

/// How large the values of a case are, all together: among equally simple ones the smaller are told.
Number size_of(const Case& at);

/// Keeps the cheapest of the cases in which both rules say the same things.
void keep_distinct(std::vector<Case>& cases);

/// Both cases at once.
Case joined(const Case& left, const Case& right, std::string& why);

}  // namespace heng::comparing
