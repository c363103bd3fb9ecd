#include "engine/score/form_formula.hpp"

#include <array>

#include "engine/number/unit.hpp"
#include "grammar/fold.hpp"
#include "grammar/parse_expression.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

enum class Role { actual, target, points };
struct RoleName {
    std::string_view name;
    Role role;
};

/// What forms call their columns; longer names before those that they contain.
constexpr std::array role_names = {
    RoleName{"全年实际完成值", Role::actual}, RoleName{"全年实际值", Role::actual},
    RoleName{"全年完成值", Role::actual},     RoleName{"年度实际完成值", Role::actual},
    RoleName{"实际完成值", Role::actual},     RoleName{"实际完成数", Role::actual},
    RoleName{"实际完成", Role::actual},       RoleName{"实际值", Role::actual},
    RoleName{"实际数", Role::actual},         RoleName{"完成值", Role::actual},
    RoleName{"年度指标值", Role::target},     RoleName{"年度目标值", Role::target},
    RoleName{"年初目标值", Role::target},     RoleName{"全年目标值", Role::target},
    RoleName{"预期指标值", Role::target},     RoleName{"预期目标值", Role::target},
    RoleName{"指标值", Role::target},         RoleName{"目标值", Role::target},
    RoleName{"计划值", Role::target},         RoleName{"计划数", Role::target},
    RoleName{"该指标分值", Role::points},     RoleName{"该项指标分值", Role::points},
    RoleName{"本指标分值", Role::points},     RoleName{"该项分值", Role::points},
    RoleName{"指标分值", Role::points},       RoleName{"指标权重", Role::points},
    RoleName{"该指标权重", Role::points},     RoleName{"权重分", Role::points},
    RoleName{"分值", Role::points},           RoleName{"权重", Role::points},
};

const RoleName* role_at(std::string_view text) {
    const RoleName* longest = nullptr;
    for (const RoleName& each : role_names)
        if (text.starts_with(each.name) && (!longest || each.name.size() > longest->name.size())) longest = &each;
    return longest;
}

constexpr std::string_view times = "×";

/// The bytes of one sign or digit of a formula at the start of `text`, 0 where there is none.
std::size_t sign_length(std::string_view text) {
    if (text.starts_with(times)) return times.size();
    return std::string_view("+-/()|%.0123456789").find(text.front()) == std::string_view::npos ? 0 : 1;
}

/// A run of names, numbers and signs within folded text.
struct Run {
    std::size_t begin = 0, end = 0;
    bool actual = false, target = false;
};

Run run_at(std::string_view text, std::size_t begin) {
    Run run{begin, begin};
    while (run.end < text.size()) {
        const std::string_view rest = text.substr(run.end);
        const RoleName* name = role_at(rest);
        const std::size_t length = name ? name->name.size() : sign_length(rest);
        if (length == 0) break;
        run.actual = run.actual || (name && name->role == Role::actual);
        run.target = run.target || (name && name->role == Role::target);
        run.end += length;
    }
    return run;
}

/// The first run that speaks of both values.
std::optional<Run> formula_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Run run = run_at(text, at);
        if (run.actual && run.target) return run;
        at = run.end > at ? run.end : at + 1;
    }
    return std::nullopt;
}

struct ToTerms {
    const Sources& sources;
    const Number& points;
    Computed formula;
    bool known = true;

    Term constant(const Number& value) const { return {Term::Op::constant, value, 0, 0, 0}; }

    Term operator()(const syntax::Literal& literal) {
        const auto number = Number::from_decimal(fold_text(sources.text(literal.number)));
        const std::string word = fold_text(sources.text(literal.unit));
        const auto unit = word.empty() ? std::optional(Unit{}) : find_unit(word);
        known = known && number && unit;
        return constant(known ? *number * unit->factor : Number(0));
    }
    Term operator()(const syntax::Name& name) {
        const std::string text = fold_text(sources.text(name.span));
        const RoleName* role = role_at(text);
        known = known && role && role->name == text;
        if (!known || role->role == Role::points) return constant(points);
        return {Term::Op::fact, 0, role->role == Role::actual ? actual_fact : target_fact, 0, 0};
    }
    Term operator()(const syntax::Operation& operation) {
        const auto op = operator_of(operation.op);
        known = known && op;
        return {op.value_or(Term::Op::add), 0, 0, operation.left, operation.right};
    }
    Term operator()(const syntax::Prefix& prefix) {
        known = known && prefix.op == syntax::Unary::negate;
        formula.terms.push_back(constant(0));
        return {Term::Op::subtract, 0, 0, static_cast<std::uint32_t>(formula.terms.size() - 1), prefix.operand};
    }
    Term operator()(const syntax::Call& call) {
        known = known && call.arguments.size() == 1 && fold_text(sources.text(call.function)) == "|";
        return {Term::Op::abs, 0, 0, known ? call.arguments.front() : 0, 0};
    }

    static std::optional<Term::Op> operator_of(syntax::Binary op) {
        switch (op) {
            case syntax::Binary::add:
                return Term::Op::add;
            case syntax::Binary::subtract:
                return Term::Op::subtract;
            case syntax::Binary::multiply:
                return Term::Op::multiply;
            case syntax::Binary::divide:
                return Term::Op::divide;
            default:
                return std::nullopt;
        }
    }
};

/// Terms of the same numbering as the expression: a term that needs a helper finds it behind the last of them.
std::optional<Computed> terms_of(const Sources& sources, const syntax::Expression& expression, const Number& points) {
    ToTerms convert{sources, points, {}};
    convert.formula.terms.resize(expression.nodes.size());
    for (std::size_t i = 0; i < expression.nodes.size(); ++i) {
        const Term term = boost::variant2::visit(convert, expression.nodes[i].what);
        convert.formula.terms[i] = term;
    }
    convert.formula.root = expression.root;
    return convert.known ? std::optional(std::move(convert.formula)) : std::nullopt;
}

Fact fact(Fact::Kind kind, std::string name, Span span) {
    Fact made;
    made.kind = kind;
    made.name = std::move(name);
    made.span = span;
    return made;
}

Rule rule_of(Computed formula, const Number& points, Span sentence) {
    Rule rule;
    rule.points = points;
    rule.cap = points;
    rule.span = sentence;
    rule.facts = {fact(Fact::Kind::value, "实际完成值", sentence), fact(Fact::Kind::target, "年度指标值", sentence)};
    rule.conditions.push_back({Always{}, sentence});
    rule.parts.push_back(Table{{Row{0, std::move(formula), sentence}}, std::nullopt, std::nullopt, sentence});
    return rule;
}

}  // namespace

std::optional<Rule> formula_rule(const Sources& sources, Span sentence, const Number& points) {
    const Folded folded = fold(sources, sentence);
    const auto run = formula_in(folded.text);
    if (!run) return std::nullopt;
    Diagnostics ignored;  // no formula after all: the sentence is then read as a clause
    const syntax::Expression expression = parse_expression(sources, folded.span(run->begin, run->end), {}, ignored);
    if (expression.empty()) return std::nullopt;
    auto formula = terms_of(sources, expression, points);
    if (!formula) return std::nullopt;
    return rule_of(std::move(*formula), points, sentence);
}

}  // namespace heng
