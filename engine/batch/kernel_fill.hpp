// Products and sums of columns. A part of kernel_body.hpp.
#pragma once
#include "engine/batch/kernel_vectors.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

template <class T>
struct Set {
    template <class S>
    static void run(const FillJob& job) {
        T* out = static_cast<T*>(job.out);
        const T factor = static_cast<T>(job.factor);
        for (std::uint32_t row = 0; row < job.rows; ++row)
            if constexpr (__is_class(S))
                out[row] = factor;
            else
                out[row] = static_cast<T>(factor * static_cast<T>(static_cast<const S*>(job.from.at)[row]));
    }
};

template <class T>
void set(const FillJob& job) {
    by_lay<T, Set<T>>(job.from.lay, job);
}

template <class T>
struct Multiply {
    template <class S>
    static void run(const FillJob& job) {
        T* out = static_cast<T*>(job.out);
        if constexpr (!__is_class(S))
            for (std::uint32_t row = 0; row < job.rows; ++row)
                out[row] = static_cast<T>(out[row] * static_cast<T>(static_cast<const S*>(job.from.at)[row]));
    }
};

template <class T>
void multiply(const FillJob& job) {
    by_lay<T, Multiply<T>>(job.from.lay, job);
}

template <class T>
void add(const FillJob& job) {
    const T* from = static_cast<const T*>(job.from.at);
    T* out = static_cast<T*>(job.out);
    for (std::uint32_t row = 0; row < job.rows; ++row) out[row] = static_cast<T>(out[row] + from[row]);
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
