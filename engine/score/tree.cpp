#include "engine/score/tree.hpp"

#include "engine/score/exact.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

Limits scaled(Limits limits, const Number& factor) {
    if (limits.floor) limits.floor = *limits.floor * factor;
    if (limits.cap) limits.cap = *limits.cap * factor;
    return limits;
}

/// Lets a score grow with its points: a line of its own, so that the deductions still add up to points - score.
void grow(Outcome& outcome, const Number& points, const Number& factor) {
    Scored* scored = get_if<Scored>(&outcome.result);
    if (!scored || factor == Number(1)) return;
    Step step;
    step.kind = Step::Kind::spread;
    step.before = scored->points;
    step.after = scored->points * factor;
    step.deduction = (factor - 1) * (points - scored->points);
    step.each = factor;
    outcome.trace.push_back(step);
    scored->points = *step.after;
}

struct Tree {
    RecordRun& run;
    std::vector<NodeScore> nodes;

    const Plan& plan() const { return run.plan(); }

    void set_leaf(std::uint32_t index, const Number& factor, Outcome outcome) {
        const LeafPlan& leaf = plan().leaves[index];
        NodeScore& node = nodes[leaf.node];
        node.outcome = std::move(outcome);
        if (leaf.rule) {
            grow(node.outcome, leaf.rule->points, factor);
            round_score(node.outcome, leaf.rule->rounding.value_or(leaf.rounding),
                        scaled(limits_of(*leaf.rule), factor), leaf.rule->span);
        }
        node.result = node.outcome.result;
        node.points = holds_alternative<Inapplicable>(node.result) ? Number(0) : leaf.points * factor;
        if (const Scored* scored = get_if<Scored>(&node.result)) node.earned = scored->points;
    }

    void set_group(NodeId id) {
        std::vector<const Result*> parts;
        nodes[id].points = nodes[id].earned = 0;
        for (const NodeId child : plan().pack->nodes[id].children) {
            parts.push_back(&nodes[child].result);
            nodes[id].points = nodes[id].points + nodes[child].points;
            nodes[id].earned = nodes[id].earned + nodes[child].earned;
        }
        nodes[id].result = sum_of(parts);
    }
};

}  // namespace

Result sum_of(const std::vector<const Result*>& parts) {
    Number sum;
    bool scored = false, complete = true;
    for (const Result* part : parts) {
        if (holds_alternative<VetoBeyond>(*part)) return VetoBeyond{};
        const Scored* points = get_if<Scored>(part);
        if (points) sum = sum + points->points;
        scored = scored || points;
        complete = complete && (points || holds_alternative<Inapplicable>(*part));
    }
    if (!complete) return Incomplete{};
    if (!scored) return Inapplicable{};
    return Scored{sum};
}

std::vector<NodeScore> score_tree(RecordRun& run) {
    Tree tree{run, std::vector<NodeScore>(run.plan().pack->nodes.size())};
    for (NodeId id = 0; id < tree.nodes.size(); ++id) tree.nodes[id].node = id;
    const std::vector<Number> factors = spread_factors(run);
    for (std::uint32_t leaf = 0; leaf < factors.size(); ++leaf) tree.set_leaf(leaf, factors[leaf], run.leaf(leaf));
    for (const NodeId group : run.plan().groups) tree.set_group(group);
    return std::move(tree.nodes);
}

void replace_leaf(RecordRun& run, std::vector<NodeScore>& nodes, std::uint32_t leaf, Outcome outcome) {
    Tree tree{run, std::move(nodes)};
    tree.set_leaf(leaf, spread_factors(run)[leaf], std::move(outcome));
    for (const NodeId group : run.plan().groups) tree.set_group(group);
    nodes = std::move(tree.nodes);
}

}  // namespace heng
