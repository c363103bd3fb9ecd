// The quantities of a clause: which of them a subject and a unit speak of. Private to axis_collect.cpp.
#pragma once
#include "engine/rule/axis.hpp"

namespace heng::composing {

struct AxisList {
    std::vector<Axis> all;

    /// The last axis that the words fit, else a new one. `delay`: how late something was.
    Axis& take(const std::string& subject, const std::optional<Unit>& unit, bool delay = false);
};

}  // namespace heng::composing
