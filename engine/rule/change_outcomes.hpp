// Outcomes that compare two numbers: 较上年提高, 与上年持平, 低于计划, 达到目标值. Which of them a number means.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heng {

/// The outcomes that speak of a change of this sign (of more, of the same, of less); nullopt where some outcome
/// compares nothing.
std::optional<std::vector<std::uint32_t>> outcomes_of_change(const std::vector<std::string>& outcomes, int sign);
/// The one outcome that speaks of it; nullopt where none or several do.
std::optional<std::uint32_t> choice_of_change(const std::vector<std::string>& outcomes, int sign);
/// Do all outcomes compare with a number that somebody has (上年, 计划, 目标), so that two numbers say which it is?
bool compare_numbers(const std::vector<std::string>& outcomes);

}  // namespace heng
