// Fills a pattern that was chosen at run time, by language. Entry: format().
#pragma once

#include <fmt/format.h>

#include <string>

namespace heng {

/// The pattern with its `{}` replaced; the patterns are ours, one for each language, and never come from a user.
template <class... T>
std::string format(const char* pattern, const T&... values) {
    return fmt::format(fmt::runtime(pattern), values...);
}

}  // namespace heng
