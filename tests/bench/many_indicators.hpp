// Packs of any size for benchmarks. Entry: many_indicators().
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace heng {

/// A pack of `count` indicators: those of `pack` again and again, each time under other names, with formulas over
/// inputs of their own.
std::string many_indicators(std::string_view pack, std::size_t count);

}  // namespace heng
