// Literals of a script as exact numbers: 20, ２０, 五, 1,733.63. Entry: written_number.
#pragma once
#include <optional>
#include <string_view>

#include "engine/number/number.hpp"

#include "grammar/source.hpp"

namespace heng {

/// Digits or Chinese numerals; nullopt where the text is neither.
std::optional<Number> written_number(const Sources& sources, Span span);
std::optional<Number> written_number(std::string_view text);

}  // namespace heng
