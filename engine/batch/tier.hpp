// In which type a clause can be worked out over one block without leaving it: a proof by interval arithmetic from the
// least and greatest figure of every column. Entries: zone_of(), tier_of(). It reckons in double and outward: what
// it is in doubt about it takes for larger.
#pragma once
#include <optional>

#include "engine/batch/block.hpp"
#include "engine/batch/bound_leaf.hpp"

namespace heng::batch {

/// Where the values of a sum lie in a block; not `known` where a product or a partial sum may pass 125 bits.
struct Zone {
    double least = 0, greatest = 0;
    double largest = 0;  // of any term or partial sum, without its sign
    bool known = true;
};

Zone zone_of(const std::vector<Term>& terms, const Block& block);
Zone zone_of(const Side& side, const Block& block);

/// The first tier, from `from` on, that holds every product and sum of the leaf; nullopt where none does.
std::optional<Tier> tier_of(const BoundLeaf& leaf, const Block& block, Tier from);

}  // namespace heng::batch
