// Rules that no clause gives: a person rates within [0, W]. Entry: judged_rule.
#pragma once
#include "engine/rule/rule.hpp"

namespace heng {

/// `where` is what the reader sees as the reason: the indicator, or the words that gave no rule.
Rule judged_rule(const std::string& indicator, const Number& points, Span where);

}  // namespace heng
