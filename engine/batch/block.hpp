// Records by columns: a thousand rows at a time, every figure a whole number in the narrowest type that holds the
// column's least and greatest, all columns of a block side by side in memory. Entry: pack_block(). Knows no rules.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/rule/value.hpp"

namespace heng::batch {

constexpr std::uint32_t block_rows = 1024;

/// Kernels run over whole strips, so that no row is left over.
constexpr std::uint32_t padded(std::uint32_t rows) {
    constexpr std::uint32_t strip = 128;
    return (rows + strip - 1) / strip * strip;
}

enum class Width : std::uint8_t { one, two, four, eight };  // bytes a figure
enum class Lay : std::uint8_t;
Lay lay_of(Width width);

/// What stands in a cell: a figure, 待补, 不适用, or some other value (words, items, a number too long for a column).
enum class CellKind : std::uint8_t { figure, missing, not_applicable, other };

/// A cell that is no figure of its column.
struct OtherCell {
    std::uint32_t column = 0, row = 0;
    Value value;
};

/// One column before it is packed: typed figures times 10^scale. A cell that is no figure repeats a figure beside it,
/// so that least and greatest speak of figures only.
struct Staged {
    std::vector<std::int64_t> figures;  // block_rows of them
    std::vector<CellKind> kinds;        // empty while all are figures
    std::uint8_t scale = 0;
    bool absent = false;  // no such column: every cell is missing
};

struct Column {
    Width width = Width::one;
    std::uint8_t scale = 0;
    bool absent = false;
    std::uint32_t offset = 0;  // of its figures from Block::bytes
    std::int64_t least = 0, greatest = 0;
    std::vector<CellKind> kinds;  // by row; empty where all are figures
};

struct Block {
    std::uint32_t rows = 0;
    std::vector<Column> columns;    // parallel to Pack::inputs
    std::vector<OtherCell> others;  // by row, then column
    const std::byte* bytes = nullptr;
    std::size_t size = 0;  // of all figures, in bytes

    const Value* other(std::uint32_t column, std::uint32_t row) const;
};

/// Memory for the figures of blocks, aligned and with room behind the last row, so that kernels may read whole strips.
class Arena {
  public:
    explicit Arena(std::size_t bytes);
    std::byte* take(std::size_t bytes);
    void clear() { used_ = 0; }
    std::size_t left() const { return size_ - used_; }

  private:
    struct Free {
        void operator()(std::byte* at) const;
    };
    std::unique_ptr<std::byte, Free> memory_;
    std::size_t size_ = 0, used_ = 0;
};

/// The bytes that a block needs at most.
std::size_t most_bytes(std::size_t columns);

/// Packs the first `rows` figures of every column.
Block pack_block(std::vector<Staged>& staged, std::uint32_t rows, std::vector<OtherCell> others, Arena& arena);

}  // namespace heng::batch
