// Wordings whose phrases join in a way that composition does not read yet. They are refused by name, because reading
// only a part of them would change a score without a word. An entry leaves the table when a law reads it.
#pragma once
#include <optional>

#include "grammar/source.hpp"

namespace heng {

/// The first such wording in a clause.
std::optional<Span> unclear_wording(const Sources& sources, Span clause);

}  // namespace heng
