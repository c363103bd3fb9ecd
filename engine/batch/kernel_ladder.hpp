// Scores that jump at fixed values. A part of kernel_body.hpp.
#pragma once
#include "engine/batch/kernel_widen.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

template <class T, class Over, class Under>
void ladder(const LadderJob& job) {
    using V = typename Vector<T>::type;
    const Over* over = static_cast<const Over*>(job.over.at);
    const Under* under = static_cast<const Under*>(job.under.at);
    for (std::uint32_t row = 0; row < job.rows; row += strip<T>) {
        V x[vectors], y[vectors], s[vectors];
        fetch<T>(job.ahead, row);
        for (std::uint32_t u = 0; u < vectors; ++u) {
            load<T>(over + row + u * lanes<T>, x[u]);
            load_side<T>(under, row + u * lanes<T>, y[u]);
            x[u] *= static_cast<T>(job.factor);
            s[u] = V{} + static_cast<T>(job.start);
        }
        std::uint32_t k = 0;
        for (; k < job.closed; ++k) {
            const V at = V{} + static_cast<T>(job.at[k]), change = V{} + static_cast<T>(job.change[k]);
            for (std::uint32_t u = 0; u < vectors; ++u) s[u] = x[u] >= at * y[u] ? s[u] + change : s[u];
        }
        for (; k < job.count; ++k) {
            const V at = V{} + static_cast<T>(job.at[k]), change = V{} + static_cast<T>(job.change[k]);
            for (std::uint32_t u = 0; u < vectors; ++u) s[u] = x[u] > at * y[u] ? s[u] + change : s[u];
        }
        for (std::uint32_t u = 0; u < vectors; ++u) store<T>(s[u], job.out + row + u * lanes<T>);
    }
}

template <class T, class Over>
struct LadderOver {
    template <class Under>
    static void run(const LadderJob& job) {
        ladder<T, Over, Under>(job);
    }
};

template <class T>
struct LadderOf {
    template <class Over>
    static void run(const LadderJob& job) {
        if constexpr (!__is_class(Over)) by_lay<T, LadderOver<T, Over>>(job.under.lay, job);
    }
};

template <class T>
void ladder_of(const LadderJob& job) {
    by_lay<T, LadderOf<T>>(job.over.lay, job);
}

/// int128, row by row. Every operand lies as int128 already.
void wide_ladder(const LadderJob& job) {
    const Wide* over = static_cast<const Wide*>(job.over.at);
    const Wide* under = static_cast<const Wide*>(job.under.at);
    for (std::uint32_t row = 0; row < job.rows; ++row) {
        const Wide x = over[row] * job.factor, y = under[row];
        std::int64_t s = job.start;
        for (std::uint32_t k = 0; k < job.closed; ++k) s += x >= job.at[k] * y ? job.change[k] : 0;
        for (std::uint32_t k = job.closed; k < job.count; ++k) s += x > job.at[k] * y ? job.change[k] : 0;
        job.out[row] = static_cast<std::int16_t>(s);
    }
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
