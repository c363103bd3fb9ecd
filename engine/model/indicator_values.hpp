// Each leaf's own value and target: which formula gives it, what 目标值 says. Entry: set_values.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void set_values(ModelDraft& draft);

}  // namespace heng
