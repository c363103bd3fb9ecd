// Least and greatest of a column, and its figures in a narrower type. A part of kernel_body.hpp.
#pragma once
#include "engine/batch/kernel_vectors.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

void measure(const std::int64_t* figures, std::uint32_t rows, std::int64_t* least, std::int64_t* greatest) {
    std::int64_t low = figures[0], high = figures[0];
    for (std::uint32_t i = 0; i < rows; ++i) {
        low = figures[i] < low ? figures[i] : low;
        high = figures[i] > high ? figures[i] : high;
    }
    *least = low;
    *greatest = high;
}

template <class T>
struct Narrow {
    template <class S>
    static void run(const PackJob& job) {
        if constexpr (!__is_class(S)) {
            S* to = static_cast<S*>(job.to);
            for (std::uint32_t i = 0; i < job.rows; ++i) to[i] = static_cast<S>(job.figures[i]);
        }
    }
};

void pack(const PackJob& job) {
    by_lay<std::int64_t, Narrow<std::int64_t>>(job.lay, job);
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
