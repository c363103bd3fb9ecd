// The order in which cohort functions can be worked out: 排名(平均值与本单位之差) rests on the average. Entry:
// cohort_order().
#include "engine/plan/plan.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

struct Ordering {
    const Pack& pack;
    std::vector<bool> seen;
    std::vector<CohortPlan> out;

    // Operands stand before their users, so that a cohort function comes after everything it rests on.
    void add_calculation(std::uint32_t id) {
        if (seen[id]) return;
        seen[id] = true;
        const Calculation& calculation = pack.calculations[id];
        for (std::uint32_t i = 0; i < calculation.nodes.size(); ++i) {
            const Calculation::Node& node = calculation.nodes[i];
            if (node.op == Op::indicator_value) add_value(node.index);
            if (node.op == Op::indicator_score) add_score(node.index);
            if (is_cohort(node.op)) out.push_back({id, i});
        }
    }

    void add_value(NodeId id) {
        if (pack.nodes[id].value) add_calculation(*pack.nodes[id].value);
    }

    void add_score(NodeId id) {
        for (const Binding& binding : pack.nodes[id].bindings)
            if (binding.from == Binding::From::calculation) add_calculation(binding.calculation);
        for (const NodeId child : pack.nodes[id].children) add_score(child);
    }
};

}  // namespace

bool is_cohort(Op op) {
    switch (op) {
        case Op::cohort_average:
        case Op::cohort_max:
        case Op::cohort_min:
        case Op::cohort_rank:
        case Op::cohort_count:
            return true;
        default:
            return false;
    }
}

std::vector<CohortPlan> cohort_order(const Pack& pack) {
    Ordering ordering{pack, std::vector<bool>(pack.calculations.size()), {}};
    for (std::uint32_t id = 0; id < pack.calculations.size(); ++id) ordering.add_calculation(id);
    return std::move(ordering.out);
}

}  // namespace heng
