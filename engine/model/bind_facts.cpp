// fact -> where its value comes from in a record. Entry: bind_facts.
#include "engine/model/bind_facts.hpp"

#include <algorithm>
#include <set>

#include "engine/model/calculate.hpp"
#include "engine/model/cohort.hpp"
#include "engine/model/fact_inputs.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

Binding from_input(ModelDraft& draft, Scope scope, InputId input, const Fact& fact) {
    note_use(draft, input, scope);
    if (draft.pack.inputs[input].type == Input::Type::number) draft.evidence.push_back({input, fact.unit, fact.span});
    return {Binding::From::input, input, 0};
}

Binding from_calculation(ModelDraft& draft, Scope scope, std::uint32_t id, const Fact& fact) {
    if (!draft.notes[id].must_be) draft.notes[id].must_be = fact.unit;
    note_uses(draft, id, scope);
    return {Binding::From::calculation, 0, id};
}

Binding from_score(ModelDraft& draft, Scope scope, NodeId node, const Fact& fact) {
    Calculation score;
    score.nodes.push_back({Op::indicator_score, Number(0), node, {}, fact.span});
    score.span = fact.span;
    score.name = draft.pack.nodes[node].name;
    return from_calculation(draft, scope, add_calculation(draft, std::move(score), scope), fact);
}

Binding ask(ModelDraft& draft, Scope scope, const Fact& fact) {
    return from_input(draft, scope, input_for_fact(draft, scope, fact), fact);
}

// The value of another indicator, through its formula or the input of its name.
Binding from_indicator(ModelDraft& draft, Scope scope, NodeId node, const Fact& fact) {
    if (const auto formula = value_formula(draft, node))
        if (const auto id = calculate_formula(draft, *formula)) return from_calculation(draft, scope, *id, fact);
    return from_input(draft, scope, own_input(draft, node), fact);
}

// 目标值 in the script is the same for all records; 全市平均水平 is worked out of them; else a record must say it.
Binding bind_target(ModelDraft& draft, Scope scope, const Fact& fact) {
    if (!scope || find_symbol(draft, fact.name, scope).is == Symbol::Is::input) return ask(draft, scope, fact);
    if (is_average_of_run(fact.name))
        if (const auto cohort = cohort_calculation(draft, *scope, Op::cohort_average, fact.span))
            return from_calculation(draft, scope, *cohort, fact);
    if (draft.pack.nodes[*scope].target) return {Binding::From::target, 0, 0};
    return ask(draft, scope, fact);
}

// A rank is worked out where the indicator has a formula; else a record must say it, and of how many.
Binding bind_rank(ModelDraft& draft, Scope scope, const Fact& fact, Op op) {
    const bool computed =
        scope && draft.pack.nodes[*scope].value && find_symbol(draft, fact.name, scope).is != Symbol::Is::input;
    if (!computed) return ask(draft, scope, fact);
    const auto cohort = cohort_calculation(draft, *scope, op, fact.span);
    return cohort ? from_calculation(draft, scope, *cohort, fact) : ask(draft, scope, fact);
}

Binding bind_named(ModelDraft& draft, Scope scope, const Fact& fact) {
    const Symbol symbol = find_symbol(draft, fact.name, scope);
    if (symbol.is == Symbol::Is::formula)
        if (const auto id = calculate_formula(draft, symbol.formula)) return from_calculation(draft, scope, *id, fact);
    if (symbol.is == Symbol::Is::indicator && draft.pack.nodes[symbol.index].children.empty())
        return from_indicator(draft, scope, symbol.index, fact);
    if (symbol.is == Symbol::Is::score) return from_score(draft, scope, symbol.index, fact);
    if (symbol.is == Symbol::Is::ambiguous)
        draft.error("name-ambiguous", fact.span, {printed_name(fact.name), symbol.candidates});
    return ask(draft, scope, fact);
}

Binding bind_value(ModelDraft& draft, Scope scope, const Fact& fact) {
    if (!scope) return bind_named(draft, scope, fact);  // a sentence on the total names the indicator
    const std::optional<std::uint32_t>& value = draft.pack.nodes[*scope].value;
    if (value) return from_calculation(draft, scope, *value, fact);
    const bool renamed = name_key(fact.name) != name_key(draft.pack.nodes[*scope].name);
    if (renamed && find_symbol(draft, fact.name, scope).is == Symbol::Is::input) return ask(draft, scope, fact);
    return from_input(draft, scope, own_input(draft, *scope), fact);
}

Binding bind_fact(ModelDraft& draft, Scope scope, const Fact& fact) {
    if (fact.derived) return {Binding::From::derived, 0, 0};
    switch (fact.kind) {
        case Fact::Kind::value:
            return bind_value(draft, scope, fact);
        case Fact::Kind::number:
        case Fact::Kind::count:
            return bind_named(draft, scope, fact);
        case Fact::Kind::target:
            return bind_target(draft, scope, fact);
        case Fact::Kind::rank:
            return bind_rank(draft, scope, fact, Op::cohort_rank);
        case Fact::Kind::population:
            return bind_rank(draft, scope, fact, Op::cohort_count);
        case Fact::Kind::total:
            return {Binding::From::total, 0, 0};
        case Fact::Kind::grade:
            return {Binding::From::grade, 0, 0};
        case Fact::Kind::yes_no:
        case Fact::Kind::option:
        case Fact::Kind::items:
        case Fact::Kind::judged:
            break;
    }
    return ask(draft, scope, fact);
}

// A leaf that asks for one thing alone is addressed by its own name too: a column 绩效目标合理性 holds ①②.
void lend_own_name(ModelDraft& draft, NodeId node, const std::vector<Binding>& bindings) {
    std::optional<InputId> only;
    for (const Binding& binding : bindings) {
        if (binding.from == Binding::From::calculation || (binding.from == Binding::From::input && only)) return;
        if (binding.from == Binding::From::input) only = binding.input;
    }
    if (!only || draft.pack.inputs[*only].used_by.size() != 1 || draft.pack.inputs[*only].declared) return;
    std::vector<std::string>& paths = draft.pack.inputs[*only].paths;
    for (const std::string& path : draft.addresses->paths_of(node))
        if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
}

}  // namespace

std::vector<Binding> bind_facts(ModelDraft& draft, Scope scope, const std::vector<Fact>& facts) {
    std::vector<Binding> bindings;
    for (const Fact& fact : facts) bindings.push_back(bind_fact(draft, scope, fact));
    if (scope) lend_own_name(draft, *scope, bindings);
    return bindings;
}

void note_uses(ModelDraft& draft, std::uint32_t calculation, Scope scope) {
    std::vector<std::uint32_t> waiting{calculation};
    std::set<std::uint32_t> seen{calculation};
    while (!waiting.empty()) {
        const std::uint32_t next = waiting.back();
        waiting.pop_back();
        for (const Calculation::Node& node : draft.pack.calculations[next].nodes) {
            if (node.op == Op::input) note_use(draft, node.index, scope);
            if (node.op != Op::indicator_value) continue;
            const auto& value = draft.pack.nodes[node.index].value;
            if (value && seen.insert(*value).second) waiting.push_back(*value);
        }
    }
}

}  // namespace heng
