// Figures in the narrowest type, column behind column.
#include "engine/batch/block.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <new>

#include "engine/batch/kernels.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t alignment = 64;
constexpr std::size_t large_page = std::size_t{2} << 20U;  // what is larger is spread over few pages

template <class T>
bool fits(std::int64_t least, std::int64_t greatest) {
    return least >= std::numeric_limits<T>::min() && greatest <= std::numeric_limits<T>::max();
}

Width narrowest(std::int64_t least, std::int64_t greatest) {
    if (fits<std::int8_t>(least, greatest)) return Width::one;
    if (fits<std::int16_t>(least, greatest)) return Width::two;
    return fits<std::int32_t>(least, greatest) ? Width::four : Width::eight;
}

std::size_t bytes_of(Width width) {
    return std::size_t{1} << static_cast<unsigned>(width);
}

/// Fills the last strip of a kernel, so that it reads nothing but figures of the column.
void pad(std::vector<std::int64_t>& figures, std::uint32_t rows) {
    if (rows == 0) return;
    std::fill(figures.begin() + rows, figures.begin() + std::min(padded(rows), block_rows), figures[rows - 1]);
}

Column pack_column(Staged& staged, std::uint32_t rows, const std::byte* base, Arena& arena) {
    Column column;
    column.scale = staged.scale;
    column.absent = staged.absent;
    if (staged.absent) return column;
    if (rows > 0) kernels().measure(staged.figures.data(), rows, &column.least, &column.greatest);
    column.width = narrowest(column.least, column.greatest);
    column.kinds = staged.kinds;
    std::byte* to = arena.take(block_rows * bytes_of(column.width));
    column.offset = static_cast<std::uint32_t>(to - base);
    pad(staged.figures, rows);
    kernels().pack({staged.figures.data(), std::min(padded(rows), block_rows), lay_of(column.width), to});
    return column;
}

}  // namespace

Lay lay_of(Width width) {
    constexpr Lay lays[] = {Lay::i8, Lay::i16, Lay::i32, Lay::i64};
    return lays[static_cast<unsigned>(width)];
}

const Value* Block::other(std::uint32_t column, std::uint32_t row) const {
    const auto at = std::lower_bound(others.begin(), others.end(), std::pair(row, column),
                                     [](const auto& a, auto b) { return std::pair(a.row, a.column) < b; });
    const bool found = at != others.end() && at->row == row && at->column == column;
    return found ? &at->value : nullptr;
}

void Arena::Free::operator()(std::byte* at) const {
    std::free(at);
}

Arena::Arena(std::size_t bytes) {
    const std::size_t page = bytes < large_page ? alignment : large_page;
    size_ = (bytes + page) / page * page;
    memory_.reset(static_cast<std::byte*>(std::aligned_alloc(page, size_)));
    if (!memory_) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (page == large_page) madvise(memory_.get(), size_, MADV_HUGEPAGE);
#endif
    std::fill_n(memory_.get(), size_, std::byte{});
}

std::byte* Arena::take(std::size_t bytes) {
    const std::size_t rounded = (bytes + alignment - 1) / alignment * alignment;
    if (rounded > left()) throw std::bad_alloc();
    std::byte* out = memory_.get() + used_;
    used_ += rounded;
    return out;
}

std::size_t most_bytes(std::size_t columns) {
    return columns * block_rows * sizeof(std::int64_t);
}

Block pack_block(std::vector<Staged>& staged, std::uint32_t rows, std::vector<OtherCell> others, Arena& arena) {
    Block block;
    block.rows = rows;
    block.others = std::move(others);
    std::byte* base = arena.take(0);
    block.bytes = base;
    block.columns.reserve(staged.size());
    for (Staged& column : staged) block.columns.push_back(pack_column(column, rows, base, arena));
    block.size = static_cast<std::size_t>(arena.take(0) - base);
    return block;
}

}  // namespace heng::batch
