#include "engine/score/form_pack.hpp"

#include <map>

#include "engine/score/form_choice.hpp"

namespace heng {
namespace {

/// What scoring reads of a pack; its scripts, cases and checks stay behind.
Pack scoring_part(const Pack& pack) {
    Pack part;
    part.sources = pack.sources;
    part.name = pack.name;
    part.year = pack.year;
    part.full_marks = pack.full_marks;
    part.readings = pack.readings;
    part.inputs = pack.inputs;
    part.calculations = pack.calculations;
    part.nodes = pack.nodes;
    part.roots = pack.roots;
    part.leaves = pack.leaves;
    part.grades = pack.grades;
    part.total_effects = pack.total_effects;
    part.total_bindings = pack.total_bindings;
    part.total_formula = pack.total_formula;
    part.total_formula_bindings = pack.total_formula_bindings;
    part.rounding = pack.rounding;
    return part;
}

struct Layout {
    FormPack out;
    std::map<std::string, NodeId> levels;

    NodeId add_node(Node node) {
        const auto id = static_cast<NodeId>(out.pack.nodes.size());
        if (node.parent)
            out.pack.nodes[*node.parent].children.push_back(id);
        else
            out.pack.roots.push_back(id);
        out.pack.nodes.push_back(std::move(node));
        return id;
    }

    NodeId level(const std::string& name) {
        const auto known = levels.find(name);
        if (known != levels.end()) return known->second;
        Node group;
        group.name = name;
        group.level = 1;
        const NodeId id = add_node(std::move(group));
        levels.emplace(name, id);
        return id;
    }

    Binding bind(const Fact& fact, Value value) {
        if (fact.derived) return {Binding::From::derived, 0, 0};
        Input input;
        input.name = fact.name;
        out.pack.inputs.push_back(std::move(input));
        out.record.values.push_back(std::move(value));
        return {Binding::From::input, static_cast<InputId>(out.pack.inputs.size() - 1), 0};
    }

    void add_row(const FormRow& row, const RuledRow& ruled) {
        Node leaf;
        leaf.name = row_name(row);
        leaf.level = 3;
        leaf.parent = level(row.level1);
        leaf.points = ruled.rule.points;
        leaf.standing = Standing::computed;
        for (FactId fact = 0; fact < ruled.rule.facts.size(); ++fact)
            leaf.bindings.push_back(bind(ruled.rule.facts[fact], ruled.facts[fact]));
        leaf.meaning = ruled.rule;
        const NodeId id = add_node(std::move(leaf));
        out.pack.leaves.push_back(id);
        out.rows.push_back(id);
    }
};

}  // namespace

FormPack lay_out(const Pack& pack, const Form& form, const std::vector<FormRow>& rows,
                 const std::vector<RuledRow>& ruled) {
    Layout layout{{scoring_part(pack), fields_record(pack, form), {}}, {}};
    for (std::size_t i = 0; i < rows.size(); ++i) layout.add_row(rows[i], ruled[i]);
    return std::move(layout.out);
}

}  // namespace heng
