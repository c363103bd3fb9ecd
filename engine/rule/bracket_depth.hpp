// A row of brackets that was pasted by accident is no clause. Entry: too_deep_bracket. Does not ask for pairs: printed
// tables lose brackets often enough.
#pragma once
#include <optional>

#include "grammar/source.hpp"

namespace heng {

constexpr int deepest_brackets = 64;

/// The first bracket of a clause that opens inside of 64 others.
std::optional<Span> too_deep_bracket(const Sources& sources, Span clause);

}  // namespace heng
