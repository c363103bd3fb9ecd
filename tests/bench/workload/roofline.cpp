#include "tests/bench/workload/roofline.hpp"

#include <algorithm>

namespace heng::workload {
namespace {

constexpr std::size_t words = 512;  // read at a time

/// Sums that do not wait for each other.
std::uint64_t sum_of(const std::uint64_t* from) {
    std::uint64_t sums[64] = {};
    for (std::size_t i = 0; i < words; i += 64)
        for (std::size_t k = 0; k < 64; ++k) sums[k] += from[i + k];
    std::uint64_t sum = 0;
    for (const std::uint64_t each : sums) sum += each;
    return sum;
}

}  // namespace

std::uint64_t read_through(const std::byte* from, std::size_t bytes) {
    const auto* at = reinterpret_cast<const std::uint64_t*>(from);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i + words <= bytes / sizeof *at; i += words) sum += sum_of(at + i);
    return sum;
}

void read_and_write(const std::byte* from, std::size_t bytes, std::vector<std::uint64_t>& to) {
    const auto* at = reinterpret_cast<const std::uint64_t*>(from);
    const std::size_t parts = bytes / sizeof *at / words;
    for (std::size_t i = 0; i < parts; ++i) {
        const auto begin = to.begin() + static_cast<std::ptrdiff_t>(to.size() * i / parts);
        std::fill(begin, to.begin() + static_cast<std::ptrdiff_t>(to.size() * (i + 1) / parts), sum_of(at + i * words));
    }
}

}  // namespace heng::workload
