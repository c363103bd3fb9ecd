// The kernels themselves, compiled once for each instruction set: a source of that set includes this after it has
// defined HENG_KERNELS as the name of a namespace of its own. Nothing of the standard library but integer types comes
// in here: a shared inline function would be built with instructions that not every machine has.
#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include <cstddef>
#include <cstdint>

#include "engine/batch/kernels.hpp"

namespace heng::batch::HENG_KERNELS {
namespace {

constexpr std::uint32_t vectors = 4;  // a strip: this many vectors at a time

template <class T>
struct Vector;
template <>
struct Vector<double> {
    typedef double type __attribute__((vector_size(64)));
    typedef std::int32_t narrow __attribute__((vector_size(32)));
};
template <>
struct Vector<std::int64_t> {
    typedef std::int64_t type __attribute__((vector_size(64)));
    typedef std::int32_t narrow __attribute__((vector_size(32)));
};
template <>
struct Vector<std::int32_t> {
    typedef std::int32_t type __attribute__((vector_size(64)));
    typedef std::int32_t narrow __attribute__((vector_size(64)));
};
template <>
struct Vector<std::int16_t> {
    typedef std::int16_t type __attribute__((vector_size(64)));
};

template <class T>
constexpr bool is_real = false;
template <>
constexpr bool is_real<double> = true;
template <class T>
constexpr std::uint32_t lanes = 64 / sizeof(T);
template <class T>
constexpr std::uint32_t strip = vectors* lanes<T>;

template <class S, std::size_t Bytes>
struct Packed {
    typedef S type __attribute__((vector_size(Bytes), aligned(1), may_alias));
};

/// Reads one vector of T from figures of S, by way of int32 where both ends are far apart.
template <class T, class S>
inline __attribute__((always_inline)) void load(const S* from, typename Vector<T>::type& to) {
    const auto packed = *reinterpret_cast<const typename Packed<S, lanes<T> * sizeof(S)>::type*>(from);
    if constexpr (sizeof(S) < 4 && sizeof(T) == 8)
        to = __builtin_convertvector(__builtin_convertvector(packed, typename Vector<T>::narrow),
                                     typename Vector<T>::type);
    else
        to = __builtin_convertvector(packed, typename Vector<T>::type);
}

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

template <class T, class Under>
inline __attribute__((always_inline)) void load_under(const Under* under, std::uint32_t row,
                                                      typename Vector<T>::type& to) {
    if constexpr (__is_class(Under))
        to = typename Vector<T>::type{} + T{1};
    else
        load<T>(under + row, to);
}

template <class T, class Over, class Under>
void ladder(const LadderJob& job) {
    using V = typename Vector<T>::type;
    const Over* over = static_cast<const Over*>(job.over.at);
    const Under* under = static_cast<const Under*>(job.under.at);
    for (std::uint32_t row = 0; row < job.rows; row += strip<T>) {
        V x[vectors], y[vectors], s[vectors];
        for (std::uint32_t u = 0; u < vectors; ++u) {
            load<T>(over + row + u * lanes<T>, x[u]);
            load_under<T>(under, row + u * lanes<T>, y[u]);
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
void ladder_over(const LadderJob& job) {
    switch (job.under.lay) {
        case Lay::i8:
            return ladder<T, Over, std::int8_t>(job);
        case Lay::i16:
            return ladder<T, Over, std::int16_t>(job);
        case Lay::i32:
            return ladder<T, Over, std::int32_t>(job);
        case Lay::i64:
            if constexpr (sizeof(T) == 8) return ladder<T, Over, std::int64_t>(job);
            return;
        case Lay::real:
            if constexpr (is_real<T>) return ladder<T, Over, double>(job);
            return;
        case Lay::one_everywhere:
            return ladder<T, Over, One>(job);
        case Lay::wide:
            return;
    }
}

template <class T>
void ladder_of(const LadderJob& job) {
    switch (job.over.lay) {
        case Lay::i8:
            return ladder_over<T, std::int8_t>(job);
        case Lay::i16:
            return ladder_over<T, std::int16_t>(job);
        case Lay::i32:
            return ladder_over<T, std::int32_t>(job);
        case Lay::i64:
            if constexpr (sizeof(T) == 8) return ladder_over<T, std::int64_t>(job);
            return;
        case Lay::real:
            if constexpr (is_real<T>) return ladder_over<T, double>(job);
            return;
        case Lay::one_everywhere:
        case Lay::wide:
            return;
    }
}

/// Counts and their like: both sides in int16, the right one 1.
void ladder_of_halves(const LadderJob& job) {
    if (job.over.lay == Lay::i8) return ladder<std::int16_t, std::int8_t, One>(job);
    ladder<std::int16_t, std::int16_t, One>(job);
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
    const T* over = static_cast<const T*>(job.over);
    const T* under = static_cast<const T*>(job.under);
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

using Reals = Vector<double>::type;
using Mask = decltype(Reals{} < Reals{});

inline __attribute__((always_inline)) void keep(Reals& value, double low, double high) {
    value = value < low ? Reals{} + low : value;
    value = value > high ? Reals{} + high : value;
}

/// One IEEE division, cut off; below 2^53 it is exact or one too far, which the remainder shows.
inline __attribute__((always_inline)) void floor_of_reals(const Reals& n, const Reals& d, Reals& out) {
    constexpr double far = 1e9;
    Reals quotient = n / d;
    keep(quotient, -far, far);
    out = __builtin_convertvector(__builtin_convertvector(quotient, Vector<double>::narrow), Reals);
    out = out * d > n ? out - 1.0 : out;
    out = (out + 1.0) * d <= n ? out + 1.0 : out;
}

inline __attribute__((always_inline)) void inside(const CurveJob& job, const Reals& x, const Reals& y, Mask& out) {
    out = Mask{} == 0;
    if (job.low.factor != 0) {
        const Reals l = x * static_cast<double>(job.low.factor), r = y * static_cast<double>(job.low.at);
        out &= job.low.closed ? l >= r : l > r;
    }
    if (job.high.factor != 0) {
        const Reals l = x * static_cast<double>(job.high.factor), r = y * static_cast<double>(job.high.at);
        out &= job.high.closed ? l <= r : l < r;
    }
}

void curve_of_reals(const CurveJob& job) {
    const double* over = static_cast<const double*>(job.over);
    const double* under = static_cast<const double*>(job.under);
    const auto a = static_cast<double>(job.a), b = static_cast<double>(job.b), c = static_cast<double>(job.c),
               d = static_cast<double>(job.d), start = static_cast<double>(job.start),
               each = static_cast<double>(job.each);
    for (std::uint32_t row = 0; row < job.rows; row += lanes<double>) {
        Reals x, y, score, quotient;
        Mask where;
        load<double>(over + row, x);
        load<double>(under + row, y);
        load<double>(job.out + row, score);
        Reals divisor = y * c + x * d;
        divisor = divisor > 0.0 ? divisor : Reals{} + 1.0;
        floor_of_reals(y * a + x * b, divisor, quotient);
        Reals made = quotient * each + start;
        keep(made, static_cast<double>(job.least), static_cast<double>(job.greatest));
        inside(job, x, y, where);
        score = where ? made : score;
        store<double>(score, job.out + row);
    }
}

template <class T, class S>
void set_from(const FillJob& job) {
    const S* from = static_cast<const S*>(job.from.at);
    T* out = static_cast<T*>(job.out);
    const T factor = static_cast<T>(job.factor);
    for (std::uint32_t row = 0; row < job.rows; ++row) out[row] = factor * static_cast<T>(from[row]);
}

template <class T>
void set_ones(const FillJob& job) {
    T* out = static_cast<T*>(job.out);
    for (std::uint32_t row = 0; row < job.rows; ++row) out[row] = static_cast<T>(job.factor);
}

template <class T>
void set(const FillJob& job) {
    switch (job.from.lay) {
        case Lay::i8:
            return set_from<T, std::int8_t>(job);
        case Lay::i16:
            return set_from<T, std::int16_t>(job);
        case Lay::i32:
            return set_from<T, std::int32_t>(job);
        case Lay::i64:
            return set_from<T, std::int64_t>(job);
        case Lay::one_everywhere:
            return set_ones<T>(job);
        case Lay::real:
        case Lay::wide:
            return set_from<T, T>(job);
    }
}

template <class T, class S>
void multiply_from(const FillJob& job) {
    const S* from = static_cast<const S*>(job.from.at);
    T* out = static_cast<T*>(job.out);
    for (std::uint32_t row = 0; row < job.rows; ++row) out[row] *= static_cast<T>(from[row]);
}

template <class T>
void multiply(const FillJob& job) {
    switch (job.from.lay) {
        case Lay::i8:
            return multiply_from<T, std::int8_t>(job);
        case Lay::i16:
            return multiply_from<T, std::int16_t>(job);
        case Lay::i32:
            return multiply_from<T, std::int32_t>(job);
        case Lay::i64:
            return multiply_from<T, std::int64_t>(job);
        case Lay::real:
        case Lay::wide:
            return multiply_from<T, T>(job);
        case Lay::one_everywhere:
            return;
    }
}

template <class T>
void add(const FillJob& job) {
    const T* from = static_cast<const T*>(job.from.at);
    T* out = static_cast<T*>(job.out);
    for (std::uint32_t row = 0; row < job.rows; ++row) out[row] += from[row];
}

void sum(const std::int16_t* const* scores, std::uint32_t count, std::uint32_t rows, std::int32_t* total) {
    using V = Vector<std::int32_t>::type;
    for (std::uint32_t row = 0; row < rows; row += strip<std::int32_t>) {
        V sums[vectors] = {};
        for (std::uint32_t k = 0; k < count; ++k)
            for (std::uint32_t u = 0; u < vectors; ++u) {
                V score;
                load<std::int32_t>(scores[k] + row + u * lanes<std::int32_t>, score);
                sums[u] += score;
            }
        for (std::uint32_t u = 0; u < vectors; ++u)
            *reinterpret_cast<Packed<std::int32_t, 64>::type*>(total + row + u * lanes<std::int32_t>) = sums[u];
    }
}

#if defined(__AVX512BW__)
inline std::uint64_t delimiters_of(const char* at) {
    const __m512i text = _mm512_loadu_si512(at);
    const auto equal = [&](char c) { return _mm512_cmpeq_epi8_mask(text, _mm512_set1_epi8(c)); };
    return equal(',') | equal('\n') | equal('\r') | equal('"');
}
#elif defined(__AVX2__)
inline std::uint64_t delimiters_of_half(const char* at) {
    const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const auto equal = [&](char c) { return _mm256_cmpeq_epi8(text, _mm256_set1_epi8(c)); };
    const __m256i any =
        _mm256_or_si256(_mm256_or_si256(equal(','), equal('\n')), _mm256_or_si256(equal('\r'), equal('"')));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(any));
}
inline std::uint64_t delimiters_of(const char* at) {
    return delimiters_of_half(at) | delimiters_of_half(at + 32) << 32U;
}
#else
inline std::uint64_t delimiters_of(const char* at) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = at[i];
        bits |= std::uint64_t{c == ',' || c == '\n' || c == '\r' || c == '"'} << i;
    }
    return bits;
}
#endif

std::size_t delimiters(const char* text, std::size_t size, std::uint32_t* out) {
    std::uint32_t* next = out;
    for (std::size_t at = 0; at < size; at += 64) {
        std::uint64_t bits = delimiters_of(text + at);
        if (size - at < 64) bits &= (std::uint64_t{1} << (size - at)) - 1;
        for (; bits != 0; bits &= bits - 1)
            *next++ = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(__builtin_ctzll(bits));
    }
    return static_cast<std::size_t>(next - out);
}

}  // namespace

extern const Kernels table;
const Kernels table = {
    HENG_KERNELS_NAME,
    {{ladder_of_halves, nullptr, nullptr, nullptr, nullptr},
     {ladder_of<std::int32_t>, nullptr, nullptr, nullptr, nullptr},
     {ladder_of<double>, curve_of_reals, set<double>, multiply<double>, add<double>},
     {ladder_of<std::int64_t>, curve<std::int64_t>, set<std::int64_t>, multiply<std::int64_t>, add<std::int64_t>},
     {wide_ladder, curve<Wide>, set<Wide>, multiply<Wide>, add<Wide>}},
    sum,
    delimiters};

}  // namespace heng::batch::HENG_KERNELS
