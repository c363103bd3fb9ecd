// What is wrong with data, as a person reads it: file, row and column as in a spreadsheet, the cell, advice.
#pragma once
#include <string>

#include "engine/data/table.hpp"
#include "grammar/messages.hpp"

namespace heng {

/// 数据.csv 第3行第2列（预算数）: 错误[code]：…
std::string render(const DataProblem& problem, Language language, bool colour);

}  // namespace heng
