// Bytes of a file -> UTF-8 text, whatever the office software wrote: UTF-8 with or without BOM, GB18030, UTF-16 with
// BOM.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace heng {

struct Decoded {
    std::string text;                         // valid UTF-8 without NUL; what could not be read stands as U+FFFD
    std::size_t damaged = std::string::npos;  // offset into `text` of the first U+FFFD that stands for damage
};

/// Never fails. Bytes that are mostly good UTF-8 are damaged UTF-8, not GB18030: otherwise one broken byte would turn
/// a whole file into other words.
Decoded decode(std::string_view bytes);
/// The same; text that is good as it stands is not copied.
Decoded decode(std::string&& bytes);

}  // namespace heng
