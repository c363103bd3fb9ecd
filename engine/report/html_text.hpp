// What every HTML page of Heng begins with, and text made safe for it.
#pragma once
#include <string>
#include <string_view>

#include "grammar/messages.hpp"

namespace heng {

std::string escaped(std::string_view text);
/// From the doctype to <body>, with the style inside.
std::string html_head(std::string_view title, Language language);

}  // namespace heng
