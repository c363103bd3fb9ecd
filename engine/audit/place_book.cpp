#include "engine/audit/place_book.hpp"

#include "grammar/fold.hpp"

namespace heng {

PlaceBook::PlaceBook(const Pack& pack) {
    for (const Node& node : pack.nodes) paths_.push_back("/" + fold_text(node.path));
}

std::optional<NodeId> PlaceBook::at(const std::string& place) {
    const auto known = known_.find(place);
    if (known != known_.end()) return known->second;
    const std::optional<NodeId> found = find(place);
    if (known_.size() < most_known) known_.emplace(place, found);
    return found;
}

std::optional<NodeId> PlaceBook::find(const std::string& place) const {
    std::optional<NodeId> found;
    const std::string wanted = "/" + fold_text(place);
    for (NodeId id = 0; id < paths_.size(); ++id) {
        if (!paths_[id].ends_with(wanted)) continue;
        if (found) return std::nullopt;
        found = id;
    }
    return found;
}

std::optional<NodeId> node_at(const Pack& pack, const std::string& place) {
    return PlaceBook(pack).at(place);
}

}  // namespace heng
