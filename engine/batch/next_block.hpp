// Brings the block that is scored next near while this one is scored: columns are too short for the machine to notice
// that they are read one after the other, and a block is read faster than it is scored. Entry: NextBlock::share().
#pragma once
#include "engine/batch/block.hpp"
#include "engine/batch/bound_leaf.hpp"

namespace heng::batch {

/// What will be read and written after a leaf.
struct Upcoming {
    const std::byte* read = nullptr;
    std::uint32_t lines = 0;
    const std::int16_t* write = nullptr;
};

class NextBlock {
  public:
    /// Nullptr: there is none, or it does not lie in memory yet.
    void begin(const Block* next);
    /// What a leaf asks for while it is worked out in a tier; the scores of the leaf behind it will lie at `write`.
    Upcoming share(const BoundLeaf& leaf, Tier tier, const std::int16_t* write);

  private:
    const Block* next_ = nullptr;
    double work_ = 0, work_before_ = 0;  // of the leaves of this block so far, of all leaves of the block before
    std::uint32_t asked_ = 0;            // lines
};

}  // namespace heng::batch
