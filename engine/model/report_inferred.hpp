// What check lists of inputs that nobody declared: unit, and names that look like slips. Entry: report_inferred.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void report_inferred(ModelDraft& draft);

}  // namespace heng
