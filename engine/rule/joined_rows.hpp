// Rows of joined conditions: which of two that may both hold goes first. Private to compose_mixed_rows.cpp.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

/// The narrower row first (办结率100%且满意率95%以上, then 办结率100%且满意率90%以上); two rows of which none is
/// narrower and that pay differently where both hold are a contradiction.
void settle_joined(Draft& draft, Table& table);

}  // namespace heng::composing
