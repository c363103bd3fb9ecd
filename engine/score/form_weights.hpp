// Points of a form against what the pack lays down: 产出指标50分、效益指标30分 …, together 100. Entry: check_points().
#pragma once
#include "engine/score/scorer.hpp"

namespace heng {

/// Adds findings to `score.findings`; `score.rows` and `score.full` are there.
void check_points(const Pack& pack, FormScore& score);

}  // namespace heng
