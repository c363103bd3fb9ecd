// What a rule set does: each indicator by itself, and on given data: who is short of what, where scores pile up, how
// much each indicator really weighs. Entries: indicator_courses(), impact().
#pragma once
#include "engine/impact/course.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// One leaf; without a function where its score is no function of one value.
struct IndicatorCourse {
    NodeId leaf = 0;
    Unit unit;  // of its value
    std::optional<Piecewise> function;
    std::optional<FullMarks> full;
    std::optional<Cliff> cliff;
};
std::vector<IndicatorCourse> indicator_courses(const Pack& pack);

/// What one indicator does over all units that have a score there.
struct Weight {
    NodeId leaf = 0;
    Number points;
    std::size_t scored = 0, full = 0, none = 0;  // units: with a score, with full marks, with 0
    Number low, high, mean;
    Number nominal, effective;  // share of the points, share of the differences between totals
};

/// A way to the next grade that changes one indicator alone.
struct Way {
    NodeId leaf = 0;
    Number now, to;  // values
    Number gain;     // points
};
struct UnitGap {
    std::string unit;
    std::optional<Number> total;
    std::string grade, next;  // next is empty in the best grade, or where there are none
    Number missing;           // points to the next grade
    std::vector<Way> ways;    // the largest gains first
};

struct Impact {
    std::vector<Weight> weights;
    std::vector<UnitGap> gaps;
};
Impact impact(const Pack& pack, const std::vector<IndicatorCourse>& courses, const std::vector<UnitScore>& units);

}  // namespace heng
