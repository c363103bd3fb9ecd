// Vectors of figures and of scores, for the kernels: kernel_body.hpp says how they are built.
#pragma once
#include <cstddef>
#include <cstdint>

#include "engine/batch/kernels.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

// What the machine takes at once; compilers do poorly with vectors that it has to take in parts.
#if defined(__AVX512BW__) && defined(__AVX512DQ__)
constexpr std::uint32_t vector_bytes = 64;
#elif defined(__AVX2__)
constexpr std::uint32_t vector_bytes = 32;
#else
constexpr std::uint32_t vector_bytes = 16;
#endif
constexpr std::uint32_t vectors = 4;  // a strip: this many vectors at a time

template <class T>
constexpr std::uint32_t lanes = vector_bytes / sizeof(T);
template <class T>
constexpr std::uint32_t strip = vectors* lanes<T>;

template <class T>
struct Vector {
    typedef T type __attribute__((vector_size(vector_bytes)));
    typedef std::int32_t narrow __attribute__((vector_size(lanes<T> * 4)));
};

template <class T>
constexpr bool is_real = false;
template <>
constexpr bool is_real<double> = true;
template <class S, std::size_t Bytes>
struct Packed {
    typedef S type __attribute__((vector_size(Bytes), aligned(1), may_alias));
};

/// Reads one vector of T from figures of S.
template <class T, class S>
inline __attribute__((always_inline)) void load(const S* from, typename Vector<T>::type& to);

/// Writes one vector of scores as int16.
template <class T>
inline __attribute__((always_inline)) void store(const typename Vector<T>::type& from, std::int16_t* to) {
    using Out = typename Packed<std::int16_t, lanes<T> * 2>::type;
    if constexpr (sizeof(T) == 2)
        *reinterpret_cast<Out*>(to) = from;
    else
        *reinterpret_cast<Out*>(to) =
            __builtin_convertvector(__builtin_convertvector(from, typename Vector<T>::narrow), Out);
}

/// Stands for the number 1 in each row.
struct One {};

template <class T, class Side>
inline __attribute__((always_inline)) void load_side(const Side* side, std::uint32_t row,
                                                     typename Vector<T>::type& to) {
    if constexpr (__is_class(Side))
        to = typename Vector<T>::type{} + T{1};
    else
        load<T>(side + row, to);
}

/// The part of a strip in asking for what is needed later.
template <class T>
inline __attribute__((always_inline)) void fetch(const Ahead& ahead, std::uint32_t row) {
    const char* read = ahead.read + std::size_t{row / strip<T>} * ahead.lines * line_bytes;
    for (std::uint32_t k = 0; k < ahead.lines; ++k) __builtin_prefetch(read + k * line_bytes, 0, 2);
    if (ahead.write == nullptr) return;
    constexpr std::uint32_t scores = line_bytes / sizeof(std::int16_t);
    for (std::uint32_t k = 0; k < strip<T>; k += scores) __builtin_prefetch(ahead.write + row + k, 1, 3);
}

/// Runs a kernel of T for figures that lie as `lay` says; what a T does not hold is never asked for (tier.hpp).
template <class T, class Run, class Job>
inline void by_lay(Lay lay, const Job& job) {
    switch (lay) {
        case Lay::i8:
            return Run::template run<std::int8_t>(job);
        case Lay::i16:
            return Run::template run<std::int16_t>(job);
        case Lay::i32:
            if constexpr (sizeof(T) >= 4) Run::template run<std::int32_t>(job);
            return;
        case Lay::i64:
            if constexpr (sizeof(T) >= 8) Run::template run<std::int64_t>(job);
            return;
        case Lay::real:
            if constexpr (is_real<T>) Run::template run<double>(job);
            return;
        case Lay::wide:
            if constexpr (sizeof(T) == 16) Run::template run<Wide>(job);
            return;
        case Lay::one_everywhere:
            return Run::template run<One>(job);
    }
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
