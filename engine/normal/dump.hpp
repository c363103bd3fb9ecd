// Normal forms as one compact text: for heng stages and for tests. Not a format to be read back.
#pragma once
#include <string>

#include "engine/normal/normal_form.hpp"

namespace heng {

std::string dump(const Interval& interval);  // [0.95,∞)
std::string dump(const Shape& shape);        // stairs 5 from 1 down each 0.05 -1
/// One piece a line: (-∞,0.95) 0
std::string dump(const Piecewise& function);

}  // namespace heng
