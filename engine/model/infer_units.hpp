// The units of inputs that nobody declared, and formulas that mix what cannot be mixed. Entry: infer_units.
// Order of trust: 数据, descriptions, the words of clauses and literals, what stands beside it, cases, the name.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void infer_units(ModelDraft& draft);

/// Notes dates among the inputs of differences (实际完成时间-计划完成时间), and descriptions of 说明 (名：释义).
void describe_inputs(ModelDraft& draft);

}  // namespace heng
