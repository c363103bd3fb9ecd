// The layout of a script: labels at the start of their lines, one blank line before whatever opens a new piece, no
// blanks at the ends. Only blanks and the signs of labels change, never a word of a clause; formatting twice changes
// nothing.
#pragma once
#include <string>
#include <string_view>

namespace heng {

/// `text` is UTF-8 without a byte order mark, as Sources holds it.
std::string format_script(std::string_view text);

}  // namespace heng
