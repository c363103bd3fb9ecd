// What stands in brackets behind the name of an input: 单位成本（元/人）, 全年执行数(B). Entry: split_unit.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/number/unit.hpp"

namespace heng {

struct NameWithUnit {
    std::string name;
    std::optional<Unit> unit;
};

/// The unit is taken off the name; any other bracket belongs to it.
NameWithUnit split_unit(std::string_view written);

/// 全年执行数(B) -> 全年执行数: the letter by which a form refers to its columns.
std::string without_letter(std::string_view name);

}  // namespace heng
