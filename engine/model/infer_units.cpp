// The units of inputs that nobody declared, and formulas that mix what cannot be mixed. Entry: infer_units.
#include "engine/model/infer_units.hpp"

#include "engine/data/cell.hpp"
#include "engine/model/guess_unit.hpp"
#include "engine/model/names.hpp"
#include "engine/model/term_kinds.hpp"
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;
using Sure = UnitClasses::Sure;

bool says_something(const Unit& unit) {
    return unit.dimension != Dimension::none || unit.percent || !unit.word.empty();
}

// What 数据 and the descriptions say.
void know_declared(const ModelDraft& draft, TermKinds& kinds) {
    for (InputId id = 0; id < draft.pack.inputs.size(); ++id) {
        const Input& input = draft.pack.inputs[id];
        if (!input.unit_inferred || input.unit.dimension == Dimension::date)
            kinds.classes.know(kinds.of_input(id), input.unit, Sure::said);
        else if (const auto unit = unit_in_description(input.description))
            kinds.classes.know(kinds.of_input(id), *unit, Sure::said);
    }
}

// What the clauses ask of inputs and of the results of formulas.
void know_clauses(const ModelDraft& draft, TermKinds& kinds) {
    for (const UnitEvidence& seen : draft.evidence) {
        if (!says_something(seen.unit) || kinds.classes.know(kinds.of_input(seen.input), seen.unit, Sure::said))
            continue;
        const Input& input = draft.pack.inputs[seen.input];
        draft.error("unit-against-clause", seen.span,
                    {input.name, kind_words(kinds.classes.unit_of(kinds.of_input(seen.input)).value_or(Unit{})),
                     kind_words(seen.unit)});
    }
    for (std::uint32_t id = 0; id < draft.pack.calculations.size(); ++id) {
        const std::optional<Unit>& asked = draft.notes[id].must_be;
        if (!asked || !says_something(*asked) || kinds.classes.is_bare(kinds.of_result(id))) continue;
        if (kinds.classes.know(kinds.of_result(id), *asked, Sure::said)) continue;
        const Calculation& formula = draft.pack.calculations[id];
        draft.error("unit-against-clause", formula.span,
                    {formula.name, kind_words(kinds.classes.unit_of(kinds.of_result(id)).value_or(Unit{})),
                     kind_words(*asked)});
    }
}

// 目标值：80万元 is of the kind of the value.
void know_targets(const ModelDraft& draft, TermKinds& kinds) {
    for (const auto& [node, unit] : draft.target_units) {
        if (!unit || unit->scale || kinds.classes.know(kinds.of_value(node), *unit, Sure::said)) continue;
        const Unit value = kinds.classes.unit_of(kinds.of_value(node)).value_or(Unit{});
        draft.error("unit-against-clause", draft.written(node).target->text,
                    {draft.pack.nodes[node].name, kind_words(value), kind_words(*unit)});
    }
}

// 目标值：80 beside money does not say whether it is 元 or 万元.
void refuse_bare_targets(const ModelDraft& draft, const TermKinds& kinds) {
    for (const auto& [node, unit] : draft.target_units) {
        const std::optional<Unit> value = kinds.classes.unit_of(kinds.of_value(node));
        if (unit || !value || !needs_unit(*value) || draft.pack.nodes[node].target->sign() == 0) continue;
        const Span where = draft.written(node).target->text;
        draft.error("number-without-unit", where, {printed_name(draft.sources, where), kind_words(*value)});
    }
}

// 用例 type units too: 预算执行数=950万元 says that it is money.
void know_cases(const ModelDraft& draft, TermKinds& kinds) {
    for (const syntax::Case& example : draft.script().cases)
        for (const syntax::CaseInput& given : example.inputs) {
            const auto known = draft.shared_inputs.find(name_key(draft.sources, given.name));
            if (known == draft.shared_inputs.end()) continue;
            const Read<TypedNumber> typed = read_number(printed_name(draft.sources, given.value));
            const TypedNumber* number = boost::variant2::get_if<TypedNumber>(&typed);
            if (number != nullptr && number->unit)
                kinds.classes.know(kinds.of_input(known->second), *number->unit, Sure::guessed);
        }
}

// Money first: of 执行数/预算数 the one name that speaks of money speaks for both.
void guess_from_names(const ModelDraft& draft, TermKinds& kinds) {
    for (const bool money : {true, false})
        for (InputId id = 0; id < draft.pack.inputs.size(); ++id) {
            const std::optional<Unit> unit = guess_unit(draft.pack.inputs[id].name);
            if (unit && (unit->dimension == Dimension::money) == money)
                kinds.classes.know(kinds.of_input(id), *unit, Sure::guessed);
        }
}

void read_all(const ModelDraft& draft, TermKinds& kinds, bool report) {
    for (std::uint32_t id = 0; id < draft.pack.calculations.size(); ++id) kinds.read(id, report);
}

// 执行数÷预算数×100, scored in percent: 95 is 95%.
void read_hundred_as_percent(ModelDraft& draft, std::uint32_t id) {
    Calculation& formula = draft.pack.calculations[id];
    CalculationNotes& notes = draft.notes[id];
    const Calculation::Node& root = formula.nodes[formula.root];
    if (root.op != Op::multiply || !notes.must_be || !notes.must_be->percent) return;
    for (const std::uint32_t operand : root.operands) {
        Calculation::Node& number = formula.nodes[operand];
        if (number.op != Op::constant || notes.literals[operand] || number.constant != Number(100)) continue;
        number.constant = 1;
        notes.literals[operand] = find_unit("%");
        draft.report("hundred-without-percent", Severity::warning, number.span, {formula.name});
    }
}

// ×100% makes a rate of a quotient, whatever its name is.
void mark_rates(ModelDraft& draft, std::uint32_t id) {
    const Calculation& formula = draft.pack.calculations[id];
    const Calculation::Node& root = formula.nodes[formula.root];
    if (root.op != Op::multiply) return;
    for (const std::uint32_t operand : root.operands) {
        const std::optional<Unit>& unit = draft.notes[id].literals[operand];
        if (unit && unit->percent && formula.nodes[operand].constant == Number(1)) draft.notes[id].rate = true;
    }
}

// An inferred rate is a pure number: 0.95 is 95%. Only a declared % makes 95 of a bare 95.
Unit as_inferred(Unit unit) {
    if (!unit.percent) return unit;
    Unit rate;
    rate.percent = true;
    return rate;
}

void settle_input(Input& input, const TermKinds& kinds, TermId term) {
    if (!input.unit_inferred || input.type != Input::Type::number) return;
    const std::optional<Unit> unit = kinds.classes.unit_of(term);
    if (!unit) return;
    input.unit = as_inferred(*unit);
    if (unit->dimension == Dimension::date) input.type = Input::Type::date;  // 完成时间≤6月30日
}

}  // namespace

void infer_units(ModelDraft& draft) {
    for (std::uint32_t id = 0; id < draft.pack.calculations.size(); ++id) {
        read_hundred_as_percent(draft, id);
        mark_rates(draft, id);
    }
    TermKinds kinds(draft);
    know_declared(draft, kinds);
    read_all(draft, kinds, false);
    know_clauses(draft, kinds);
    know_targets(draft, kinds);
    read_all(draft, kinds, false);
    know_cases(draft, kinds);
    guess_from_names(draft, kinds);
    read_all(draft, kinds, false);
    read_all(draft, kinds, true);
    refuse_bare_targets(draft, kinds);
    for (InputId id = 0; id < draft.pack.inputs.size(); ++id)
        settle_input(draft.pack.inputs[id], kinds, kinds.of_input(id));
    for (std::uint32_t id = 0; id < draft.pack.calculations.size(); ++id)
        draft.pack.calculations[id].unit = kinds.classes.unit_of(kinds.of_result(id)).value_or(Unit{});
}

}  // namespace heng
