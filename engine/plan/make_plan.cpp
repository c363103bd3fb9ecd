#include <algorithm>

#include "engine/plan/plan.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

/// The choice of a reading at a node, the words that made it, or nothing where the default holds.
const Readings::Choice* choice(const Pack& pack, const Node& node, const char* point) {
    for (const Readings* readings : {&node.readings, &pack.readings}) {
        const auto found = readings->by_point.find(point);
        if (found != readings->by_point.end()) return &found->second;
    }
    return nullptr;
}

void set_missing(const Pack& pack, const Node& node, LeafPlan& leaf) {
    const Readings::Choice* made = choice(pack, node, "missing");
    if (!made) return;
    leaf.missing_span = made->span;
    if (made->value == "zero") leaf.missing = MissingChoice::zero;
    if (made->value == "error") leaf.missing = MissingChoice::error;
}

void set_not_applicable(const Pack& pack, const Node& node, LeafPlan& leaf) {
    const Readings::Choice* made = choice(pack, node, "not-applicable");
    if (!made) return;
    leaf.not_applicable_span = made->span;
    if (made->value == "full") leaf.not_applicable = NotApplicableChoice::full;
    if (made->value == "exclude") leaf.not_applicable = NotApplicableChoice::exclude;
}

std::vector<std::uint32_t> worked(const Node& node) {
    std::vector<std::uint32_t> out;
    const auto add = [&](std::uint32_t calculation) {
        if (std::find(out.begin(), out.end(), calculation) == out.end()) out.push_back(calculation);
    };
    for (const Binding& binding : node.bindings)
        if (binding.from == Binding::From::calculation) add(binding.calculation);
    if (node.value) add(*node.value);
    return out;
}

// Points beside the full marks start from nothing: what a bonus gives is a gain, and nothing is lost without it.
void set_rule(const Node& node, LeafPlan& leaf) {
    const Rule* rule = get_if<Rule>(&node.meaning);
    if (!rule) return;
    leaf.rule = *rule;
    if (leaf.extra) leaf.rule->points = 0;
    leaf.bindings = node.bindings;
    leaf.bindings.resize(rule->facts.size());
}

LeafPlan plan_leaf(const Pack& pack, NodeId id) {
    const Node& node = pack.nodes[id];
    LeafPlan leaf;
    leaf.node = id;
    leaf.extra = node.extra;
    leaf.rounding = node.rounding.value_or(pack.rounding);
    set_rule(node, leaf);
    if (!leaf.extra) leaf.points = node.points ? *node.points : leaf.rule ? leaf.rule->points : Number(0);
    leaf.worked = worked(node);
    set_missing(pack, node, leaf);
    set_not_applicable(pack, node, leaf);
    return leaf;
}

void add_groups(const Pack& pack, NodeId id, std::vector<NodeId>& out) {
    if (pack.nodes[id].children.empty()) return;
    for (const NodeId child : pack.nodes[id].children) add_groups(pack, child, out);
    out.push_back(id);
}

std::vector<std::string> grades_from_the_top(const Pack& pack) {
    if (!pack.grades) return {};
    std::vector<GradeBands::Band> bands = pack.grades->bands;
    std::stable_sort(bands.begin(), bands.end(), [](const GradeBands::Band& a, const GradeBands::Band& b) {
        if (!a.in.low || !b.in.low) return a.in.low.has_value() && !b.in.low;
        return a.in.low->at > b.in.low->at;
    });
    std::vector<std::string> labels;
    for (const GradeBands::Band& band : bands) labels.push_back(band.label);
    return labels;
}

}  // namespace

Plan plan(const Pack& pack) {
    Plan made;
    made.pack = &pack;
    made.leaf.assign(pack.nodes.size(), Plan::no_leaf);
    for (const NodeId id : pack.leaves) {
        made.leaf[id] = static_cast<std::uint32_t>(made.leaves.size());
        made.leaves.push_back(plan_leaf(pack, id));
    }
    for (const NodeId root : pack.roots) {
        (pack.nodes[root].extra ? made.extras : made.roots).push_back(root);
        add_groups(pack, root, made.groups);
    }
    made.cohorts = cohort_order(pack);
    made.grades = grades_from_the_top(pack);
    return made;
}

}  // namespace heng
