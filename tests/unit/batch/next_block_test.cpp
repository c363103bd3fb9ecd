// What the leaves of a block ask for of the block behind it: all of it, once, in order.
#include "engine/batch/next_block.hpp"

#include <gtest/gtest.h>

#include "engine/batch/kernels.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t line = line_bytes;

BoundLeaf leaf_of(std::size_t jumps) {
    BoundLeaf leaf;
    leaf.at.assign(jumps, 1);
    return leaf;
}

class NextBlockTest : public testing::Test {
  protected:
    NextBlockTest() : bytes_(100 * line) {
        next_.bytes = bytes_.data();
        next_.size = bytes_.size() - 1;  // the last line is not full
    }
    /// The lines that three leaves ask for, and whether each begins where the one before ended.
    std::vector<std::size_t> shares(const Block* next) {
        std::vector<std::size_t> out;
        ahead_.begin(next);
        const std::byte* end = bytes_.data();
        for (const std::size_t jumps : {5U, 15U, 5U}) {
            const Upcoming share = ahead_.share(leaf_of(jumps), Tier::word, nullptr);
            if (share.lines > 0) {
                EXPECT_EQ(share.read, end);
            }
            end += share.lines * line;
            out.push_back(share.lines);
        }
        return out;
    }

    std::vector<std::byte> bytes_;
    Block next_;
    NextBlock ahead_;
};

TEST_F(NextBlockTest, NothingIsAskedForWhereNothingFollows) {
    EXPECT_EQ(shares(nullptr), (std::vector<std::size_t>{0, 0, 0}));
}

TEST_F(NextBlockTest, FirstLeafOfAllAsksForEverything) {
    EXPECT_EQ(shares(&next_), (std::vector<std::size_t>{100, 0, 0}));
}

TEST_F(NextBlockTest, LeavesAskByTheWorkOfTheBlockBefore) {
    shares(&next_);
    EXPECT_EQ(shares(&next_), (std::vector<std::size_t>{25, 50, 25}));
}

}  // namespace
}  // namespace heng::batch
