// How one vector is read from figures of a narrower type. A part of kernel_body.hpp. Compilers put a vector together
// from halves, or even from single figures; where a machine widens them at once, it is asked for by name.
#pragma once
#include "engine/batch/kernel_vectors.hpp"
#if defined(__AVX2__)
#include <immintrin.h>  // always inlined: nothing that is built for this machine alone is shared
#endif

namespace heng::batch::HENG_KERNELS {
namespace {

template <class T, class S>
struct Widen {
    using From = typename Packed<S, lanes<T> * sizeof(S)>::type;
    static inline __attribute__((always_inline)) void read(const S* from, typename Vector<T>::type& to) {
        to = __builtin_convertvector(*reinterpret_cast<const From*>(from), typename Vector<T>::type);
    }
};

#if defined(__AVX2__)
/// So many bytes, in the least register that holds them.
template <std::size_t Bytes>
inline __attribute__((always_inline)) auto bytes_at(const void* at) {
    if constexpr (Bytes == 32) return _mm256_loadu_si256(static_cast<const __m256i*>(at));
    if constexpr (Bytes == 16) return _mm_loadu_si128(static_cast<const __m128i*>(at));
    if constexpr (Bytes == 8) return _mm_loadu_si64(at);
    if constexpr (Bytes == 4) return _mm_loadu_si32(at);
}

#if !defined(__AVX512DQ__)
/// int64 below 2^53 as doubles, which AVX2 has no instruction for: both halves are put into mantissas of their own
/// (2^84 + 2^63 + high·2^32, 2^52 + low) and what is too much is taken off.
inline __attribute__((always_inline)) __m256d doubles_of(__m256i whole) {
    const __m256i high_base = _mm256_castpd_si256(_mm256_set1_pd(0x1p84 + 0x1p63));
    const __m256i low_base = _mm256_castpd_si256(_mm256_set1_pd(0x1p52));
    const __m256i high = _mm256_xor_si256(_mm256_srli_epi64(whole, 32), high_base);
    const __m256i low = _mm256_blend_epi32(whole, low_base, 0xAA);
    const __m256d rest = _mm256_sub_pd(_mm256_castsi256_pd(high), _mm256_set1_pd(0x1p84 + 0x1p63 + 0x1p52));
    return _mm256_add_pd(rest, _mm256_castsi256_pd(low));
}
#endif

#define HENG_WIDEN(T, S, expression)                                                                          \
    template <>                                                                                               \
    struct Widen<T, S> {                                                                                      \
        static inline __attribute__((always_inline)) void read(const S* from, typename Vector<T>::type& to) { \
            const auto packed = bytes_at<lanes<T> * sizeof(S)>(from);                                         \
            to = reinterpret_cast<typename Vector<T>::type>(expression);                                      \
        }                                                                                                     \
    };
#if defined(__AVX512BW__) && defined(__AVX512DQ__)
HENG_WIDEN(std::int16_t, std::int8_t, _mm512_cvtepi8_epi16(packed))
HENG_WIDEN(std::int32_t, std::int8_t, _mm512_cvtepi8_epi32(packed))
HENG_WIDEN(std::int32_t, std::int16_t, _mm512_cvtepi16_epi32(packed))
HENG_WIDEN(std::int64_t, std::int8_t, _mm512_cvtepi8_epi64(packed))
HENG_WIDEN(std::int64_t, std::int16_t, _mm512_cvtepi16_epi64(packed))
HENG_WIDEN(std::int64_t, std::int32_t, _mm512_cvtepi32_epi64(packed))
HENG_WIDEN(double, std::int8_t, _mm512_cvtepi32_pd(_mm256_cvtepi8_epi32(packed)))
HENG_WIDEN(double, std::int16_t, _mm512_cvtepi32_pd(_mm256_cvtepi16_epi32(packed)))
HENG_WIDEN(double, std::int32_t, _mm512_cvtepi32_pd(packed))
#else
HENG_WIDEN(std::int16_t, std::int8_t, _mm256_cvtepi8_epi16(packed))
HENG_WIDEN(std::int32_t, std::int8_t, _mm256_cvtepi8_epi32(packed))
HENG_WIDEN(std::int32_t, std::int16_t, _mm256_cvtepi16_epi32(packed))
HENG_WIDEN(std::int64_t, std::int8_t, _mm256_cvtepi8_epi64(packed))
HENG_WIDEN(std::int64_t, std::int16_t, _mm256_cvtepi16_epi64(packed))
HENG_WIDEN(std::int64_t, std::int32_t, _mm256_cvtepi32_epi64(packed))
HENG_WIDEN(double, std::int8_t, _mm256_cvtepi32_pd(_mm_cvtepi8_epi32(packed)))
HENG_WIDEN(double, std::int16_t, _mm256_cvtepi32_pd(_mm_cvtepi16_epi32(packed)))
HENG_WIDEN(double, std::int32_t, _mm256_cvtepi32_pd(packed))
HENG_WIDEN(double, std::int64_t, doubles_of(packed))
#endif
#undef HENG_WIDEN
#endif

template <class T, class S>
inline __attribute__((always_inline)) void load(const S* from, typename Vector<T>::type& to) {
    Widen<T, S>::read(from, to);
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
