#include "engine/batch/whole_numbers.hpp"

#include <charconv>
#include <numeric>

namespace heng::batch {
namespace {

std::optional<std::int64_t> parsed(const std::string& digits) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::int64_t> to_int64(const Number& number) {
    if (number.too_large() || !number.is_integer()) return std::nullopt;
    return parsed(number.str());
}

bool make_whole(std::initializer_list<Number*> numbers) {
    return make_whole(std::vector<Number*>(numbers));
}

bool make_whole(std::vector<Number*> numbers) {
    Number common = 1;
    for (const Number* number : numbers) {
        if (number->too_large()) return false;
        const auto below = parsed((*number * common).fraction().second);
        if (!below) return false;
        common = common * Number(*below);
    }
    std::int64_t shared = 0;
    for (Number* number : numbers) {
        *number = *number * common;
        const auto whole = to_int64(*number);
        if (!whole) return false;
        shared = std::gcd(shared, *whole);
    }
    for (Number* number : numbers)
        if (shared > 1) *number = *number / Number(shared);
    return true;
}

}  // namespace heng::batch
