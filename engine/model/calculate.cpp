// formula -> calculation. Entry: calculate.
#include "engine/model/calculate.hpp"

#include "engine/model/declared_inputs.hpp"
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

Op operation(syntax::Unary op) {
    return op == syntax::Unary::negate ? Op::negate : Op::complement;
}

// One calculation in the making. Formulas that it builds upon are written out in it, each once.
class Calculator {
  public:
    explicit Calculator(ModelDraft& draft) : draft_(draft) {}

    std::optional<std::uint32_t> add(const syntax::Expression& expression, Scope scope) {
        std::vector<std::uint32_t> made;  // by ExprId: children stand before their parents
        for (const syntax::ExprNode& node : expression.nodes) {
            const auto id = boost::variant2::visit(
                [&](const auto& what) { return add_node(what, node.span, scope, made); }, node.what);
            made.push_back(id.value_or(0));
            failed_ = failed_ || !id;
        }
        if (failed_ || made.empty()) return std::nullopt;
        return made[expression.root];
    }

    std::optional<std::uint32_t> add_formula(const FormulaAt& at) {
        const syntax::Formula& written = written_formula(draft_, at);
        if (written.value.empty()) return std::nullopt;  // the script parser has said why
        for (const FormulaAt& open : open_)
            if (open.node == at.node && open.index == at.index)
                return refuse("formula-recursive", written.name, {printed_name(draft_.sources, written.name)});
        for (const auto& [known, id] : written_out_)
            if (known.node == at.node && known.index == at.index) return id;
        if (open_.size() == deepest_formula)
            return refuse("formula-too-deep", written.name, {printed_name(draft_.sources, written.name)});
        open_.push_back(at);
        const auto id = add(written.value, at.node);
        open_.pop_back();
        if (id) written_out_.emplace_back(at, *id);
        return id;
    }

    Calculation calculation;
    LiteralUnits literals;

  private:
    std::optional<std::uint32_t> refuse(std::string code, Span span, std::vector<std::string> args) {
        draft_.error(std::move(code), span, std::move(args));
        failed_ = true;
        return std::nullopt;
    }

    std::uint32_t append(Calculation::Node node, std::optional<Unit> unit = std::nullopt) {
        calculation.nodes.push_back(std::move(node));
        literals.push_back(std::move(unit));
        return static_cast<std::uint32_t>(calculation.nodes.size() - 1);
    }

    std::uint32_t append(Op op, std::uint32_t index, Span span) { return append({op, Number(0), index, {}, span}); }

    std::optional<std::uint32_t> add_node(const syntax::Literal& literal, Span span, Scope,
                                          const std::vector<std::uint32_t>&) {
        const WrittenLiteral read = read_literal(draft_.sources, literal, draft_.pack.year);
        if (!read.error.empty()) return refuse(read.error, span, {printed_name(draft_.sources, span)});
        return append({Op::constant, read.value, 0, {}, span}, read.unit);
    }

    std::optional<std::uint32_t> add_node(const syntax::Operation& operation_, Span span, Scope,
                                          const std::vector<std::uint32_t>& made) {
        return append({operation(operation_.op), Number(0), 0, {made[operation_.left], made[operation_.right]}, span});
    }

    std::optional<std::uint32_t> add_node(const syntax::Prefix& prefix, Span span, Scope,
                                          const std::vector<std::uint32_t>& made) {
        return append({operation(prefix.op), Number(0), 0, {made[prefix.operand]}, span});
    }

    std::optional<std::uint32_t> add_node(const syntax::Call& call, Span span, Scope,
                                          const std::vector<std::uint32_t>& made) {
        std::vector<std::uint32_t> arguments;
        for (const syntax::ExprId argument : call.arguments) arguments.push_back(made[argument]);
        const std::string function = name_key(draft_.sources, call.function);
        FunctionCall read = read_call(function, arguments, calculation.nodes);
        if (!read.error.empty())
            return refuse(read.error, call.function.empty() ? span : call.function, std::move(read.args));
        read.node.span = span;
        return append(std::move(read.node));
    }

    std::optional<std::uint32_t> add_node(const syntax::Name& name, Span, Scope scope,
                                          const std::vector<std::uint32_t>&) {
        const std::string text = printed_name(draft_.sources, name.span);
        const Symbol symbol = find_symbol(draft_, text, scope);
        switch (symbol.is) {
            case Symbol::Is::points:
                return append(Op::points, symbol.index, name.span);
            case Symbol::Is::target:
                return append(Op::target, symbol.index, name.span);
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

    std::optional<std::uint32_t> add_value(NodeId node, Span span) {
        for (const FormulaAt& open : open_)
            if (open.node == node) return refuse("formula-recursive", span, {draft_.pack.nodes[node].name});
        const auto value = value_of_indicator(draft_, node, span);
        if (!value) return refuse("group-without-value", span, {draft_.pack.nodes[node].name});
        return append(*value);
    }

    ModelDraft& draft_;
    bool failed_ = false;
    std::vector<FormulaAt> open_;
    std::vector<std::pair<FormulaAt, std::uint32_t>> written_out_;
};

std::optional<std::uint32_t> finish(ModelDraft& draft, Calculator& maker, std::optional<std::uint32_t> root,
                                    CalculationNotes notes) {
    if (!root) return std::nullopt;
    maker.calculation.root = *root;
    notes.literals = std::move(maker.literals);
    draft.pack.calculations.push_back(std::move(maker.calculation));
    draft.notes.push_back(std::move(notes));
    return static_cast<std::uint32_t>(draft.pack.calculations.size() - 1);
}

}  // namespace

std::optional<std::uint32_t> calculate(ModelDraft& draft, const syntax::Expression& expression, Scope scope,
                                       std::string name) {
    Calculator maker(draft);
    const auto root = maker.add(expression, scope);
    maker.calculation.span = expression.span;
    maker.calculation.name = std::move(name);
    CalculationNotes notes;
    notes.node = scope;
    return finish(draft, maker, root, std::move(notes));
}

std::optional<std::uint32_t> calculate_formula(ModelDraft& draft, const FormulaAt& at) {
    const auto key = std::pair(at.node, at.index);
    if (const auto known = draft.formula_calculations.find(key); known != draft.formula_calculations.end())
        return known->second;
    Calculator maker(draft);
    const auto root = maker.add_formula(at);
    const syntax::Formula& written = written_formula(draft, at);
    maker.calculation.span = written.span;
    maker.calculation.name = printed_name(draft.sources, written.name);
    CalculationNotes notes;
    notes.node = at.node;
    notes.rate = names_rate(maker.calculation.name);
    const auto made = finish(draft, maker, root, std::move(notes));
    draft.formula_calculations.emplace(key, made);
    return made;
}

std::uint32_t add_calculation(ModelDraft& draft, Calculation calculation, Scope scope) {
    CalculationNotes notes;
    notes.node = scope;
    notes.literals.resize(calculation.nodes.size());
    draft.pack.calculations.push_back(std::move(calculation));
    draft.notes.push_back(std::move(notes));
    return static_cast<std::uint32_t>(draft.pack.calculations.size() - 1);
}

std::optional<Calculation::Node> value_of_indicator(ModelDraft& draft, NodeId node, Span span) {
    if (!draft.pack.nodes[node].children.empty()) return std::nullopt;
    if (value_formula(draft, node)) return Calculation::Node{Op::indicator_value, Number(0), node, {}, span};
    return Calculation::Node{Op::input, Number(0), own_input(draft, node), {}, span};
}

InputId own_input(ModelDraft& draft, NodeId node) {
    if (const auto known = draft.own_inputs.find(node); known != draft.own_inputs.end()) return known->second;
    const Node& indicator = draft.pack.nodes[node];
    if (const auto shared = draft.shared_inputs.find(name_key(indicator.name));
        shared != draft.shared_inputs.end() && draft.addresses->find(indicator.name).size() == 1) {
        draft.own_inputs.emplace(node, shared->second);
        return shared->second;
    }
    Input input;
    input.name = indicator.name;
    input.span = indicator.name_span;
    input.paths = draft.addresses->paths_of(node);
    const auto fresh = static_cast<InputId>(draft.pack.inputs.size());
    draft.pack.inputs.push_back(std::move(input));
    draft.own_inputs.emplace(node, fresh);
    return fresh;
}

}  // namespace heng
