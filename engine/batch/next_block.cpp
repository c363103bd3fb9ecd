#include "engine/batch/next_block.hpp"

#include <algorithm>
#include <utility>

namespace heng::batch {
namespace {

/// About how long a leaf takes (measured; no score depends on it), so that memory is asked for evenly.
double work_of(const BoundLeaf& leaf, Tier tier) {
    constexpr double bytes[kernel_tiers] = {2, 4, 8, 8, 16};
    const auto count = [](const auto& all) { return static_cast<double>(all.size()); };
    const double steps =
        5 + count(leaf.at) + 10 * count(leaf.curves) + 2 * (count(leaf.over.terms) + count(leaf.under.terms));
    return steps * bytes[static_cast<unsigned>(tier)];
}

}  // namespace

void NextBlock::begin(const Block* next) {
    next_ = next;
    work_before_ = work_;
    work_ = 0;
    asked_ = 0;
}

Upcoming NextBlock::share(const BoundLeaf& leaf, Tier tier, const std::int16_t* write) {
    const double work = work_of(leaf, tier);
    work_ += work;
    if (next_ == nullptr) return {};
    const double all = static_cast<double>(next_->size + line_bytes - 1) / line_bytes;
    const auto upto = static_cast<std::uint32_t>(all * work_ / std::max(work_, work_before_));
    const std::uint32_t from = std::exchange(asked_, std::max(asked_, upto));
    return {next_->bytes + from * line_bytes, asked_ - from, write};
}

}  // namespace heng::batch
