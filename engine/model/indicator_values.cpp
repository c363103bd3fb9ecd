// Each leaf's own value and target. Entry: set_values.
#include "engine/model/indicator_values.hpp"

#include "engine/data/cell.hpp"
#include "engine/model/calculate.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

// 数据 that declares the indicator itself goes before a printed formula: the officer says that the value is supplied.
bool is_supplied(const ModelDraft& draft, NodeId node) {
    const auto known = draft.shared_inputs.find(name_key(draft.pack.nodes[node].name));
    return known != draft.shared_inputs.end() && draft.pack.inputs[known->second].declared;
}

void set_value(ModelDraft& draft, NodeId node) {
    const auto formula = value_formula(draft, node);
    if (!formula) return;
    if (is_supplied(draft, node)) {
        const syntax::Formula& written = written_formula(draft, *formula);
        draft.report("formula-not-used", Severity::warning, written.span, {draft.pack.nodes[node].name});
        return;
    }
    draft.pack.nodes[node].value = calculate_formula(draft, *formula);
}

void set_target(ModelDraft& draft, NodeId node) {
    const std::optional<syntax::Text>& written = draft.written(node).target;
    if (!written) return;
    const TypedTarget target = read_target(printed_name(draft.sources, written->text));
    if (target.number) draft.pack.nodes[node].target = target.number->value;
}

}  // namespace

void set_values(ModelDraft& draft) {
    for (const NodeId node : draft.pack.leaves) set_target(draft, node);
    for (const NodeId node : draft.pack.leaves) set_value(draft, node);
}

}  // namespace heng
