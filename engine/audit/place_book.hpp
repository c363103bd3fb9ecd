// Which node of a pack a printed name means, each name looked up once. Entries: PlaceBook, node_at().
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

class PlaceBook {
  public:
    explicit PlaceBook(const Pack& pack);
    /// 资产管理/管理制度健全性 names the node whose path ends so; nullopt where none or several do.
    std::optional<NodeId> at(const std::string& place);

  private:
    static constexpr std::size_t most_known = 10000;  // names that were looked up before
    std::optional<NodeId> find(const std::string& place) const;

    std::vector<std::string> paths_;  // of the nodes, folded
    std::unordered_map<std::string, std::optional<NodeId>> known_;
};

/// One look-up.
std::optional<NodeId> node_at(const Pack& pack, const std::string& place);

}  // namespace heng
