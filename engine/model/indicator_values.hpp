// Each leaf's own value and target: which formula gives it, what 目标值 says. Entries: set_values,
// refuse_missing_values.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void set_values(ModelDraft& draft);
/// Refuses formulas that name the value of an indicator whose rule asks for no number. After the rules are set.
void refuse_missing_values(ModelDraft& draft);

}  // namespace heng
