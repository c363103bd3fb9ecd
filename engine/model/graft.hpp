// Parts of one rule put into another. Entry: graft_overrides.
#pragma once
#include "engine/rule/rule.hpp"

namespace heng {

/// Appends the facts, conditions and overrides of `from`; its overrides go before those of `into`.
void graft_overrides(Rule& into, const Rule& from);

}  // namespace heng
