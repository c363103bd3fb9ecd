// Questions put to a rule backwards, from its normal form: what gives full marks, where the score jumps, how far a
// value must move for so many points. Entries: full_marks(), steepest(), nearest().
#pragma once
#include <optional>
#include <vector>

#include "engine/normal/normal_form.hpp"

namespace heng {

/// The most points that the rule gives on any value, and the values that give them.
struct FullMarks {
    Number points;
    std::vector<Interval> where;  // in order; a point has both ends alike
};
/// Nullopt where no words give a number, or points grow without end.
std::optional<FullMarks> full_marks(const Piecewise& function);

/// The step of a value below which nobody measures: 0.01 of a percentage point, 1 of anything that is counted.
Number least_unit(const Unit& unit);

/// The largest change of the score within one least unit. Of several, the one with the most points.
struct Cliff {
    Number from, to, before, after;  // values and their points
    std::size_t count = 1;           // places where the score changes as much
};
std::optional<Cliff> steepest(const Piecewise& function, const Number& least);

/// The value nearest to `now` that gives at least `points`: one that the rule names, one least unit beside it, or in
/// least units where a line gets there. Nullopt where none does.
std::optional<Number> nearest(const Piecewise& function, const Number& now, const Number& points, const Number& least);

}  // namespace heng
