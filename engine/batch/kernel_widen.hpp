// How one vector is read from figures of a narrower type. A part of kernel_body.hpp. Compilers put 64 bytes together
// from halves, or even from single figures; where a machine widens them at once, it is asked for by name.
#pragma once
#include "engine/batch/kernel_vectors.hpp"
#if defined(__AVX512BW__) && defined(__AVX512DQ__)
#include <immintrin.h>  // always inlined: nothing that is built for this machine alone is shared
#endif

namespace heng::batch::HENG_KERNELS {
namespace {

/// Any other pair of types, step by step.
template <class T, class S>
struct Widen {
    using Packed = typename Packed<S, lanes<T> * sizeof(S)>::type;
    static inline __attribute__((always_inline)) void read(const S* from, typename Vector<T>::type& to) {
        to = __builtin_convertvector(*reinterpret_cast<const Packed*>(from), typename Vector<T>::type);
    }
};

#if defined(__AVX512BW__) && defined(__AVX512DQ__)
inline __attribute__((always_inline)) __m128i eight(const void* at) {
    return _mm_loadl_epi64(static_cast<const __m128i*>(at));
}
inline __attribute__((always_inline)) __m128i sixteen(const void* at) {
    return _mm_loadu_si128(static_cast<const __m128i*>(at));
}
inline __attribute__((always_inline)) __m256i thirty_two(const void* at) {
    return _mm256_loadu_si256(static_cast<const __m256i*>(at));
}

#define HENG_WIDEN(T, S, expression)                                                                          \
    template <>                                                                                               \
    struct Widen<T, S> {                                                                                      \
        static inline __attribute__((always_inline)) void read(const S* from, typename Vector<T>::type& to) { \
            to = reinterpret_cast<typename Vector<T>::type>(expression);                                      \
        }                                                                                                     \
    };
HENG_WIDEN(std::int16_t, std::int8_t, _mm512_cvtepi8_epi16(thirty_two(from)))
HENG_WIDEN(std::int32_t, std::int8_t, _mm512_cvtepi8_epi32(sixteen(from)))
HENG_WIDEN(std::int32_t, std::int16_t, _mm512_cvtepi16_epi32(thirty_two(from)))
HENG_WIDEN(std::int64_t, std::int8_t, _mm512_cvtepi8_epi64(eight(from)))
HENG_WIDEN(std::int64_t, std::int16_t, _mm512_cvtepi16_epi64(sixteen(from)))
HENG_WIDEN(std::int64_t, std::int32_t, _mm512_cvtepi32_epi64(thirty_two(from)))
HENG_WIDEN(double, std::int8_t, _mm512_cvtepi32_pd(_mm256_cvtepi8_epi32(eight(from))))
HENG_WIDEN(double, std::int16_t, _mm512_cvtepi32_pd(_mm256_cvtepi16_epi32(sixteen(from))))
HENG_WIDEN(double, std::int32_t, _mm512_cvtepi32_pd(thirty_two(from)))
#undef HENG_WIDEN
#endif

template <class T, class S>
inline __attribute__((always_inline)) void load(const S* from, typename Vector<T>::type& to) {
    Widen<T, S>::read(from, to);
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
