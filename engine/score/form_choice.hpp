// Which rule a row of a form takes, from what its cells say (docs/language.md 13). Entry: choose(). Scores nothing.
#pragma once
#include <string>

#include "engine/data/bind.hpp"
#include "engine/data/cell.hpp"
#include "engine/rule/value.hpp"

namespace heng {

enum class RowKind { forward, reverse, qualitative, judged, inapplicable, empty };

struct RowChoice {
    RowKind kind = RowKind::empty;
    Value actual, target;              // numbers in one unit, where the row has them
    bool bare_cost = false;            // a bare amount under 成本指标: the reading decided
    bool actual_not_measured = false;  // a numeric target beside words
};

/// `bare_cost` is the reading in force: reverse, forward or judged.
RowChoice choose(const FormRow& row, const std::string& bare_cost);

/// The name of a row: its lowest level that has one.
std::string row_name(const FormRow& row);
/// Points that a person gave stand in a column of their own (评定得分); the printed 得分 is a claim and never read.
Value given_points(const FormRow& row);

}  // namespace heng
