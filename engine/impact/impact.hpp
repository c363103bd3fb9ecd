// What a rule set does to given data: who is short of what, where scores pile up, how much each indicator really
// weighs. Entry: impact().
#pragma once
#include "engine/impact/ways.hpp"
#include "engine/impact/weights.hpp"

namespace heng {

struct Impact {
    Weights weights;
    std::vector<UnitGap> gaps;  // of the first units, in the order of the data
};
/// `limit`: for how many units the way up is looked for, 0 for all.
Impact impact(const Pack& pack, const std::vector<IndicatorCourse>& courses, const RecordSource& records,
              std::size_t limit);

}  // namespace heng
