// What each indicator of a pack asks for full marks, by itself. Entry: indicator_courses().
#pragma once
#include "engine/impact/course.hpp"
#include "engine/model/pack.hpp"

namespace heng {

/// One leaf that has a rule; without a function where its score is no function of one value.
struct IndicatorCourse {
    NodeId leaf = 0;
    const Rule* rule = nullptr;  // of the pack, which must outlive this
    Unit unit;                   // of its value
    std::optional<Piecewise> function;
    std::optional<FullMarks> full;
    std::optional<Cliff> cliff;
    std::vector<Value> best;  // facts that earn the most, where there is no function; empty: none were found
    Number most;              // what they earn, before rounding
};
std::vector<IndicatorCourse> indicator_courses(const Pack& pack);

}  // namespace heng
