#include "engine/score/record_run.hpp"

#include "engine/score/exact.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// A score as a value of a formula.
struct AsValue {
    Value operator()(const Scored& r) const { return r.points; }
    Value operator()(const Uncovered&) const { return Undefined{"score-unknown", {}}; }
    Value operator()(const Incomplete&) const { return Missing{}; }
    Value operator()(const Inapplicable&) const { return NotApplicable{}; }
    Value operator()(const NoRule& r) const { return Undefined{r.code, r.args}; }
    Value operator()(const OutOfRange&) const { return Undefined{"score-unknown", {}}; }
    Value operator()(const Awaiting&) const { return Missing{}; }
    Value operator()(const VetoBeyond&) const { return Undefined{"score-unknown", {}}; }
};

/// The line by which a reading decides a score: 缺失数据计0分, 不适用指标计满分.
void decide(Outcome& outcome, const Number& lost, const Number& points, Span words, std::optional<FactId> fact) {
    Step step;
    step.kind = Step::Kind::override_;
    step.deduction = lost;
    step.fact = fact;
    step.span = words;
    outcome.trace = {step};
    outcome.result = Scored{points};
}

std::vector<std::string> names_of(const Rule& rule, const std::vector<FactId>& facts) {
    std::vector<std::string> names;
    for (const FactId fact : facts) names.push_back(rule.facts[fact].name);
    return names;
}

void read_missing(const LeafPlan& leaf, Outcome& outcome) {
    const Incomplete* incomplete = get_if<Incomplete>(&outcome.result);
    if (!incomplete || leaf.missing == MissingChoice::pending) return;
    if (leaf.missing == MissingChoice::error) {
        outcome.result = NoRule{"data-missing", names_of(*leaf.rule, incomplete->missing)};
        return;
    }
    const std::optional<FactId> fact =
        incomplete->missing.empty() ? std::nullopt : std::optional(incomplete->missing.front());
    decide(outcome, leaf.rule->points, 0, leaf.missing_span, fact);
}

void read_not_applicable(const LeafPlan& leaf, Outcome& outcome) {
    if (!holds_alternative<Inapplicable>(outcome.result)) return;
    if (leaf.not_applicable == NotApplicableChoice::full)
        decide(outcome, 0, leaf.rule->points, leaf.not_applicable_span, std::nullopt);
}

}  // namespace

RecordRun::RecordRun(const Plan& plan, const Cohorts& cohorts, const Record& record)
    : plan_(plan),
      cohorts_(cohorts),
      record_(record),
      calculations_(plan.pack->calculations.size()),
      leaves_(plan.leaves.size()),
      open_calculations_(plan.pack->calculations.size()),
      open_leaves_(plan.leaves.size()) {}

Value RecordRun::input(InputId id) {
    const Value value = id < record_.values.size() ? record_.values[id] : Value(Missing{});
    const auto& fallback = plan_.pack->inputs[id].fallback;
    return holds_alternative<Missing>(value) && fallback ? *fallback : value;
}

Value RecordRun::calculation(std::uint32_t id) {
    if (calculations_[id]) return *calculations_[id];
    if (open_calculations_[id]) return Undefined{"circular", {plan_.pack->calculations[id].name}};
    open_calculations_[id] = true;
    calculations_[id] = work_out(*plan_.pack, id, *this);
    return *calculations_[id];
}

Value RecordRun::bound(const Binding& binding, NodeId node) {
    switch (binding.from) {
        case Binding::From::input:
            return input(binding.input);
        case Binding::From::calculation:
            return calculation(binding.calculation);
        case Binding::From::target:
            return target(node);
        case Binding::From::derived:
        case Binding::From::total:
        case Binding::From::grade:
            return Missing{};
    }
    return Missing{};
}

// An indicator without a formula has the value that its rule is told.
Value RecordRun::indicator_value(NodeId id) {
    const Node& node = plan_.pack->nodes[id];
    if (node.value) return calculation(*node.value);
    const std::uint32_t index = plan_.leaf[id];
    if (index == Plan::no_leaf || !plan_.leaves[index].rule) return Undefined{"no-value", {node.name}};
    const LeafPlan& leaf = plan_.leaves[index];
    for (FactId fact = 0; fact < leaf.rule->facts.size(); ++fact)
        if (leaf.rule->facts[fact].kind == Fact::Kind::value) return bound(leaf.bindings[fact], id);
    return Undefined{"no-value", {node.name}};
}

Value RecordRun::indicator_score(NodeId id) {
    const std::uint32_t index = plan_.leaf[id];
    return index == Plan::no_leaf ? sum_of_children(id) : rounded_leaf(index);
}

Value RecordRun::rounded_leaf(std::uint32_t index) {
    const LeafPlan& plan = plan_.leaves[index];
    Outcome outcome = leaf(index);
    if (plan.rule)
        round_score(outcome, plan.rule->rounding.value_or(plan.rounding), limits_of(*plan.rule), plan.rule->span);
    return boost::variant2::visit(AsValue{}, outcome.result);
}

Value RecordRun::sum_of_children(NodeId id) {
    Number sum;
    for (const NodeId child : plan_.pack->nodes[id].children) {
        const Value score = indicator_score(child);
        if (const Number* points = get_if<Number>(&score))
            sum = sum + *points;
        else if (!holds_alternative<NotApplicable>(score))
            return score;
    }
    return sum;
}

Value RecordRun::points(NodeId id) {
    const std::uint32_t index = plan_.leaf[id];
    if (index != Plan::no_leaf) return plan_.leaves[index].points;
    return plan_.pack->nodes[id].points.value_or(Number(0));
}

Value RecordRun::target(NodeId id) {
    const auto& number = plan_.pack->nodes[id].target;
    return number ? Value(*number) : Value(Missing{});
}

Value RecordRun::cohort(std::uint32_t calculation, std::uint32_t operation, const Value& own) {
    return cohorts_.value(calculation, operation, own);
}

const Outcome& RecordRun::leaf(std::uint32_t index) {
    if (leaves_[index]) return *leaves_[index];
    const LeafPlan& plan = plan_.leaves[index];
    if (open_leaves_[index]) {
        leaves_[index] = Outcome{NoRule{"circular", {plan_.pack->nodes[plan.node].name}}, {}, {}};
        return *leaves_[index];
    }
    open_leaves_[index] = true;
    Outcome outcome = score_leaf(plan);
    if (!leaves_[index]) leaves_[index] = std::move(outcome);
    return *leaves_[index];
}

Outcome RecordRun::score_leaf(const LeafPlan& leaf) {
    if (!leaf.rule) return Outcome{NoRule{"clause-refused", {plan_.pack->nodes[leaf.node].name}}, {}, {}};
    std::vector<Value> facts;
    for (const Binding& binding : leaf.bindings) facts.push_back(bound(binding, leaf.node));
    Outcome outcome = score_exactly(*leaf.rule, std::move(facts));
    read_missing(leaf, outcome);
    read_not_applicable(leaf, outcome);
    return outcome;
}

}  // namespace heng
