// Each leaf's own value and target. Entries: set_values, refuse_missing_values.
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

// Is the rule of the indicator told something else under the same name?
bool is_taken(const ModelDraft& draft, NodeId node, InputId input) {
    for (const Binding& binding : draft.pack.nodes[node].bindings)
        if (binding.from == Binding::From::input && binding.input != input &&
            draft.pack.inputs[binding.input].name == draft.pack.inputs[input].name)
            return true;
    return false;
}

}  // namespace

// 规范性=制度建设×100%, where 制度建设 is 健全 or 不健全: a second input of that name could not be told from the first.
void refuse_missing_values(ModelDraft& draft) {
    for (const auto& [node, input] : draft.own_inputs) {
        if (!is_taken(draft, node, input)) continue;
        for (const Calculation& calculation : draft.pack.calculations)
            for (const Calculation::Node& use : calculation.nodes)
                if (use.op == Calculation::Node::Op::input && use.index == input)
                    draft.error("indicator-without-value", use.span, {draft.pack.nodes[node].name});
    }
}

void set_values(ModelDraft& draft) {
    for (const NodeId node : draft.pack.leaves) set_target(draft, node);
    for (const NodeId node : draft.pack.leaves) set_value(draft, node);
}

}  // namespace heng
