// One calculation in the making. Entry: Calculator.
#include "engine/model/calculator.hpp"

#include "engine/model/calculate.hpp"
#include "engine/model/declared_inputs.hpp"
#include "engine/model/fact_inputs.hpp"
#include "engine/model/formula_functions.hpp"
#include "engine/model/names.hpp"
#include "engine/model/written_literal.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

constexpr std::size_t deepest_formula = 64;  // formulas that build upon formulas

Op operation(syntax::Binary op) {
    switch (op) {
        case syntax::Binary::add:
            return Op::add;
        case syntax::Binary::subtract:
            return Op::subtract;
        case syntax::Binary::multiply:
            return Op::multiply;
        case syntax::Binary::divide:
            return Op::divide;
        case syntax::Binary::less:
            return Op::less;
        case syntax::Binary::less_equal:
            return Op::less_equal;
        case syntax::Binary::equal:
            return Op::equal;
        case syntax::Binary::not_equal:
            return Op::not_equal;
        case syntax::Binary::greater_equal:
            return Op::greater_equal;
        case syntax::Binary::greater:
            return Op::greater;
        case syntax::Binary::both:
            return Op::both;
        case syntax::Binary::either:
            return Op::either;
    }
    return Op::constant;
}

bool gives_truth(Op op) {
    switch (op) {
        case Op::less:
        case Op::less_equal:
        case Op::equal:
        case Op::not_equal:
        case Op::greater_equal:
        case Op::greater:
        case Op::both:
        case Op::either:
        case Op::complement:
            return true;
        default:
            return false;
    }
}

bool joins_truths(Op op) {
    return op == Op::both || op == Op::either || op == Op::complement;
}

bool same(const FormulaAt& a, const FormulaAt& b) {
    return a.node == b.node && a.index == b.index;
}

}  // namespace

std::optional<std::uint32_t> Calculator::add(const syntax::Expression& expression, Scope scope) {
    const std::vector<PathPart> parts = find_paths(expression);
    Made made;  // children stand before their parents
    for (std::size_t i = 0; i < expression.nodes.size(); ++i) {
        const syntax::ExprNode& node = expression.nodes[i];
        const auto visitor = [&](const auto& what) { return add_node(what, node.span, scope, made); };
        Index id = 0;
        if (parts[i].whole)
            id = add_value(*parts[i].whole, node.span);
        else if (!parts[i].inside)
            id = boost::variant2::visit(visitor, node.what);
        if (!id) return std::nullopt;
        made.push_back(*id);
    }
    if (made.empty()) return std::nullopt;
    return made[expression.root];
}

// 投入/执行率 is an indicator where 投入 is a heading that 执行率 stands under: headings have no value to divide.
std::vector<Calculator::PathPart> Calculator::find_paths(const syntax::Expression& expression) const {
    std::vector<std::string> paths;
    for (const syntax::ExprNode& node : expression.nodes) {
        std::string path;
        if (const auto* name = boost::variant2::get_if<syntax::Name>(&node.what))
            path = name_key(draft_.sources, name->span);
        if (const auto* division = boost::variant2::get_if<syntax::Operation>(&node.what))
            if (division->op == syntax::Binary::divide && !paths[division->left].empty() &&
                !paths[division->right].empty())
                path = paths[division->left] + "/" + paths[division->right];
        paths.push_back(std::move(path));
    }
    std::vector<PathPart> parts(paths.size());
    for (std::size_t i = paths.size(); i-- > 0;) {
        const auto* division = boost::variant2::get_if<syntax::Operation>(&expression.nodes[i].what);
        if (division == nullptr || paths[i].empty()) continue;
        const std::vector<NodeId>& found = draft_.addresses->find(paths[i]);
        if (!parts[i].inside && found.size() == 1) parts[i].whole = found.front();
        parts[division->left].inside = parts[division->right].inside = parts[i].inside || parts[i].whole;
    }
    return parts;
}

std::optional<std::uint32_t> Calculator::add_formula(const FormulaAt& at) {
    const syntax::Formula& written = written_formula(draft_, at);
    if (written.value.empty()) return std::nullopt;  // the script parser has said why
    for (const FormulaAt& open : open_)
        if (same(open, at))
            return refuse("formula-recursive", written.name, {printed_name(draft_.sources, written.name)});
    for (const auto& [known, id] : written_out_)
        if (same(known, at)) return id;
    if (open_.size() == deepest_formula)
        return refuse("formula-too-deep", written.name, {printed_name(draft_.sources, written.name)});
    open_.push_back(at);
    const Index id = add(written.value, at.node);
    open_.pop_back();
    if (id) written_out_.emplace_back(at, *id);
    return id;
}

bool Calculator::require_truth(std::uint32_t id, Span where) {
    const Calculation::Node& node = calculation.nodes[id];
    if (gives_truth(node.op)) return true;
    const bool asked = node.op == Op::input && !words_.contains(id);
    Input* input = asked ? &draft_.pack.inputs[node.index] : nullptr;
    if (input != nullptr && !input->declared) input->type = Input::Type::yes_no;
    if (input != nullptr && input->type == Input::Type::yes_no) return true;
    refuse("condition-expected", where, {printed_name(draft_.sources, where)});
    return false;
}

bool Calculator::require_number(std::uint32_t id, Span where) {
    const Calculation::Node& node = calculation.nodes[id];
    const bool yes_no = node.op == Op::input && draft_.pack.inputs[node.index].type == Input::Type::yes_no;
    if (!gives_truth(node.op) && !yes_no && !words_.contains(id)) return true;
    refuse("number-expected", where, {printed_name(draft_.sources, where)});
    return false;
}

Calculator::Index Calculator::refuse(std::string code, Span span, std::vector<std::string> args) {
    draft_.error(std::move(code), span, std::move(args));
    return std::nullopt;
}

std::uint32_t Calculator::append(Calculation::Node node, std::optional<Unit> unit) {
    calculation.nodes.push_back(std::move(node));
    literals.push_back(std::move(unit));
    return static_cast<std::uint32_t>(calculation.nodes.size() - 1);
}

std::uint32_t Calculator::append(Op op, std::uint32_t index, Span span) {
    return append({op, Number(0), index, {}, span});
}

Calculator::Index Calculator::add_node(const syntax::Literal& literal, Span span, Scope, const Made&) {
    const WrittenLiteral read = read_literal(draft_.sources, literal, draft_.pack.year);
    if (!read.error.empty())
        return refuse(read.error, span,
                      {printed_name(draft_.sources, span), printed_name(draft_.sources, literal.unit)});
    return append({Op::constant, read.value, 0, {}, span}, read.unit);
}

Calculator::Index Calculator::add_node(const syntax::Operation& written, Span span, Scope, const Made& made) {
    const Op op = operation(written.op);
    const std::uint32_t left = made[written.left], right = made[written.right];
    if ((op == Op::equal || op == Op::not_equal) && (words_.contains(left) || words_.contains(right)))
        return compare_with_word(left, right, op == Op::equal, span);
    const auto fits = [&](std::uint32_t id) { return joins_truths(op) ? require_truth(id) : require_number(id); };
    if (!fits(left) || !fits(right)) return std::nullopt;
    return append({op, Number(0), 0, {left, right}, span});
}

// 已公开=是 is 已公开; 已公开=否 is 非 已公开.
Calculator::Index Calculator::compare_with_word(std::uint32_t left, std::uint32_t right, bool equal, Span span) {
    const std::uint32_t word = words_.contains(right) ? right : left;
    const std::uint32_t asked = word == right ? left : right;
    if (!require_truth(asked)) return std::nullopt;
    const bool yes = calculation.nodes[word].constant.sign() != 0;
    if (yes == equal) return asked;
    return append({Op::complement, Number(0), 0, {asked}, span});
}

Calculator::Index Calculator::add_node(const syntax::Prefix& prefix, Span span, Scope, const Made& made) {
    const Op op = prefix.op == syntax::Unary::negate ? Op::negate : Op::complement;
    const std::uint32_t operand = made[prefix.operand];
    if (!(op == Op::complement ? require_truth(operand) : require_number(operand))) return std::nullopt;
    return append({op, Number(0), 0, {operand}, span});
}

Calculator::Index Calculator::add_node(const syntax::Call& call, Span span, Scope, const Made& made) {
    Made arguments;
    for (const syntax::ExprId argument : call.arguments) {
        if (!require_number(made[argument])) return std::nullopt;
        arguments.push_back(made[argument]);
    }
    FunctionCall read = read_call(name_key(draft_.sources, call.function), arguments, calculation.nodes);
    if (!read.error.empty())
        return refuse(read.error, call.function.empty() ? span : call.function, std::move(read.args));
    read.node.span = span;
    return append(std::move(read.node));
}

Calculator::Index Calculator::add_node(const syntax::Name& name, Span, Scope scope, const Made&) {
    const std::string text = printed_name(draft_.sources, name.span);
    if (text == "是" || text == "否") {
        const std::uint32_t word = append({Op::constant, Number(text == "是" ? 1 : 0), 0, {}, name.span});
        words_.insert(word);
        return word;
    }
    const Symbol symbol = find_symbol(draft_, text, scope);
    switch (symbol.is) {
        case Symbol::Is::points:
            return append(Op::points, symbol.index, name.span);
        case Symbol::Is::target:
            return add_target(symbol.index, name.span);
        case Symbol::Is::formula:
            return add_formula(symbol.formula);
        case Symbol::Is::input:
            return append(Op::input, symbol.index, name.span);
        case Symbol::Is::score:
            return append(Op::indicator_score, symbol.index, name.span);
        case Symbol::Is::own_value:
        case Symbol::Is::indicator:
            return add_value(symbol.index, name.span);
        case Symbol::Is::ambiguous:
            return refuse("name-ambiguous", name.span, {text, symbol.candidates});
        case Symbol::Is::unknown:
            break;
    }
    return append(Op::input, shared_input(draft_, text, name.span), name.span);
}

Calculator::Index Calculator::add_value(NodeId node, Span span) {
    const std::optional<FormulaAt> formula = value_formula(draft_, node);
    for (const FormulaAt& open : open_)
        if (formula && same(*formula, open)) return refuse("formula-recursive", span, {draft_.pack.nodes[node].name});
    const auto value = value_of_indicator(draft_, node, span);
    if (!value) return refuse("group-without-value", span, {draft_.pack.nodes[node].name});
    return append(*value);
}

// The number of 目标值 is the same for all records; without one, a record must say it.
Calculator::Index Calculator::add_target(NodeId node, Span span) {
    if (draft_.pack.nodes[node].target) return append(Op::target, node, span);
    Fact target;
    target.kind = Fact::Kind::target;
    target.name = "目标值";
    target.span = span;
    return append(Op::input, input_for_fact(draft_, node, target), span);
}

}  // namespace heng
