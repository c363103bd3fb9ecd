// Indicators whose values or scores come back to themselves. Entry: refuse_value_cycles, refuse_score_cycles.
#include "engine/model/find_cycles.hpp"

#include <algorithm>
#include <functional>

namespace heng {
namespace {

using Op = Calculation::Node::Op;
using Edges = std::vector<std::vector<NodeId>>;

// The first way from a node back to itself; depth first without recursion, each node once.
class CycleSearch {
  public:
    explicit CycleSearch(const Edges& edges) : edges_(edges), state_(edges.size(), State::fresh) {}

    std::vector<NodeId> find_from(NodeId start) {
        if (state_[start] != State::fresh) return {};
        enter(start);
        while (!path_.empty()) {
            const NodeId at = path_.back();
            if (next_.back() == edges_[at].size()) {
                leave();
                continue;
            }
            const NodeId to = edges_[at][next_.back()++];
            if (state_[to] == State::open) return {std::find(path_.begin(), path_.end(), to), path_.end()};
            if (state_[to] == State::fresh) enter(to);
        }
        return {};
    }

    void abandon() {
        while (!path_.empty()) leave();
    }

  private:
    enum class State { fresh, open, done };
    void enter(NodeId node) {
        state_[node] = State::open;
        path_.push_back(node);
        next_.push_back(0);
    }
    void leave() {
        state_[path_.back()] = State::done;
        path_.pop_back();
        next_.pop_back();
    }

    const Edges& edges_;
    std::vector<State> state_;
    std::vector<NodeId> path_;
    std::vector<std::size_t> next_;
};

// Values are the first half of the graph, scores the second: the value of node 3 is 3, its score 3 + number of nodes.
void add_edges(const Pack& pack, const Calculation& calculation, std::vector<NodeId>& to) {
    for (const Calculation::Node& node : calculation.nodes) {
        if (node.op == Op::indicator_value) to.push_back(node.index);
        if (node.op == Op::indicator_score) to.push_back(node.index + static_cast<NodeId>(pack.nodes.size()));
    }
}

Edges edges_between_values(const Pack& pack) {
    Edges edges(2 * pack.nodes.size());
    for (NodeId node = 0; node < pack.nodes.size(); ++node)
        if (pack.nodes[node].value) add_edges(pack, pack.calculations[*pack.nodes[node].value], edges[node]);
    return edges;
}

std::string way_round(const Pack& pack, const std::vector<NodeId>& cycle) {
    std::string words;
    const auto name = [&](NodeId node) { return pack.nodes[node % pack.nodes.size()].name; };
    for (const NodeId node : cycle) words += name(node) + "→";
    return words + name(cycle.front());
}

void refuse_cycles(ModelDraft& draft, const Edges& edges, const std::function<void(NodeId)>& cut) {
    CycleSearch search(edges);
    for (NodeId node = 0; node < edges.size(); ++node) {
        const std::vector<NodeId> cycle = search.find_from(node);
        if (cycle.empty()) continue;
        draft.error("indicator-cycle", draft.pack.nodes[cycle.front() % draft.pack.nodes.size()].name_span,
                    {way_round(draft.pack, cycle)});
        for (const NodeId member : cycle) cut(member);
        search.abandon();
    }
}

}  // namespace

void refuse_value_cycles(ModelDraft& draft) {
    refuse_cycles(draft, edges_between_values(draft.pack), [&](NodeId member) {
        if (member < draft.pack.nodes.size()) draft.pack.nodes[member].value.reset();
    });
}

void refuse_score_cycles(ModelDraft& draft) {
    Pack& pack = draft.pack;
    const auto scores = static_cast<NodeId>(pack.nodes.size());
    Edges edges = edges_between_values(pack);
    for (NodeId node = 0; node < pack.nodes.size(); ++node) {
        for (const NodeId child : pack.nodes[node].children) edges[scores + node].push_back(scores + child);
        for (const Binding& binding : pack.nodes[node].bindings)
            if (binding.from == Binding::From::calculation)
                add_edges(pack, pack.calculations[binding.calculation], edges[scores + node]);
    }
    refuse_cycles(draft, edges, [&](NodeId member) {
        Node& node = pack.nodes[member % scores];
        if (node.children.empty()) node.standing = Standing::refused;
    });
}

}  // namespace heng
