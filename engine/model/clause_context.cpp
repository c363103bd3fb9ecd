// What composition must know of a leaf. Entry: clause_context.
#include <set>

#include "engine/model/leaf_meanings.hpp"
#include "engine/model/names.hpp"
#include "engine/model/symbols.hpp"
#include "grammar/fold.hpp"
#include "grammar/sorted_words.hpp"

namespace heng {
namespace {

// 完成率 in the clause below the indicator 完成: a number of 数据 that the clause names gives the value, where nothing
// else does.
std::vector<std::string> inputs_named(const ModelDraft& draft, NodeId node) {
    if (draft.shared_inputs.contains(name_key(draft.pack.nodes[node].name))) return {};
    const std::string clause = fold_text(draft.sources.text(draft.pack.nodes[node].clause_span));
    std::set<InputId> found;
    for (std::size_t at = 0; at <= clause.size(); ++at)
        each_beginning(
            draft.declared_names, std::string_view(clause).substr(at),
            [](const auto& name) -> const std::string& { return name.first; },
            [&](const auto& name) {
                found.insert(name.second);
                return false;
            });
    std::vector<std::string> names;
    for (const InputId id : found)
        if (draft.pack.inputs[id].type == Input::Type::number) names.push_back(draft.pack.inputs[id].name);
    return names;
}

// The left side of the formula that gives the value names the indicator as well.
std::vector<std::string> aliases_of(const ModelDraft& draft, NodeId node) {
    const auto formula = value_formula(draft, node);
    if (!formula) return inputs_named(draft, node);
    std::string left = printed_name(draft.sources, written_formula(draft, *formula).name);
    if (name_key(left) == name_key(draft.pack.nodes[node].name)) return {};
    return {std::move(left)};
}

}  // namespace

ClauseContext clause_context(const ModelDraft& draft, NodeId node) {
    const Node& leaf = draft.pack.nodes[node];
    const syntax::Indicator& written = draft.written(node);
    ClauseContext context;
    context.indicator = leaf.name;
    context.points = leaf.points;
    context.aliases = aliases_of(draft, node);
    if (written.target) context.target = written.target->text;
    for (const syntax::Item& item : written.checklist)
        context.checklist.emplace_back(printed_name(draft.sources, item.enumerator), item.text);
    for (const syntax::Formula& formula : written.formulas) context.formulas.push_back(formula.span);
    context.value_is_formula = leaf.value.has_value();
    context.year = draft.pack.year;
    context.readings = leaf.readings;
    return context;
}

}  // namespace heng
