// Turns that make a program cheaper to run and change nothing of what it gives. Entries: widen_curve(), shift_value().
#pragma once
#include <vector>

#include "engine/batch/segments.hpp"

namespace heng::batch {

/// A curve that its own limits hold at the scores beside it goes on for ever: 按比例计分，最高不超过5分 needs no
/// bounds.
void widen_curve(std::vector<Segment>& segments);

/// (a - b) / b is a / b - 1: compares one column with another where a difference was to be worked out in each row.
void shift_value(LeafProgram& program);

}  // namespace heng::batch
