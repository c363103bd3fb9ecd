// 口径 of the pack and of its indicators -> readings in force at every node, and how scores are rounded there.
// Entry: take_readings, take_roundings.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void take_readings(ModelDraft& draft);
void take_roundings(ModelDraft& draft);

}  // namespace heng
