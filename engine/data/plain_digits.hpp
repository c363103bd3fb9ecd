// The digits of a JSON number without its exponent.
#pragma once
#include <string>
#include <string_view>

namespace heng {

/// 1.5e3 is 1500, 25E-4 is 0.0025; a number without exponent and one with an exponent beyond 5000 stay as they are (the
/// latter is no cell that anything accepts).
std::string plain_digits(std::string_view number);

}  // namespace heng
