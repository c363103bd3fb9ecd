// Characters of UTF-8 text: one code point at a time, and the cells that they take on a terminal. Knows nothing of
// signs or words.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heng {

/// The code point at byte `at`, which then moves past it. A byte that is no valid UTF-8 reads as U+FFFD, one byte long.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// Terminal cells of one character: wide East Asian ones two, combining marks and controls none. Characters of
/// ambiguous width (“ ① × ≥) take one, as in UTF-8 terminals.
std::uint32_t cell_width(char32_t code_point);
std::uint32_t cell_width(std::string_view text);

}  // namespace heng
