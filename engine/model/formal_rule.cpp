// Rows of the formal notation -> a rule whose facts are calculations. Entry: make_formal_rule.
#include "engine/model/bind_facts.hpp"
#include "engine/model/calculate.hpp"
#include "engine/model/formal_rows.hpp"
#include "engine/model/names.hpp"
#include "grammar/parse_expression.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

// Makes the rule of one leaf, row by row.
class FormalRule {
  public:
    FormalRule(ModelDraft& draft, NodeId node) : draft_(draft), node_(node) {
        rule_.points = draft.pack.nodes[node].points.value_or(Number(0));
        rule_.cap = rule_.points;
        rule_.span = draft.pack.nodes[node].clause_span;
        table_.span = rule_.span;
    }

    void add_row(const WrittenRow& row) {
        FormalRow formal{std::nullopt, 0, row.span};
        const std::optional<ConditionId> when = add_condition(row, formal);
        const std::optional<Payoff> pays = add_payment(row, formal);
        failed_ = failed_ || !when || !pays;
        if (failed_) return;
        table_.rows.push_back({*when, *pays, row.span});
        rows_.push_back(formal);
    }

    void add_formula(std::uint32_t calculation, Span span) {
        rule_.conditions.push_back({Always{}, span});
        table_.rows.push_back({0, paid_by(calculation, span), span});
        rows_.push_back({std::nullopt, calculation, span});
    }

    void finish() {
        Node& node = draft_.pack.nodes[node_];
        node.standing = failed_ ? Standing::refused : Standing::computed;
        if (failed_) return;
        rule_.parts.push_back(std::move(table_));
        node.meaning = std::move(rule_);
        node.bindings = std::move(bindings_);
        node.formal = std::move(rows_);
    }

  private:
    std::optional<std::uint32_t> read(Span where, Wanted wanted) {
        const syntax::Expression expression = parse_expression(draft_.sources, where, draft_.known_names, draft_.out);
        if (expression.empty()) return std::nullopt;
        return calculate(draft_, expression, node_, printed_name(draft_.sources, where), wanted);
    }

    FactId bind(std::uint32_t calculation, Fact::Kind kind, Span span) {
        Fact fact;
        fact.kind = kind;
        fact.name = printed_name(draft_.sources, span);
        fact.span = span;
        note_uses(draft_, calculation, node_);
        bindings_.push_back({Binding::From::calculation, 0, calculation});
        rule_.facts.push_back(std::move(fact));
        return static_cast<FactId>(rule_.facts.size() - 1);
    }

    std::optional<ConditionId> add_condition(const WrittenRow& row, FormalRow& formal) {
        Condition condition{Otherwise{}, row.span};
        if (!row.otherwise) {
            formal.when = read(row.when, Wanted::truth);
            if (!formal.when) return std::nullopt;
            condition.what = Holds{bind(*formal.when, Fact::Kind::yes_no, row.when), true};
        }
        rule_.conditions.push_back(std::move(condition));
        return static_cast<ConditionId>(rule_.conditions.size() - 1);
    }

    Payoff paid_by(std::uint32_t calculation, Span span) {
        Term term;
        term.op = Term::Op::fact;
        term.fact = bind(calculation, Fact::Kind::number, span);
        return Computed{{term}, 0};
    }

    std::optional<Payoff> add_payment(const WrittenRow& row, FormalRow& formal) {
        if (row.pays != WrittenRow::Pays::expression) {
            const Number points = row.pays == WrittenRow::Pays::full ? rule_.points : Number(0);
            formal.pays = add_calculation(draft_, constant(points, row.points), node_);
            return Payoff(Flat{points});
        }
        const auto id = read(row.points, Wanted::number);
        if (!id) return std::nullopt;
        formal.pays = *id;
        return paid_by(*id, row.points);
    }

    static Calculation constant(const Number& value, Span span) {
        Calculation calculation;
        calculation.nodes.push_back({Op::constant, value, 0, {}, span});
        calculation.span = span;
        return calculation;
    }

    ModelDraft& draft_;
    NodeId node_;
    Rule rule_;
    Table table_;
    std::vector<Binding> bindings_;
    std::vector<FormalRow> rows_;
    bool failed_ = false;
};

}  // namespace

void make_formal_rule(ModelDraft& draft, NodeId node, const std::vector<WrittenRow>& rows) {
    FormalRule rule(draft, node);
    for (const WrittenRow& row : rows) rule.add_row(row);
    rule.finish();
}

void make_score_formula_rule(ModelDraft& draft, NodeId node, const FormulaAt& at) {
    const auto calculation = calculate_formula(draft, at);
    FormalRule rule(draft, node);
    if (calculation) rule.add_formula(*calculation, written_formula(draft, at).span);
    rule.finish();
    if (!calculation) draft.pack.nodes[node].standing = Standing::refused;
}

}  // namespace heng
