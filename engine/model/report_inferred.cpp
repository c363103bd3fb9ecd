// What check lists of inputs that nobody declared. Entry: report_inferred.
#include "engine/model/report_inferred.hpp"

#include <set>

#include "engine/model/names.hpp"
#include "engine/model/near_names.hpp"
#include "engine/model/symbols.hpp"
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

std::vector<std::string> declared_in_vain(const Pack& pack) {
    std::vector<std::string> names;
    for (const Input& input : pack.inputs)
        if (input.declared && input.used_by.empty()) names.push_back(input.name);
    return names;
}

// 预算执行款 beside a declared 预算执行数: one letter off, and not both in one formula.
void report_input(ModelDraft& draft, const Input& input, const NearNames& in_vain) {
    if (input.declared || input.used_by.empty()) return;
    if (const auto near = in_vain.nearest(input.name))
        draft.report("input-like-declared", Severity::warning, input.span, {input.name, *near});
    if (input.type != Input::Type::number || !input.unit_inferred) return;
    const std::string unit = kind_words(input.unit);
    draft.report("input-inferred", Severity::note, input.span, {input.name, unit});
}

// 投资额：金额 without a unit is in 元; a clause that speaks of 500万元 makes it easy to fill in 500.
void report_assumed_units(ModelDraft& draft) {
    std::set<std::uint32_t> bare;  // where the names of lines without a unit begin; each is reported once
    for (const syntax::InputLine& line : draft.script().inputs)
        if (line.unit.empty()) bare.insert(line.name.begin);
    for (const UnitEvidence& seen : draft.evidence) {
        const Input& input = draft.pack.inputs[seen.input];
        const bool other = seen.unit.dimension == Dimension::money && seen.unit.word != input.unit.word;
        if (input.declared && other && bare.erase(input.span.begin) > 0)
            draft.report("input-unit-assumed", Severity::warning, input.span, {input.name, seen.unit.word});
    }
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
    const NearNames in_vain(declared_in_vain(draft.pack));
    for (const Input& input : draft.pack.inputs) report_input(draft, input, in_vain);
    report_assumed_units(draft);
    for (const NodeId leaf : draft.pack.leaves) report_unused_formulas(draft, leaf);
}

}  // namespace heng
