#include "grammar/utf8.hpp"

#include <algorithm>
#include <array>

namespace heng {
namespace {

struct Range {
    char32_t first, last;
};

constexpr std::array wide_ranges = {
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},
    Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},   Range{0xa960, 0xa97c},   Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe10, 0xfe19},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},
    Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff},
    Range{0x20000, 0x3fffd},
};

constexpr std::array no_width_ranges = {
    Range{0x0000, 0x001f}, Range{0x007f, 0x009f}, Range{0x0300, 0x036f}, Range{0x200b, 0x200f},
    Range{0x202a, 0x202e}, Range{0x20d0, 0x20ff}, Range{0xfe00, 0xfe0f}, Range{0xfeff, 0xfeff},
};

template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t c) {
    auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                  [](char32_t value, const Range& range) { return value < range.first; });
    return after != ranges.begin() && c <= (after - 1)->last;
}

// Length of the sequence that a lead byte announces, 0 where it is none.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xc2) return 0;
    if (lead < 0xe0) return 2;
    if (lead < 0xf0) return 3;
    return lead < 0xf5 ? 4 : 0;
}

bool is_scalar(char32_t c, std::size_t length) {
    if (length == 3) return c >= 0x800 && (c < 0xd800 || c > 0xdfff);
    return length != 4 || (c >= 0x10000 && c <= 0x10ffff);
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = sequence_length(lead);
    const std::size_t start = at++;
    if (length == 1) return lead;
    if (length == 0 || text.size() - start < length) return 0xfffd;
    char32_t c = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[start + i]);
        if ((byte & 0xc0U) != 0x80U) return 0xfffd;
        c = (c << 6U) | (byte & 0x3fU);
    }
    if (!is_scalar(c, length)) return 0xfffd;
    at = start + length;
    return c;
}

std::uint32_t cell_width(char32_t code_point) {
    if (within(no_width_ranges, code_point)) return 0;
    return within(wide_ranges, code_point) ? 2 : 1;
}

std::uint32_t cell_width(std::string_view text) {
    std::uint32_t cells = 0;
    for (std::size_t at = 0; at < text.size();) cells += cell_width(next_code_point(text, at));
    return cells;
}

}  // namespace heng
