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

// 6月30日前完成 -> 6月30日
std::string without_before(std::string text) {
    for (const std::string_view ending : {"完成", "之前", "以前", "前", "内"})
        if (text.ends_with(ending)) text.resize(text.size() - ending.size());
    return text;
}

void set_target(ModelDraft& draft, NodeId node) {
    const std::optional<syntax::Text>& written = draft.written(node).target;
    if (!written) return;
    const std::string text = printed_name(draft.sources, written->text);
    const Read<Number> day = read_date(without_before(text), draft.pack.year);
    const TypedTarget target = read_target(text);
    if (const Number* date = boost::variant2::get_if<Number>(&day)) {
        draft.pack.nodes[node].target = *date;
        draft.target_units[node] = Unit{.dimension = Dimension::date};
    } else if (target.number) {
        draft.pack.nodes[node].target = target.number->value;
        draft.target_units[node] = target.number->unit;
    }
}

}  // namespace

void set_values(ModelDraft& draft) {
    for (const NodeId node : draft.pack.leaves) set_target(draft, node);
    for (const NodeId node : draft.pack.leaves) set_value(draft, node);
}

}  // namespace heng
