#include "engine/compare/match_nodes.hpp"

#include <algorithm>
#include <map>

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng::comparing {
namespace {

struct NodeMatching {
    const Pack& before;
    const Pack& after;
    std::vector<std::optional<NodeId>> matched = std::vector<std::optional<NodeId>>(before.nodes.size());
    std::vector<bool> used = std::vector<bool>(after.nodes.size());

    void pair(NodeId left, NodeId right) {
        matched[left] = right;
        used[right] = true;
    }
    bool alike(NodeId left, NodeId right) const {
        return before.nodes[left].children.empty() == after.nodes[right].children.empty() &&
               before.nodes[left].extra == after.nodes[right].extra;
    }

    /// Pairs nodes whose keys nobody else has among those that are left.
    template <class Key>
    void pair_by(const Key& key) {
        std::map<std::string, std::pair<std::vector<NodeId>, std::vector<NodeId>>> by_key;
        for (NodeId id = 0; id < before.nodes.size(); ++id)
            if (!matched[id]) by_key[key(before, id)].first.push_back(id);
        for (NodeId id = 0; id < after.nodes.size(); ++id)
            if (!used[id]) by_key[key(after, id)].second.push_back(id);
        for (const auto& [text, found] : by_key)
            if (!text.empty() && found.first.size() == 1 && found.second.size() == 1 &&
                alike(found.first[0], found.second[0]))
                pair(found.first[0], found.second[0]);
    }

    bool same_place(NodeId left, NodeId right) const {
        const auto& over = before.nodes[left].parent;
        const auto& under = after.nodes[right].parent;
        return over && under ? matched[*over] == under : !over && !under;
    }

    // 三公经费变动率 for “三公经费”控制率 below the same parent: most of the characters are the same.
    static bool like_name(const std::string& left, const std::string& right) {
        const std::size_t longer = std::max(length_in_characters(left), length_in_characters(right));
        return common_characters(left, right) * 2 > longer;
    }

    void pair_renamed() {
        for (NodeId left = 0; left < matched.size(); ++left)
            for (NodeId right = 0; right < used.size() && !matched[left]; ++right)
                if (!used[right] && alike(left, right) && same_place(left, right) &&
                    like_name(before.nodes[left].name, after.nodes[right].name))
                    pair(left, right);
    }
};

std::string clause_of(const Pack& pack, NodeId id) {
    const Span clause = pack.nodes[id].clause_span;
    return clause.empty() ? std::string() : spelled(*pack.sources, clause);
}

}  // namespace

std::vector<std::optional<NodeId>> match_nodes(const Pack& before, const Pack& after) {
    NodeMatching matching{before, after};
    matching.pair_by([](const Pack& pack, NodeId id) { return fold_text(pack.nodes[id].path); });
    matching.pair_by([](const Pack& pack, NodeId id) { return fold_text(pack.nodes[id].name); });
    matching.pair_by(clause_of);
    matching.pair_renamed();
    return matching.matched;
}

}  // namespace heng::comparing
