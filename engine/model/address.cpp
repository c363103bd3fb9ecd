// Nodes of a pack by their path from the right. Entry: AddressBook.
#include "engine/model/address.hpp"

#include "engine/model/names.hpp"

namespace heng {

AddressBook::AddressBook(const std::vector<Node>& nodes) : nodes_(nodes) {
    for (NodeId id = 0; id < nodes.size(); ++id)
        for (const std::string& path : paths_of(id)) by_path_[name_key(path)].push_back(id);
}

const std::vector<NodeId>& AddressBook::find(std::string_view path) const {
    static const std::vector<NodeId> none;
    const auto at = by_path_.find(name_key(path));
    return at == by_path_.end() ? none : at->second;
}

std::string AddressBook::shortest(NodeId node) const {
    for (const std::string& path : paths_of(node))
        if (find(path).size() == 1) return path;
    return nodes_[node].path;
}

std::vector<std::string> AddressBook::paths_of(NodeId node) const {
    std::vector<std::string> paths{nodes_[node].name};
    for (std::optional<NodeId> up = nodes_[node].parent; up; up = nodes_[*up].parent)
        paths.push_back(nodes_[*up].name + "/" + paths.back());
    return paths;
}

std::string joined_paths(const std::vector<Node>& nodes, const std::vector<NodeId>& known) {
    std::string all;
    for (const NodeId id : known) all += (all.empty() ? "" : "、") + nodes[id].path;
    return all;
}

}  // namespace heng
