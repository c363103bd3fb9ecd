// Packs put together by hand: tree, inputs, calculations, bindings. Entry: PackBuilder.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "engine/score/scorer.hpp"
#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {

struct PackBuilder {
    Pack pack;
    using Op = Calculation::Node::Op;

    PackBuilder() {
        auto sources = std::make_shared<Sources>();
        sources->add("pack.heng", "");
        pack.sources = sources;
    }

    NodeId node(std::string name, std::optional<NodeId> parent) {
        const auto id = static_cast<NodeId>(pack.nodes.size());
        Node made;
        made.name = std::move(name);
        made.parent = parent;
        pack.nodes.push_back(made);
        if (parent)
            pack.nodes[*parent].children.push_back(id);
        else
            pack.roots.push_back(id);
        return id;
    }
    NodeId group(std::string name, std::optional<NodeId> parent = std::nullopt) {
        return node(std::move(name), parent);
    }

    InputId input(std::string name) {
        Input made;
        made.name = std::move(name);
        pack.inputs.push_back(made);
        return static_cast<InputId>(pack.inputs.size() - 1);
    }

    /// A leaf whose facts are bound to inputs of the same names.
    NodeId leaf(std::string name, Rule rule, std::optional<NodeId> parent = std::nullopt) {
        const NodeId id = node(name, parent);
        pack.leaves.push_back(id);
        Node& made = pack.nodes[id];
        made.points = rule.points;
        made.standing = Standing::computed;
        for (const Fact& fact : rule.facts)
            made.bindings.push_back({fact.derived ? Binding::From::derived : Binding::From::input,
                                     fact.derived ? 0 : input(name + "/" + fact.name), 0});
        made.meaning = std::move(rule);
        return id;
    }

    /// `left` op `right` over two inputs, named.
    std::uint32_t calculation(std::string name, InputId left, Op op, InputId right) {
        Calculation made;
        made.name = std::move(name);
        made.nodes = {{Op::input, 0, left, {}, {}}, {Op::input, 0, right, {}, {}}, {op, 0, 0, {0, 1}, {}}};
        made.root = 2;
        return add(std::move(made));
    }
    std::uint32_t add(Calculation calculation) {
        pack.calculations.push_back(std::move(calculation));
        return static_cast<std::uint32_t>(pack.calculations.size() - 1);
    }

    /// The first fact of a leaf is worked out by a calculation.
    void value_of(NodeId leaf, std::uint32_t calculation) {
        pack.nodes[leaf].value = calculation;
        pack.nodes[leaf].bindings.at(0) = {Binding::From::calculation, 0, calculation};
    }

    Record record(std::vector<Value> values, std::vector<std::string> typed = {}) const {
        Record made;
        made.unit = "单位";
        made.values = std::move(values);
        made.values.resize(pack.inputs.size());
        made.typed = std::move(typed);
        made.typed.resize(pack.inputs.size());
        return made;
    }
};

/// 得满分的比例: a rule that pays x times its points.
Rule share_of(const std::string& points);

/// Checks sums: every node's deductions add up to points - score, and the total's to full marks - total.
UnitScore checked(const Pack& pack, const UnitScore& unit);
std::vector<UnitScore> scored(const Pack& pack, const std::vector<Record>& records);
UnitScore scored(const Pack& pack, const Record& record);

}  // namespace heng::test
