// How a value was worked out, as text: 预算执行率 = 预算执行数 ÷ 预算数 × 100%, and the same with its numbers put in.
// Entry: working_of().
#pragma once
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

Working working_of(RecordRun& run, std::uint32_t calculation);

}  // namespace heng
