// One segment of a lead, between two marks or connectives, as part of a situation. Private to situation.cpp.
#pragma once
#include "engine/rule/situation.hpp"

namespace heng::composing {

using Segment = std::vector<PhraseId>;

/// Adds what the segment says to `out`: a test, a step.
void read_segment(const Sources& sources, const syntax::Clause& clause, const Segment& segment, int year,
                  Situation& out);

}  // namespace heng::composing
