// The values of one fact that are worth a case. Entry: fact_values(). Private to assignments.cpp.
#pragma once
#include "engine/normal/normal_form.hpp"
#include "engine/testing/assignments.hpp"

namespace heng {

/// `form` is the normal form of the rule where it has one.
std::vector<Value> fact_values(const Rule& rule, const NormalForm* form, FactId fact,
                               const std::optional<Number>& target);

}  // namespace heng
