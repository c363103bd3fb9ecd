// Where cells end in a text. A part of kernel_body.hpp.
#pragma once
#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include <cstddef>
#include <cstdint>

namespace heng::batch::HENG_KERNELS {
namespace {

/// Which of the 64 characters at `at` are one of these, the first in the lowest bit.
template <char... These>
inline std::uint64_t matches(const char* at) {
#if defined(__AVX512BW__)
    const __m512i text = _mm512_loadu_si512(at);
    return (_mm512_cmpeq_epi8_mask(text, _mm512_set1_epi8(These)) | ...);
#elif defined(__AVX2__)
    std::uint64_t bits = 0;
    for (unsigned half = 0; half < 64; half += 32) {
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + half));
        const auto found = (_mm256_movemask_epi8(_mm256_cmpeq_epi8(text, _mm256_set1_epi8(These))) | ...);
        bits |= std::uint64_t{static_cast<std::uint32_t>(found)} << half;
    }
    return bits;
#else
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; ++i) bits |= std::uint64_t{((at[i] == These) || ...)} << i;
    return bits;
#endif
}

/// The bits of the characters that are still within a text.
inline std::uint64_t within(std::size_t left) {
    return left < 64 ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
}

/// The place of the lowest bit; anything where there is none.
inline int count_behind(std::uint64_t bits) {
#if defined(__BMI__)
    return static_cast<int>(_tzcnt_u64(bits));
#else
    return __builtin_ctzll(bits | std::uint64_t{1} << 63U);
#endif
}

/// Writes eight places, whether so many bits are left or not: a loop that ends with the bits would be guessed wrong
/// nearly every time.
inline void put_eight(std::uint64_t& bits, std::uint32_t at, std::uint32_t* out) {
    for (int i = 0; i < 8; ++i) {
        out[i] = at + static_cast<std::uint32_t>(count_behind(bits));
        bits &= bits - 1;
    }
}

std::size_t delimiters(const char* text, std::size_t size, std::uint32_t* out) {
    std::uint32_t* next = out;
    for (std::size_t at = 0; at < size; at += 64) {
        std::uint64_t bits = matches<',', '\n', '\r', '"'>(text + at) & within(size - at);
        const int count = __builtin_popcountll(bits);
        for (int written = 0; written < count; written += 8)
            put_eight(bits, static_cast<std::uint32_t>(at), next + written);
        next += count;
    }
    return static_cast<std::size_t>(next - out);
}

std::size_t lines(const char* text, std::size_t size) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < size; at += 64)
        count += static_cast<std::size_t>(__builtin_popcountll(matches<'\n'>(text + at) & within(size - at)));
    return count;
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
