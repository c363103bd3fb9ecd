// Any meaning on given facts: a rule, grade bands, an effect on the total, a formula of the total.
#pragma once
#include "engine/attempt/attempt.hpp"

namespace heng {

AttemptScore score_meaning(const Meaning& meaning, const GivenFacts& given, int year);

}  // namespace heng
