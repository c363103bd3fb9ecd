// A rule as one compact text: for heng stages and for tests. Not a format to be read back.
#pragma once
#include <string>

#include "engine/rule/rule.hpp"

namespace heng {

/// Facts, overrides, base, parts, limits, readings, one a line; the rows of a table below it.
std::string dump(const Rule& rule);

}  // namespace heng
