// What stands beside the tree: 等级, 加分项, 扣分项, 否决 and sentences on the total, 逐项评分, 用例. Entry:
// read_totals.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

/// Bonuses and penalties become leaves of their own, beyond the full marks; the rest goes to the pack.
void read_totals(ModelDraft& draft);

void read_row_rules(ModelDraft& draft);
void read_cases(ModelDraft& draft);

}  // namespace heng
