// formula -> calculation. Entry: calculate.
#include "engine/model/calculate.hpp"

#include "engine/model/calculator.hpp"
#include "engine/model/formula_functions.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

std::optional<std::uint32_t> finish(ModelDraft& draft, Calculator& maker, std::optional<std::uint32_t> root,
                                    CalculationNotes notes) {
    if (!root) return std::nullopt;
    maker.calculation.root = *root;
    notes.literals = std::move(maker.literals);
    draft.pack.calculations.push_back(std::move(maker.calculation));
    draft.notes.push_back(std::move(notes));
    return static_cast<std::uint32_t>(draft.pack.calculations.size() - 1);
}

}  // namespace

std::optional<std::uint32_t> calculate(ModelDraft& draft, const syntax::Expression& expression, Scope scope,
                                       std::string name, Wanted wanted) {
    Calculator maker(draft);
    const auto root = maker.add(expression, scope);
    if (!root) return std::nullopt;
    const Span whole = expression.nodes[expression.root].span;
    const bool fits = wanted == Wanted::truth ? maker.require_truth(*root, whole) : maker.require_number(*root, whole);
    if (!fits) return std::nullopt;
    maker.calculation.span = expression.span;
    maker.calculation.name = std::move(name);
    CalculationNotes notes;
    notes.node = scope;
    return finish(draft, maker, root, std::move(notes));
}

std::optional<std::uint32_t> calculate_formula(ModelDraft& draft, const FormulaAt& at) {
    const auto key = std::pair(at.node, at.index);
    if (const auto known = draft.formula_calculations.find(key); known != draft.formula_calculations.end())
        return known->second;
    Calculator maker(draft);
    auto root = maker.add_formula(at);
    if (root && !maker.require_number(*root)) root.reset();
    const syntax::Formula& written = written_formula(draft, at);
    maker.calculation.span = written.span;
    maker.calculation.name = printed_name(draft.sources, written.name);
    CalculationNotes notes;
    notes.node = at.node;
    notes.rate = names_rate(maker.calculation.name);
    const auto made = finish(draft, maker, root, std::move(notes));
    draft.formula_calculations.emplace(key, made);
    return made;
}

std::uint32_t add_calculation(ModelDraft& draft, Calculation calculation, Scope scope) {
    CalculationNotes notes;
    notes.node = scope;
    notes.literals.resize(calculation.nodes.size());
    draft.pack.calculations.push_back(std::move(calculation));
    draft.notes.push_back(std::move(notes));
    return static_cast<std::uint32_t>(draft.pack.calculations.size() - 1);
}

std::optional<Calculation::Node> value_of_indicator(ModelDraft& draft, NodeId node, Span span) {
    if (!draft.pack.nodes[node].children.empty()) return std::nullopt;
    if (value_formula(draft, node)) return Calculation::Node{Op::indicator_value, Number(0), node, {}, span};
    return Calculation::Node{Op::input, Number(0), own_input(draft, node), {}, span};
}

InputId own_input(ModelDraft& draft, NodeId node) {
    if (const auto known = draft.own_inputs.find(node); known != draft.own_inputs.end()) return known->second;
    const Node& indicator = draft.pack.nodes[node];
    if (const auto shared = draft.shared_inputs.find(name_key(indicator.name));
        shared != draft.shared_inputs.end() && draft.addresses->find(indicator.name).size() == 1) {
        draft.own_inputs.emplace(node, shared->second);
        return shared->second;
    }
    Input input;
    input.name = indicator.name;
    input.span = indicator.name_span;
    input.paths = draft.addresses->paths_of(node);
    const auto fresh = static_cast<InputId>(draft.pack.inputs.size());
    draft.pack.inputs.push_back(std::move(input));
    draft.own_inputs.emplace(node, fresh);
    return fresh;
}

}  // namespace heng
