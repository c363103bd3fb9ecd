// Follows units through one formula: kept, joined, cancelled.
#include "engine/data/formula_units.hpp"

#include <algorithm>

namespace heng {
namespace {

using Op = Calculation::Node::Op;

enum class Does { input, keep, join, compare, divide, carry, nothing };

Does deed_of(Op op) {
    switch (op) {
        case Op::input:
            return Does::input;
        case Op::negate:
        case Op::abs:
        case Op::floor:
        case Op::ceil:
        case Op::round:
            return Does::keep;
        case Op::add:
        case Op::subtract:
        case Op::min:
        case Op::max:
            return Does::join;
        case Op::less:
        case Op::less_equal:
        case Op::equal:
        case Op::not_equal:
        case Op::greater_equal:
        case Op::greater:
            return Does::compare;
        case Op::divide:
            return Does::divide;
        case Op::multiply:
        case Op::both:
        case Op::either:
        case Op::complement:
        case Op::cohort_average:
        case Op::cohort_max:
        case Op::cohort_min:
            return Does::carry;
        case Op::constant:
        case Op::indicator_value:
        case Op::indicator_score:
        case Op::points:
        case Op::target:
        case Op::cohort_rank:
        case Op::cohort_count:
            return Does::nothing;
    }
    return Does::nothing;
}

bool is_pure(const Unit& unit) {
    return unit.dimension == Dimension::none || unit.dimension == Dimension::points;
}

}  // namespace

FormulaUnits::FormulaUnits(const Calculation& calculation, const MayPair& may_pair)
    : pure_(is_pure(calculation.unit)), stands_for_(calculation.nodes.size()), carried_(calculation.nodes.size() + 1) {
    for (std::size_t i = 0; i < calculation.nodes.size(); ++i) {
        const Calculation::Node& node = calculation.nodes[i];
        switch (deed_of(node.op)) {
            case Does::input:
                stands_for_[i] = node.index;
                carried_[i] = {node.index};
                break;
            case Does::keep:
                stands_for_[i] = stands_for_[node.operands[0]];
                carry(i, node);
                break;
            case Does::join:
                join(i, node, may_pair);
                carry(i, node);
                break;
            case Does::compare:
                join(i, node, may_pair);
                if (!stands_for_[node.operands[0]] || !stands_for_[node.operands[1]]) carry(i, node);
                stands_for_[i].reset();
                break;
            case Does::divide:
                divide(i, node, may_pair);
                break;
            case Does::carry:
                carry(i, node);
                break;
            case Does::nothing:
                break;
        }
    }
    if (!calculation.nodes.empty()) carried_.back() = carried_[calculation.root];
}

void FormulaUnits::carry(std::size_t node, const Calculation::Node& what) {
    std::vector<InputId>& here = carried_[node];
    for (const std::uint32_t operand : what.operands)
        here.insert(here.end(), carried_[operand].begin(), carried_[operand].end());
    std::sort(here.begin(), here.end());
    here.erase(std::unique(here.begin(), here.end()), here.end());
}

void FormulaUnits::join(std::size_t node, const Calculation::Node& what, const MayPair& may_pair) {
    std::optional<InputId>& first = stands_for_[node];
    for (const std::uint32_t operand : what.operands) {
        const std::optional<InputId> next = stands_for_[operand];
        if (first && next && may_pair(*first, *next)) pairs_.push_back({*first, *next, false});
        if (!first) first = next;
    }
}

void FormulaUnits::divide(std::size_t node, const Calculation::Node& what, const MayPair& may_pair) {
    const std::optional<InputId> top = stands_for_[what.operands[0]], bottom = stands_for_[what.operands[1]];
    if (!pure_ || !top || !bottom || !(top == bottom || may_pair(*top, *bottom))) return carry(node, what);
    pairs_.push_back({*top, *bottom, true});
}

}  // namespace heng
