// Totals of rows and their grades. A part of kernel_body.hpp.
#pragma once
#include "engine/batch/kernel_widen.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

/// Adds up in T, and keeps the greatest total of every lane.
template <class T>
std::int32_t sum_in(const SumJob& job) {
    using V = typename Vector<T>::type;
    using Out = typename Packed<std::int32_t, lanes<T> * 4>::type;
    V greatest = {};
    for (std::uint32_t row = 0; row < job.rows; row += strip<T>) {
        V sums[vectors] = {};
        for (std::uint32_t k = 0; k < job.count; ++k)
            for (std::uint32_t u = 0; u < vectors; ++u) {
                V score;
                load<T>(job.scores[k] + row + u * lanes<T>, score);
                sums[u] += score;
            }
        for (std::uint32_t u = 0; u < vectors; ++u) {
            sums[u] = sums[u] > T{0} ? sums[u] : V{};
            greatest = sums[u] > greatest ? sums[u] : greatest;
            *reinterpret_cast<Out*>(job.total + row + u * lanes<T>) = __builtin_convertvector(sums[u], Out);
        }
    }
    std::int32_t most = 0;
    for (std::uint32_t lane = 0; lane < lanes<T>; ++lane) most = greatest[lane] > most ? greatest[lane] : most;
    return most;
}

std::int32_t sum(const SumJob& job) {
    return job.narrow ? sum_in<std::int16_t>(job) : sum_in<std::int32_t>(job);
}

void grade(const GradeJob& job) {
    using V = Vector<std::int32_t>::type;
    using Out = Packed<std::uint8_t, lanes<std::int32_t>>::type;
    for (std::uint32_t row = 0; row < job.rows; row += lanes<std::int32_t>) {
        V total, grades = V{} + std::int32_t{job.start};
        load<std::int32_t>(job.total + row, total);
        for (std::uint32_t k = 0; k < job.count; ++k)
            grades = total >= job.at[k] ? grades + std::int32_t{job.change[k]} : grades;
        *reinterpret_cast<Out*>(job.grade + row) = __builtin_convertvector(grades, Out);
    }
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
