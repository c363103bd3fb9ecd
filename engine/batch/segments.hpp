// A piecewise function cut into stretches of one score in whole units, or of one curve, rounding of the pack included.
// Entry: segments_of().
#pragma once
#include <optional>
#include <vector>

#include "engine/batch/leaf_program.hpp"

namespace heng::batch {

struct Segment {
    Interval in;
    std::int64_t units = 0;      // hole where there is no number
    std::optional<Curve> curve;  // then `units` means nothing
};

/// Segments from left to right without gap; nullopt where some score is no number of units of 10^-places.
std::optional<std::vector<Segment>> segments_of(const Piecewise& function, const LeafPlan& leaf, int places,
                                                bool count_only);

}  // namespace heng::batch
