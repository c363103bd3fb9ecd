// What each leaf's 评分 means. Entry: set_meanings.
#include "engine/model/leaf_meanings.hpp"

#include <algorithm>
#include <cctype>

#include "engine/model/bind_facts.hpp"
#include "engine/model/formal_rows.hpp"
#include "engine/model/judged_rule.hpp"
#include "engine/model/known_issue.hpp"
#include "engine/model/names.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

void set_rule(ModelDraft& draft, NodeId id, Rule rule, Standing standing) {
    Node& node = draft.pack.nodes[id];
    node.standing = standing;
    node.bindings = bind_facts(draft, id, rule.facts);
    node.meaning = std::move(rule);
}

void judge(ModelDraft& draft, NodeId id, Span reason) {
    const Node& node = draft.pack.nodes[id];
    set_rule(draft, id, judged_rule(node.name, node.points.value_or(Number(0)), reason), Standing::no_rule);
}

// Points that only the clause states: 评估合格得5分 below an indicator without （5分）.
void take_points_of(ModelDraft& draft, Node& node, const Rule& rule) {
    if (node.points) return;
    if (rule.points.sign() > 0) {
        node.points = rule.points;
        draft.report("points-from-clause", Severity::warning, node.name_span, {node.name, rule.points.str()});
    } else if (node.points_span.empty()) {
        draft.error("indicator-without-points", node.name_span, {node.name});
    }
}

// A clause of a leaf that speaks of something else: 90分以上为优 as the rule of an indicator.
void refuse_other_meaning(ModelDraft& draft, NodeId id, const char* what) {
    Node& node = draft.pack.nodes[id];
    node.standing = Standing::refused;
    draft.error("clause-not-of-indicator", node.clause_span, {node.name, what});
}

// Words by which a clause gives or takes points; a definition of the indicator has none of them.
bool speaks_of_points(std::string_view folded) {
    for (const std::string_view word :
         {"得分", "扣", "加分", "减分", "满分", "计分", "记分", "评分", "分值", "折算", "酌情", "否决"})
        if (folded.find(word) != std::string_view::npos) return true;
    for (std::size_t at = folded.find("分"); at != std::string_view::npos; at = folded.find("分", at + 1))
        if (at > 0 && std::isdigit(static_cast<unsigned char>(folded[at - 1])) != 0) return true;
    return false;
}

// 部门履行职责对经济发展所带来的直接或间接影响。 in place of a rule: only a person can score by it.
void judge_definition(ModelDraft& draft, NodeId id, std::size_t first_error) {
    const Node& node = draft.pack.nodes[id];
    const auto from = draft.out.begin() + static_cast<std::ptrdiff_t>(first_error);
    draft.out.erase(
        std::remove_if(from, draft.out.end(), [](const Diagnostic& d) { return d.severity == Severity::error; }),
        draft.out.end());
    draft.error("missing-clause", node.clause_span, {node.name, node.points ? node.points->str() : ""});
    judge(draft, id, node.clause_span);
}

// A refused clause whose error the script acknowledges is left to a person; otherwise the error stands.
void refuse(ModelDraft& draft, NodeId id, std::size_t first_error) {
    Node& node = draft.pack.nodes[id];
    node.standing = Standing::refused;
    if (!speaks_of_points(fold_text(draft.sources.text(node.clause_span))))
        return judge_definition(draft, id, first_error);
    for (std::size_t i = first_error; i < draft.out.size(); ++i) {
        if (draft.out[i].severity != Severity::error) continue;
        if (!is_known_issue(draft.sources, draft.written(id).known_issues, draft.out[i].code)) return;
    }
    judge(draft, id, node.clause_span);
}

void compose_clause(ModelDraft& draft, NodeId id) {
    const std::size_t first_error = draft.out.size();
    Meaning meaning = compose(draft.sources, draft.pack.nodes[id].clause_span, clause_context(draft, id), draft.out);
    if (Rule* rule = boost::variant2::get_if<Rule>(&meaning)) {
        take_points_of(draft, draft.pack.nodes[id], *rule);
        const Standing standing = rule->judged ? Standing::judged : Standing::computed;
        return set_rule(draft, id, std::move(*rule), standing);
    }
    if (boost::variant2::holds_alternative<Refused>(meaning)) return refuse(draft, id, first_error);
    const bool grades = boost::variant2::holds_alternative<GradeBands>(meaning);
    refuse_other_meaning(draft, id, grades ? "等级" : "总分");
}

void set_meaning(ModelDraft& draft, NodeId id) {
    const syntax::Indicator& written = draft.written(id);
    Node& node = draft.pack.nodes[id];
    if (written.clauses.size() > 1) draft.error("clause-twice", written.clauses[1].label, {node.name});
    if (!written.clauses.empty()) node.clause_span = written.clauses.front().text;
    if (!node.clause_span.empty()) {
        if (const auto rows = split_formal_rows(draft.sources, node.clause_span))
            return make_formal_rule(draft, id, *rows);
        return compose_clause(draft, id);
    }
    if (!node.points && node.points_span.empty()) draft.error("indicator-without-points", node.name_span, {node.name});
    if (const auto formula = score_formula(draft, id)) return make_score_formula_rule(draft, id, *formula);
    judge(draft, id, node.name_span);
}

}  // namespace

void set_meanings(ModelDraft& draft) {
    for (const NodeId id : draft.pack.leaves) set_meaning(draft, id);
}

}  // namespace heng
