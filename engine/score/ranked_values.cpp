#include "engine/score/ranked_values.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace heng {
namespace {

__extension__ using Wide = __int128;

std::optional<std::int64_t> in_64_bits(const std::string& digits) {
    std::int64_t out = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole ? std::optional(out) : std::nullopt;
}

template <class Values, class Less>
std::int64_t count_above(const Values& sorted, const Number& value, Less less) {
    return sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), value, less);
}

}  // namespace

void RankedValues::add(const Number& value) {
    const auto [over, under] = value.fraction();
    const auto small_over = in_64_bits(over), small_under = in_64_bits(under);
    if (small_over && small_under && *small_under > 0)
        ratios_.push_back({*small_over, *small_under});
    else
        others_.push_back(value);
}

void RankedValues::finish() {
    std::sort(ratios_.begin(), ratios_.end(),
              [](const Ratio& a, const Ratio& b) { return Wide{a.over} * b.under < Wide{b.over} * a.under; });
    std::sort(others_.begin(), others_.end());
}

std::int64_t RankedValues::above(const Number& value) const {
    const auto less = [](const Number& a, const Ratio& b) { return a < Number::ratio(b.over, b.under); };
    return count_above(ratios_, value, less) + count_above(others_, value, std::less<>());
}

}  // namespace heng
