// The tree of a formula while it is being parsed, and the words for a parse that failed. Shared by parse_expression.cpp
// and expression_failure.cpp alone.
#pragma once
#include <optional>
#include <utility>

#include "grammar/diagnostic.hpp"
#include "grammar/expression.hpp"
#include "grammar/formula_words.hpp"
#include "grammar/furthest.hpp"

namespace heng::grammar {

/// What a parse has built so far. Operands wait on a stack until their operator is complete.
struct FormulaDraft {
    FormulaDraft(const Folded& text, const std::vector<std::string>& names)
        : folded(text), begin(text.text.data()), words(text, names) {}

    struct OpenCall {
        Span function;
        std::vector<syntax::ExprId> arguments;
    };

    static constexpr std::size_t most_nodes = 4096;

    const Folded& folded;
    const char* begin;
    FormulaWords words;
    unsigned depth = 0;
    const char* too_deep = nullptr;
    const char* too_long = nullptr;
    Furthest furthest;
    std::vector<syntax::ExprNode> nodes;
    std::vector<syntax::ExprId> operands;
    std::vector<OpenCall> calls;
    std::vector<Span> brackets;  // open ones
    Span number, unit;

    Span span(const char* from, const char* to) const {
        return folded.span(static_cast<std::size_t>(from - begin), static_cast<std::size_t>(to - begin));
    }
    template <typename In>
    Span span(const In& in) const {
        return span(in.begin(), in.end());
    }

    template <typename What>
    void push(What what, Span where) {
        operands.push_back(static_cast<syntax::ExprId>(nodes.size()));
        nodes.push_back({std::move(what), where});
    }

    syntax::ExprId pop() {
        const syntax::ExprId top = operands.back();
        operands.pop_back();
        return top;
    }

    void combine(syntax::Binary op) {
        const syntax::ExprId right = pop(), left = pop();
        push(syntax::Operation{op, left, right}, Span{nodes[left].span.begin, nodes[right].span.end});
    }

    /// 80%≤x<90%: the middle of a chain is compared twice.
    void compare(syntax::Binary op) {
        const syntax::ExprId right = pop(), left = operands.back();
        const std::optional<syntax::ExprId> middle = end_of_chain(left);
        if (!middle) return operands.push_back(right), combine(op);
        push(syntax::Operation{op, *middle, right}, Span{nodes[*middle].span.begin, nodes[right].span.end});
        combine(syntax::Binary::both);
    }

  private:
    std::optional<syntax::ExprId> end_of_chain(syntax::ExprId left) const {
        const auto* operation = boost::variant2::get_if<syntax::Operation>(&nodes[left].what);
        if (operation == nullptr || closed_by_bracket(left, operation->right)) return std::nullopt;
        if (operation->op == syntax::Binary::both) return end_of_chain(operation->right);
        const bool compares = operation->op >= syntax::Binary::less && operation->op <= syntax::Binary::greater;
        return compares ? std::optional(operation->right) : std::nullopt;
    }

    /// The span of what stood in brackets includes them.
    bool closed_by_bracket(syntax::ExprId node, syntax::ExprId right) const {
        return nodes[node].span.end != nodes[right].span.end;
    }
};

/// What a reader must know of a formula that could not be read.
Diagnostic formula_failure(const FormulaDraft& draft);

}  // namespace heng::grammar
