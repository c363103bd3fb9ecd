// The inner loops of batch scoring, one table of functions for each instruction set, chosen when the program starts.
// Entry: kernels(). Knows neither rules nor columns: figures in, units of score out. That no figure leaves its type is
// proved by whoever calls (tier.hpp).
#pragma once
#include <cstdint>

namespace heng::batch {

/// In what a clause is worked out over one block; each later one holds more and takes longer.
enum class Tier : std::uint8_t { half, word, real, whole, wide };  // int16, int32, integers in double, int64, int128
constexpr std::size_t kernel_tiers = 5;

__extension__ typedef __int128 Wide;

/// How figures lie in memory. `one_everywhere` is the number 1 in each row.
enum class Lay : std::uint8_t { i8, i16, i32, i64, real, wide, one_everywhere };

struct Operand {
    const void* at = nullptr;
    Lay lay = Lay::one_everywhere;
};

constexpr std::size_t line_bytes = 64;  // memory brings so much at once

/// What is needed after this job. With every strip a kernel asks for a part of it, so that it comes meanwhile.
struct Ahead {
    const char* read = nullptr;
    std::uint32_t lines = 0;              // of it, with every strip
    const std::int16_t* write = nullptr;  // where the next job puts its scores, if that is far away
};

/// out = start + sum of change[k] where factor·over ≥ at[k]·under; from `closed` on, where factor·over > at[k]·under.
struct LadderJob {
    Operand over, under;
    std::int64_t factor = 1, start = 0;
    const std::int64_t *at = nullptr, *change = nullptr;
    std::uint32_t closed = 0, count = 0, rows = 0;
    std::int16_t* out = nullptr;
    Ahead ahead;
};

/// factor·over against at·under; without a factor there is no bound.
struct CurveBound {
    std::int64_t factor = 0, at = 0;
    bool closed = true;
};

/// Where a row lies between both bounds: out = start + each·floor((a·under + b·over) / (c·under + d·over)), limited.
struct CurveJob {
    Operand over, under;  // for int64 and int128 in the tier's own type
    std::int64_t a = 0, b = 0, c = 1, d = 0;
    CurveBound low, high;
    std::int64_t start = 0, each = 1, least = 0, greatest = 0;
    std::uint32_t rows = 0;
    std::int16_t* out = nullptr;
    Ahead ahead;
};

/// Products and sums of columns in the tier's own type.
struct FillJob {
    Operand from;
    std::int64_t factor = 1;
    std::uint32_t rows = 0;
    void* out = nullptr;
};

struct TierKernels {
    void (*ladder)(const LadderJob&) = nullptr;
    void (*curve)(const CurveJob&) = nullptr;
    void (*set)(const FillJob&) = nullptr;       // out = factor·from
    void (*multiply)(const FillJob&) = nullptr;  // out ×= from
    void (*add)(const FillJob&) = nullptr;       // out += from, which lies in the tier's own type
};

/// total[row] = sum of scores[k][row], or 0 where that is negative.
struct SumJob {
    const std::int16_t* const* scores = nullptr;
    std::uint32_t count = 0, rows = 0;
    bool narrow = false;  // no sum leaves 16 bits
    std::int32_t* total = nullptr;
};

/// grade = start + sum of change[k] where total ≥ at[k], as numbers of 8 bits.
struct GradeJob {
    const std::int32_t *total = nullptr, *at = nullptr;
    const std::uint8_t* change = nullptr;
    std::uint32_t count = 0, rows = 0;
    std::uint8_t start = 0, *grade = nullptr;
};

/// Figures in the type of `lay`, which holds them all.
struct PackJob {
    const std::int64_t* figures = nullptr;
    std::uint32_t rows = 0;
    Lay lay = Lay::i64;
    void* to = nullptr;
};

struct Kernels {
    const char* name;
    std::uint32_t strip_bytes;  // of its own type a kernel takes so much at a time
    TierKernels tier[kernel_tiers];
    /// Returns the greatest total.
    std::int32_t (*sum)(const SumJob&);
    void (*grade)(const GradeJob&);
    /// Of one row at least.
    void (*measure)(const std::int64_t* figures, std::uint32_t rows, std::int64_t* least, std::int64_t* greatest);
    void (*pack)(const PackJob&);
    /// Writes where commas, line ends and quotation marks stand in a text, and returns how many. The text must be
    /// readable for 63 bytes beyond its end, and `out` have room for 64 more than it holds.
    std::size_t (*delimiters)(const char* text, std::size_t size, std::uint32_t* out);
    /// How many line ends a text has; readable as above.
    std::size_t (*lines)(const char* text, std::size_t size);
};

/// The fastest that this machine runs. All of them give the same results.
const Kernels& kernels();

}  // namespace heng::batch
