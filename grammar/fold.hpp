// One spelling for the many of pasted text: full-width to half-width, look-alike signs, blanks dropped; each byte knows
// where it came from.
#pragma once
#include <string>
#include <vector>

#include "grammar/source.hpp"

namespace heng {

/// ，→, ：→: （→( ％→% １→1 ≧→≥ >=→≥ ≯→≤ ÷→/ －—–→- ～→~ “”„"→" 【〔→[ and so on. 。；、 stay: they have one spelling
/// (;→；, and a '.' that ends a sentence →。). ╳ ✕ are ×; so are x X * between two operands, but not inside a word of
/// letters. A dash of two (——) is one sign. A blank is dropped, except that one ' ' is kept between two digits or
/// points, which must not run together.
struct Folded {
    std::string text;
    std::vector<std::uint32_t> origin;  // source offset of each byte of text, and of its end
    std::vector<std::uint32_t> ends;    // where the source character of each byte ends
    Span span(std::size_t begin, std::size_t end) const;
};

/// Comments (# at the start of a line or behind a blank, to the end of the line) are dropped like blanks.
Folded fold(const Sources& sources, Span span);

/// Does `offset` stand at the start of a file or behind a blank, where a # begins a comment?
bool after_blank(const Sources& sources, std::uint32_t offset);

/// The folded form of a short text, for comparing names: fold_text("“三公经费” 变动率").
std::string fold_text(std::string_view text);

}  // namespace heng
