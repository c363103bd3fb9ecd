// Two indicators of one name: legal, but everything that speaks of one must use its path.
#include <map>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

/// Of 执行率 and 过程/执行率 only the longer says which one is meant.
const std::string& longer(const std::string& a, const std::string& b) {
    return a.size() > b.size() ? a : b;
}

}  // namespace

void check_duplicate_names(const Pack& pack, Diagnostics& out) {
    std::map<std::string, NodeId> first;
    for (const NodeId id : pack.leaves) {
        const Node& node = pack.nodes[id];
        const auto [at, fresh] = first.emplace(node.name, id);
        if (fresh) continue;
        const Node& other = pack.nodes[at->second];
        const bool siblings = other.parent == node.parent;  // then not even the path tells them apart
        Diagnostic d = finding("duplicate-name", siblings ? Severity::error : Severity::warning, node.name_span,
                               {node.name, other.path, node.path, longer(node.path, other.path)});
        d.related.push_back({other.name_span, "first-defined-here", {}});
        out.push_back(std::move(d));
    }
}

}  // namespace heng
