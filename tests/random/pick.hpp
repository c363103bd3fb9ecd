// Draws from a random source, the same on every machine.
#pragma once
#include <array>
#include <cstdint>

#include "tests/random/program.hpp"

namespace heng::random {

/// A whole number in [low, high]. Not std::uniform_int_distribution: its draws differ between libraries.
inline std::int64_t between(Random& random, std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
}

/// True once in `n`.
inline bool chance(Random& random, std::int64_t n) {
    return between(random, 1, n) == 1;
}

template <class Word, std::size_t N>
const Word& pick(Random& random, const std::array<Word, N>& words) {
    return words[static_cast<std::size_t>(between(random, 0, static_cast<std::int64_t>(N) - 1))];
}

}  // namespace heng::random
