// Which indicator of one version is which of the other. Entry: match_nodes().
#pragma once
#include <optional>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng::comparing {

/// By node of `before`, the node of `after`: by path, else by a name that only one unmatched indicator has (moved),
/// else by place and the likeness of clause or name (renamed).
std::vector<std::optional<NodeId>> match_nodes(const Pack& before, const Pack& after);

}  // namespace heng::comparing
