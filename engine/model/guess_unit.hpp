// What the words of an input's name or description say of its unit. Entry: guess_unit, unit_in_description.
#pragma once
#include <optional>
#include <string_view>

#include "engine/number/unit.hpp"

namespace heng {

/// 预算资金, 在职人员数, 完成时间: the kind of quantity that a name speaks of. A guess: anything that is said goes
/// before.
std::optional<Unit> guess_unit(std::string_view name);

/// 单位：万元, （万元）, 以万元计: a unit that a description names.
std::optional<Unit> unit_in_description(std::string_view description);

/// 实际完成时间, 开工日期: may the name be that of a calendar day?
bool may_be_date(std::string_view name);

}  // namespace heng
