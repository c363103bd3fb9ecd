// A 得分= formula as constant + factor × product of facts, which most of them are: 实际值/目标值×分值. Entry:
// linear_form().
#pragma once
#include <map>
#include <optional>

#include "engine/rule/rule.hpp"

namespace heng::comparing {

/// Facts with their exponents: 实际值^1 目标值^-1.
using Powers = std::map<FactId, int>;

struct LinearForm {
    Number constant, factor;
    Powers product;  // empty: the formula is a constant
};

/// Nullopt where the formula is no such sum.
std::optional<LinearForm> linear_form(const Computed& formula);

}  // namespace heng::comparing
