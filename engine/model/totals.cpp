// 等级, 加分项, 扣分项, 否决 and sentences on the total. Entry: read_totals.
#include "engine/model/totals.hpp"

#include "engine/model/applies_when.hpp"
#include "engine/model/bind_facts.hpp"
#include "engine/model/names.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

ClauseContext context_of_total(const ModelDraft& draft) {
    ClauseContext context;
    context.indicator = "总分";
    context.points = draft.pack.full_marks;
    context.year = draft.pack.year;
    context.readings = draft.pack.readings;
    return context;
}

/// Words that score nothing are no missing rule here, but a sentence that stands at the wrong place.
Meaning compose_of_total(ModelDraft& draft, Span text, const char* nothing) {
    const std::size_t before = draft.out.size();
    Meaning meaning = compose(draft.sources, text, context_of_total(draft), draft.out);
    for (std::size_t i = before; i < draft.out.size(); ++i)
        if (draft.out[i].code == "missing-clause") draft.out[i].code = nothing;
    return meaning;
}

void add_effect(ModelDraft& draft, TotalEffect effect) {
    draft.pack.total_bindings.push_back(bind_facts(draft, std::nullopt, effect.facts));
    draft.pack.total_effects.push_back(std::move(effect));
}

// Every node has its syntax; that of a bonus is its label and its text.
std::uint32_t add_syntax(ModelDraft& draft, const syntax::Text& text) {
    syntax::Indicator written;
    written.level = 1;
    written.label = text.label;
    written.name = text.label;
    written.clauses.push_back(text);
    std::vector<syntax::Indicator>& all = draft.pack.scripts.front().indicators;
    all.push_back(std::move(written));
    return static_cast<std::uint32_t>(all.size() - 1);
}

// 加分项 2: a leaf without points beside the tree, whose rule may give or take.
NodeId add_extra(ModelDraft& draft, const syntax::Text& text, std::string name) {
    Node node;
    node.name = name;
    node.path = std::move(name);
    node.level = 1;
    node.extra = true;
    node.points = Number(0);
    node.name_span = text.label;
    node.syntax = add_syntax(draft, text);
    node.clause_span = text.text;
    node.standing = Standing::refused;
    const auto id = static_cast<NodeId>(draft.pack.nodes.size());
    draft.pack.nodes.push_back(std::move(node));
    draft.pack.roots.push_back(id);
    draft.pack.leaves.push_back(id);
    return id;
}

void drop_extra(ModelDraft& draft) {
    draft.pack.scripts.front().indicators.pop_back();
    draft.pack.nodes.pop_back();
    draft.pack.roots.pop_back();
    draft.pack.leaves.pop_back();
}

// Points beside the full marks start from 0: a bonus ends where its words say, a penalty has no floor.
void keep_beside_total(Rule& rule, bool penalty) {
    rule.base = 0;
    rule.points = rule.cap.value_or(Number(0));
    if (penalty) rule.floor.reset();
}

void set_extra_rule(ModelDraft& draft, NodeId id, Rule rule, bool penalty) {
    keep_beside_total(rule, penalty);
    Node& node = draft.pack.nodes[id];
    node.standing = rule.judged ? Standing::judged : Standing::computed;
    node.bindings = bind_facts(draft, id, rule.facts);
    node.meaning = std::move(rule);
}

void read_extra(ModelDraft& draft, const syntax::Text& text, const std::string& name, bool penalty) {
    ClauseContext context = context_of_total(draft);
    context.indicator = name;
    if (!penalty) context.points.reset();  // a bonus has the points that its words give
    const NodeId id = add_extra(draft, text, name);
    Meaning meaning = compose(draft.sources, text.text, context, draft.out);
    if (Rule* rule = boost::variant2::get_if<Rule>(&meaning))
        return set_extra_rule(draft, id, std::move(*rule), penalty);
    if (TotalEffect* effect = boost::variant2::get_if<TotalEffect>(&meaning)) {
        drop_extra(draft);  // it acts on the total itself
        return add_effect(draft, std::move(*effect));
    }
    if (!boost::variant2::holds_alternative<Refused>(meaning)) draft.error("total-clause-misplaced", text.text, {name});
}

void read_extras(ModelDraft& draft, const std::vector<syntax::Text>& texts, const std::string& name, bool penalty) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        read_extra(draft, texts[i], texts.size() == 1 ? name : name + std::to_string(i + 1), penalty);
}

// 否决：发生重大违法违纪案件的: only when; the total is then 0.
TotalEffect bare_veto(const ModelDraft& draft, Span text) {
    TotalEffect effect;
    effect.what = TotalEffect::What::veto_total;
    Fact fact;
    fact.kind = Fact::Kind::yes_no;
    fact.name = condition_name(draft.sources, text);
    fact.span = text;
    effect.facts.push_back(std::move(fact));
    effect.conditions.push_back({Holds{0, true}, text});
    effect.span = text;
    return effect;
}

void read_total_sentence(ModelDraft& draft, const syntax::Text& text) {
    Meaning meaning = compose_of_total(draft, text.text, "total-clause-misplaced");
    if (TotalEffect* effect = boost::variant2::get_if<TotalEffect>(&meaning))
        return add_effect(draft, std::move(*effect));
    if (TotalFormula* formula = boost::variant2::get_if<TotalFormula>(&meaning)) {
        if (draft.pack.total_formula) return draft.error("total-formula-twice", text.text, {});
        draft.pack.total_formula_bindings = bind_facts(draft, std::nullopt, formula->facts);
        draft.pack.total_formula = std::move(*formula);
        return;
    }
    if (!boost::variant2::holds_alternative<Refused>(meaning))
        draft.error("total-clause-misplaced", text.text, {"总分"});
}

void read_veto(ModelDraft& draft, const syntax::Text& text) {
    if (says_effect(fold_text(draft.sources.text(text.text)))) return read_total_sentence(draft, text);
    add_effect(draft, bare_veto(draft, text.text));
}

void read_grades(ModelDraft& draft) {
    const std::vector<syntax::Text>& written = draft.script().grades;
    if (written.empty()) return;
    if (written.size() > 1) draft.error("grades-twice", written[1].label, {});
    Meaning meaning = compose_of_total(draft, written.front().text, "grades-not-bands");
    if (GradeBands* bands = boost::variant2::get_if<GradeBands>(&meaning)) {
        draft.pack.grades = std::move(*bands);
        return;
    }
    if (!boost::variant2::holds_alternative<Refused>(meaning))
        draft.error("grades-not-bands", written.front().text, {});
}

}  // namespace

void read_totals(ModelDraft& draft) {
    read_grades(draft);
    read_extras(draft, draft.script().bonuses, "加分项", false);
    read_extras(draft, draft.script().penalties, "扣分项", true);
    for (const syntax::Text& veto : draft.script().vetoes) read_veto(draft, veto);
    for (const syntax::Text& rule : draft.script().total_rules) read_total_sentence(draft, rule);
}

}  // namespace heng
