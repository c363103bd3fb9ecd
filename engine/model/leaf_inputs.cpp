#include "engine/model/leaf_inputs.hpp"

#include <algorithm>

namespace heng {
namespace {

struct InputsOf {
    const Pack& pack;
    std::vector<InputId> found;

    void add(InputId input) {
        if (std::find(found.begin(), found.end(), input) == found.end()) found.push_back(input);
    }

    void add_calculation(std::uint32_t calculation) {
        for (const Calculation::Node& node : pack.calculations[calculation].nodes)
            if (node.op == Calculation::Node::Op::input) add(node.index);
    }

    void add_leaf(const Node& node) {
        for (const Binding& binding : node.bindings) {
            if (binding.from == Binding::From::input) add(binding.input);
            if (binding.from == Binding::From::calculation) add_calculation(binding.calculation);
        }
        if (node.value) add_calculation(*node.value);
        for (const FormalRow& row : node.formal) {
            if (row.when) add_calculation(*row.when);
            add_calculation(row.pays);
        }
    }
};

}  // namespace

std::vector<InputId> inputs_of(const Pack& pack, const Node& leaf) {
    InputsOf inputs{pack, {}};
    inputs.add_leaf(leaf);
    return std::move(inputs.found);
}

}  // namespace heng
