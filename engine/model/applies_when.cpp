// 适用条件 and 否决 below an indicator. Entry: add_conditions.
#include "engine/model/applies_when.hpp"

#include "engine/model/bind_facts.hpp"
#include "engine/model/calculate.hpp"
#include "engine/model/fact_inputs.hpp"
#include "engine/model/graft.hpp"
#include "engine/model/leaf_meanings.hpp"
#include "engine/model/names.hpp"
#include "engine/rule/override_order.hpp"
#include "grammar/fold.hpp"
#include "grammar/parse_expression.hpp"

namespace heng {
namespace {

Fact yes_no_fact(const Sources& sources, Span text) {
    Fact fact;
    fact.kind = Fact::Kind::yes_no;
    fact.name = condition_name(sources, text);
    fact.span = text;
    return fact;
}

// 预算数＞0的。 -> 预算数＞0
Span without_ending(const Sources& sources, Span text) {
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view ending : {"。", "；", "的", "时", " ", "\n", "\r"}) {
            if (!sources.text(text).ends_with(ending)) continue;
            text.end -= static_cast<std::uint32_t>(ending.size());
            cut = true;
        }
    }
    return text;
}

// 政府采购预算数＞0 is worked out; 有政府采购业务 is asked for.
Binding bind_condition(ModelDraft& draft, NodeId node, const Fact& fact, Span text) {
    const std::string folded = fold_text(draft.sources.text(text));
    if (folded.find_first_of("<>=") != std::string::npos || folded.find("≥") != std::string::npos ||
        folded.find("≤") != std::string::npos) {
        const syntax::Expression expression =
            parse_expression(draft.sources, without_ending(draft.sources, text), draft.known_names, draft.out);
        if (expression.empty()) return {};
        const auto id = calculate(draft, expression, node, fact.name, Wanted::truth);
        if (!id) return {};
        note_uses(draft, *id, node);
        return {Binding::From::calculation, 0, *id};
    }
    const InputId input = input_for_fact(draft, node, fact);
    note_use(draft, input, node);
    return {Binding::From::input, input, 0};
}

void add_override(ModelDraft& draft, NodeId id, Span text, bool expected, Override override_) {
    Node& node = draft.pack.nodes[id];
    Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
    if (rule == nullptr) return;  // refused: the clause's own error stands
    const Fact fact = yes_no_fact(draft.sources, text);
    const Binding binding = bind_condition(draft, id, fact, text);
    node.bindings.push_back(binding);
    rule->facts.push_back(fact);
    rule->conditions.push_back({Holds{static_cast<FactId>(rule->facts.size() - 1), expected}, text});
    override_.when = static_cast<ConditionId>(rule->conditions.size() - 1);
    override_.span = text;
    rule->overrides.push_back(std::move(override_));
    order_overrides(*rule);
}

/// 本项不得分: the effect is all that was read, and it was not understood for itself.
bool says_no_condition(Span text, const Diagnostics& found) {
    return found.size() == 1 && found.front().code == "clause-not-understood" && found.front().span.begin == text.begin;
}

// 否决：发生重大安全事故的，本项不得分。 Its facts and overrides go before the clause's own.
void graft_veto(ModelDraft& draft, NodeId id, Span text) {
    Rule* rule = boost::variant2::get_if<Rule>(&draft.pack.nodes[id].meaning);
    if (rule == nullptr) return;
    Diagnostics found;
    const Meaning meaning = compose(draft.sources, text, clause_context(draft, id), found);
    const Rule* veto = boost::variant2::get_if<Rule>(&meaning);
    const bool refused = boost::variant2::holds_alternative<Refused>(meaning);
    if (refused ? says_no_condition(text, found) : veto == nullptr || veto->overrides.empty())
        return draft.error("veto-without-condition", text, {draft.pack.nodes[id].name});
    draft.out.insert(draft.out.end(), found.begin(), found.end());
    if (veto == nullptr) return;
    const std::vector<Binding> bindings = bind_facts(draft, id, veto->facts);
    std::vector<Binding>& all = draft.pack.nodes[id].bindings;
    all.insert(all.end(), bindings.begin(), bindings.end());
    graft_overrides(*rule, *veto);
    order_overrides(*rule);
}

void add_veto(ModelDraft& draft, NodeId id, Span text) {
    if (says_effect(fold_text(draft.sources.text(text)))) return graft_veto(draft, id, text);
    add_override(draft, id, text, true, {Override::Outcome::points, 0, Number(0), text});
}

}  // namespace

bool says_effect(std::string_view folded) {
    for (const std::string_view word : {"分", "否决", "等级", "等次", "不合格"})
        if (folded.find(word) != std::string_view::npos) return true;
    return false;
}

std::string condition_name(const Sources& sources, Span text) {
    std::string name = printed_name(sources, text);
    for (const std::string_view ending : {"。", "；", ";", "的"})
        if (name.ends_with(ending)) name.resize(name.size() - ending.size());
    return name;
}

void add_conditions(ModelDraft& draft) {
    for (const NodeId id : draft.pack.leaves) {
        const syntax::Indicator& written = draft.written(id);
        for (const syntax::Text& veto : written.vetoes) add_veto(draft, id, veto.text);
        if (written.applies)
            add_override(draft, id, written.applies->text, false,
                         {Override::Outcome::not_applicable, 0, Number(0), {}});
    }
}

}  // namespace heng
