// Nodes of a pack by their path from the right: 管理制度健全性, 资产管理/管理制度健全性. Entry: AddressBook.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

/// Every path of every node. Holds for as long as the nodes of the pack stay as they are.
class AddressBook {
  public:
    explicit AddressBook(const std::vector<Node>& nodes);
    /// Every node that `path` addresses; more than one where the path is too short to tell them apart.
    const std::vector<NodeId>& find(std::string_view path) const;
    /// The shortest path that addresses this node alone; its whole path where siblings share a name.
    std::string shortest(NodeId node) const;
    /// All paths of a node from the right, shortest first: 名, 二级指标/名, 一级指标/二级指标/名.
    std::vector<std::string> paths_of(NodeId node) const;

  private:
    const std::vector<Node>& nodes_;
    std::unordered_map<std::string, std::vector<NodeId>> by_path_;
};

/// The paths of `known` as text, for messages that must choose between several nodes.
std::string joined_paths(const std::vector<Node>& nodes, const std::vector<NodeId>& known);

}  // namespace heng
