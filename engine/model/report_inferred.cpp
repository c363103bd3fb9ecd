// What check lists of inputs that nobody declared. Entry: report_inferred.
#include "engine/model/report_inferred.hpp"

#include <algorithm>

#include "engine/model/names.hpp"
#include "engine/model/symbols.hpp"
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

// 预算执行款 beside a declared 预算执行数: one letter off, and not both in one formula.
std::optional<std::string> declared_name_near(const ModelDraft& draft, const Input& input) {
    std::vector<std::string> declared;
    for (const Input& other : draft.pack.inputs)
        if (other.declared && other.used_by.empty()) declared.push_back(other.name);
    return nearest_name(input.name, declared);
}

void report_input(ModelDraft& draft, const Input& input) {
    if (input.declared || input.used_by.empty()) return;
    if (const auto near = declared_name_near(draft, input))
        draft.report("input-like-declared", Severity::warning, input.span, {input.name, *near});
    if (input.type != Input::Type::number || !input.unit_inferred) return;
    const std::string unit = kind_words(input.unit);
    draft.report("input-inferred", Severity::note, input.span, {input.name, unit});
}

// 投资额：金额 without a unit is in 元; a clause that speaks of 500万元 makes it easy to fill in 500.
void report_assumed_unit(ModelDraft& draft, const UnitEvidence& seen, std::vector<InputId>& said) {
    const Input& input = draft.pack.inputs[seen.input];
    if (!input.declared || seen.unit.dimension != Dimension::money || seen.unit.word == input.unit.word ||
        std::find(said.begin(), said.end(), seen.input) != said.end())
        return;
    const auto& lines = draft.script().inputs;
    const bool bare = std::any_of(lines.begin(), lines.end(), [&](const syntax::InputLine& line) {
        return line.name == input.span && line.unit.empty();
    });
    if (!bare) return;
    said.push_back(seen.input);
    draft.report("input-unit-assumed", Severity::warning, input.span, {input.name, seen.unit.word});
}

void report_assumed_units(ModelDraft& draft) {
    std::vector<InputId> said;
    for (const UnitEvidence& seen : draft.evidence) report_assumed_unit(draft, seen, said);
}

// A formula that gives neither the value nor the score, and that no other formula builds upon.
void report_unused_formulas(ModelDraft& draft, NodeId node) {
    for (const FormulaAt& at : unused_formulas(draft, node)) {
        const syntax::Formula& written = written_formula(draft, at);
        draft.report("formula-not-used", Severity::warning, written.span, {printed_name(draft.sources, written.name)});
    }
}

}  // namespace

void report_inferred(ModelDraft& draft) {
    for (const Input& input : draft.pack.inputs) report_input(draft, input);
    report_assumed_units(draft);
    for (const NodeId leaf : draft.pack.leaves) report_unused_formulas(draft, leaf);
}

}  // namespace heng
