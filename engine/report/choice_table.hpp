// The scores of a rule for everything that can be chosen: options, yes or no, how many items are met. Entry:
// choice_grid().
#pragma once
#include "engine/report/text_grid.hpp"
#include "engine/report/wording.hpp"

namespace heng {

/// One row a choice; empty where the rule asks for anything besides one such fact.
Grid choice_grid(const Rule& rule, Language language);

}  // namespace heng
