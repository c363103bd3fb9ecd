// Pairs of whole packs for tests of comparison: a random pack, edits of it in any order, and random data that both ask
// for. Entry: random_pack_pair(). Knows the words and nothing of their meaning.
#pragma once
#include <string>
#include <vector>

#include "engine/heng.hpp"
#include "tests/random/program.hpp"

namespace heng::random {

struct PackPair {
    std::string base;                // the earlier pack, 试@1
    std::vector<std::string> edits;  // 修改 删除 新增 等级, each for itself; their order means nothing
    std::string later(const std::vector<std::string>& in_order) const;
};
PackPair random_pack_pair(Random& random);

Compiled compiled_base(const PackPair& pair);
Compiled compiled_later(const PackPair& pair, const std::vector<std::string>& edits);

/// Units for whatever either pack asks, some cells missing or 不适用.
DataTable random_units(const Pack& before, const Pack& after, std::size_t count, Random& random);

}  // namespace heng::random
