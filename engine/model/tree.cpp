// syntax -> tree: names, paths and exact points of every indicator. Entry: build_tree. Sums are compared by checks.
#include "engine/model/tree.hpp"

#include "engine/model/join_scripts.hpp"
#include "engine/model/names.hpp"
#include "engine/model/written_number.hpp"

namespace heng {
namespace {

void read_points(ModelDraft& draft, const syntax::Indicator& written, Node& node) {
    node.points_span = written.points;
    if (written.points.empty()) return;
    node.points = written_number(draft.sources, written.points);
    node.points_printed = node.points.has_value();
    if (!node.points)
        draft.error("points-unreadable", written.points, {node.name, printed_name(draft.sources, written.points)});
    else if (node.points->sign() < 0)
        draft.error("points-negative", written.points, {node.name, node.points->str()});
}

Node read_node(ModelDraft& draft, std::uint32_t index, const std::optional<NodeId>& parent) {
    const syntax::Indicator& written = draft.script().indicators[index];
    Node node;
    node.name = printed_name(draft.sources, written.name);
    node.path = parent ? draft.pack.nodes[*parent].path + "/" + node.name : node.name;
    node.level = written.level;
    node.parent = parent;
    node.name_span = written.name.empty() ? written.label : written.name;
    node.syntax = index;
    if (node.name.empty()) draft.error("indicator-unnamed", written.label, {});
    read_points(draft, written, node);
    return node;
}

// Nodes stand in printed order, each before its children; a stack instead of recursion, since depth is the user's.
void add_nodes_below(ModelDraft& draft, std::uint32_t root) {
    struct Waiting {
        std::uint32_t index;
        std::optional<NodeId> parent;
    };
    std::vector<Waiting> stack{{root, std::nullopt}};
    while (!stack.empty()) {
        const Waiting next = stack.back();
        stack.pop_back();
        const auto id = static_cast<NodeId>(draft.pack.nodes.size());
        draft.pack.nodes.push_back(read_node(draft, next.index, next.parent));
        if (next.parent)
            draft.pack.nodes[*next.parent].children.push_back(id);
        else
            draft.pack.roots.push_back(id);
        const std::vector<std::uint32_t>& children = draft.script().indicators[next.index].children;
        for (auto child = children.rbegin(); child != children.rend(); ++child) stack.push_back({*child, id});
    }
}

// A heading that scores: 评分 below a parent of other indicators has no one to score.
void check_group(ModelDraft& draft, const Node& node) {
    const syntax::Indicator& written = draft.script().indicators[node.syntax];
    if (!written.clauses.empty()) draft.error("clause-on-group", written.clauses.front().label, {node.name});
}

}  // namespace

void build_tree(ModelDraft& draft) {
    for (const std::uint32_t root : roots_of(draft.script())) add_nodes_below(draft, root);
    for (NodeId id = 0; id < draft.pack.nodes.size(); ++id) {
        if (draft.pack.nodes[id].children.empty())
            draft.pack.leaves.push_back(id);
        else
            check_group(draft, draft.pack.nodes[id]);
    }
    draft.addresses = std::make_unique<AddressBook>(draft.pack.nodes);
}

void sum_points(Pack& pack) {
    for (std::size_t i = pack.nodes.size(); i-- > 0;) {  // children stand behind their parents
        Node& node = pack.nodes[i];
        if (node.points || node.children.empty()) continue;
        Number sum = 0;
        for (const NodeId child : node.children) sum = sum + pack.nodes[child].points.value_or(Number(0));
        node.points = sum;
    }
}

}  // namespace heng
