// Indicators whose values or scores come back to themselves. Entry: refuse_value_cycles, refuse_score_cycles.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

/// Values that need themselves through other indicators; reported, and cut so that later steps end.
void refuse_value_cycles(ModelDraft& draft);

/// Scores that need themselves (甲得分 in the rule of 乙, and the other way round).
void refuse_score_cycles(ModelDraft& draft);

}  // namespace heng
