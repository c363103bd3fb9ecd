// Scores that follow their value: one division a row. A part of kernel_body.hpp.
#pragma once
#include "engine/batch/kernel_widen.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

template <class T>
inline bool beyond(const CurveBound& low, T over, T under) {
    const T x = static_cast<T>(low.factor) * over, y = static_cast<T>(low.at) * under;
    return low.factor == 0 || x > y || (low.closed && x == y);
}

template <class T>
inline bool before(const CurveBound& high, T over, T under) {
    const T x = static_cast<T>(high.factor) * over, y = static_cast<T>(high.at) * under;
    return high.factor == 0 || x < y || (high.closed && x == y);
}

/// floor(n / d) for d > 0, capped far outside every score.
template <class T>
inline T floor_of(T n, T d) {
    const T quotient = n / d;
    return quotient * d > n ? quotient - 1 : quotient;
}

/// Keeps a score within its limits; it may be far outside where the curve is not in force.
template <class T>
inline std::int16_t limited(T quotient, const CurveJob& job) {
    constexpr std::int64_t far = 1 << 30;
    const T least = static_cast<T>(-far), greatest = static_cast<T>(far);
    const T kept = quotient < least ? least : quotient > greatest ? greatest : quotient;
    const T score = static_cast<T>(job.start) + static_cast<T>(job.each) * kept;
    const T low = static_cast<T>(job.least), high = static_cast<T>(job.greatest);
    const T inside = score < low ? low : score > high ? high : score;
    return static_cast<std::int16_t>(static_cast<std::int32_t>(inside));
}

template <class T>
void curve(const CurveJob& job) {
    const T* over = static_cast<const T*>(job.over.at);
    const T* under = static_cast<const T*>(job.under.at);
    const T a = static_cast<T>(job.a), b = static_cast<T>(job.b), c = static_cast<T>(job.c), d = static_cast<T>(job.d);
    const CurveJob local = job;
    std::int16_t* out = job.out;
    for (std::uint32_t row = 0; row < local.rows; ++row) {
        const T x = over[row], y = under[row];
        T divisor = c * y + d * x;
        divisor = divisor > T{0} ? divisor : T{1};
        const std::int16_t score = limited(floor_of(a * y + b * x, divisor), local);
        out[row] = beyond(local.low, x, y) && before(local.high, x, y) ? score : out[row];
    }
}

template <bool Real>
struct Choose {
    typedef float type;
};
template <>
struct Choose<true> {
    typedef double type;
};

/// In what a quotient is estimated: integers in double are divided as they are, int32 by way of float.
template <class T>
using Estimate = typename Choose<is_real<T>>::type;

/// The quotients that matter, one more on each side: everything beyond gives the same limit. Estimates are counted from
/// a quarter above the least of them.
template <class T>
struct QuotientRange {
    T least;
    Estimate<T> from, most;
    explicit QuotientRange(const CurveJob& job) {
        const std::int64_t each = job.each < 0 ? -job.each : job.each > 0 ? job.each : 1;
        const std::int64_t low = job.each < 0 ? job.start - job.greatest : job.least - job.start;
        const std::int64_t high = job.each < 0 ? job.start - job.least : job.greatest - job.start;
        const std::int64_t first = (low < 0 ? -(-low / each) - 1 : low / each) - 1;
        const std::int64_t last = (high > 0 ? high / each + 1 : -(-high / each)) + 1;
        least = static_cast<T>(first);
        from = static_cast<Estimate<T>>(first) + Estimate<T>{0.25};
        most = static_cast<Estimate<T>>(last - first);
    }
};

template <class V, class E>
inline __attribute__((always_inline)) void keep(V& value, E low, E high) {
    const V least = V{} + low, greatest = V{} + high;
    value = value < least ? least : value;
    value = value > greatest ? greatest : value;
}

/// floor(n / d) within the range, from an estimate that is less than a quarter off: as it is counted from a quarter
/// above the least, it is never too much, and at most one too little, which the remainder tells. In int32 n and the
/// product may run over; their difference does not.
template <class T, class V, class E>
inline __attribute__((always_inline)) void floor_of(const V& n, const V& d, E estimate, const QuotientRange<T>& range,
                                                    V& quotient) {
    keep(estimate, Estimate<T>{0}, range.most);
    const auto whole = __builtin_convertvector(estimate, typename Vector<T>::narrow);  // cut off
    quotient = __builtin_convertvector(whole, V) + range.least;
    quotient = n - quotient * d >= d ? quotient + T{1} : quotient;
}

template <class T, class V, class Mask>
inline __attribute__((always_inline)) void inside(const CurveJob& job, const V& x, const V& y, Mask& out) {
    if (job.low.factor != 0) {
        const V l = x * static_cast<T>(job.low.factor), r = y * static_cast<T>(job.low.at);
        out &= job.low.closed ? l >= r : l > r;
    }
    if (job.high.factor != 0) {
        const V l = x * static_cast<T>(job.high.factor), r = y * static_cast<T>(job.high.at);
        out &= job.high.closed ? l <= r : l < r;
    }
}

/// How the quotient is estimated: n / d - from. In int32, where n may have run over and d is 0, as
/// over / under · (b / c) + (a / c - from).
template <class T>
struct Estimator {
    Estimate<T> times, plus;
    Estimator(const CurveJob& job, const QuotientRange<T>& range) : times(1), plus(-range.from) {
        if constexpr (is_real<T>) return;
        times = static_cast<Estimate<T>>(static_cast<double>(job.b) / static_cast<double>(job.c));
        plus = static_cast<Estimate<T>>(static_cast<double>(job.a) / static_cast<double>(job.c) - double{range.from});
    }
    template <class V, class E>
    inline __attribute__((always_inline)) void run(const V& x, const V& y, const V& n, const V& d, E& out) const {
        if constexpr (is_real<T>)
            out = n / d + plus;
        else
            out = __builtin_convertvector(x, E) / __builtin_convertvector(y, E) * times + plus;
    }
};

/// c·under + d·over, where that is positive.
template <class T, class V>
inline __attribute__((always_inline)) void divisor_of(const CurveJob& job, const V& x, const V& y, V& out) {
    out = y * static_cast<T>(job.c);
    if constexpr (!is_real<T>) return;
    out += x * static_cast<T>(job.d);
    out = out > T{0} ? out : V{} + T{1};
}

template <class T, class Over, class Under>
void curve_lanes(const CurveJob& given) {
    using V = typename Vector<T>::type;
    const CurveJob job = given;  // that no score which is written could change it
    const Over* over = static_cast<const Over*>(job.over.at);
    const Under* under = static_cast<const Under*>(job.under.at);
    const QuotientRange<T> range(job);
    const Estimator<T> estimator(job, range);
    const bool everywhere = job.low.factor == 0 && job.high.factor == 0;
    for (std::uint32_t row = 0; row < job.rows; row += lanes<T>) {
        V x, y, divisor, quotient;
        if (row % strip<T> == 0) fetch<T>(job.ahead, row);
        typename Vector<Estimate<T>>::type estimate;
        load<T>(over + row, x);
        load_side<T>(under, row, y);
        const V n = y * static_cast<T>(job.a) + x * static_cast<T>(job.b);
        divisor_of<T>(job, x, y, divisor);
        estimator.run(x, y, n, divisor, estimate);
        floor_of<T>(n, divisor, estimate, range, quotient);
        V made = quotient * static_cast<T>(job.each) + static_cast<T>(job.start);
        keep(made, static_cast<T>(job.least), static_cast<T>(job.greatest));
        if (!everywhere) {
            V before;
            auto where = x == x;
            load<T>(job.out + row, before);
            inside<T>(job, x, y, where);
            made = where ? made : before;
        }
        store<T>(made, job.out + row);
    }
}

template <class T, class Over>
struct CurveOver {
    template <class Under>
    static void run(const CurveJob& job) {
        curve_lanes<T, Over, Under>(job);
    }
};

template <class T>
struct CurveOf {
    template <class Over>
    static void run(const CurveJob& job) {
        if constexpr (!__is_class(Over)) by_lay<T, CurveOver<T, Over>>(job.under.lay, job);
    }
};

template <class T>
void curve_of(const CurveJob& job) {
    by_lay<T, CurveOf<T>>(job.over.lay, job);
}

}  // namespace
}  // namespace heng::batch::HENG_KERNELS
