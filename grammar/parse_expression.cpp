// Builds the tree of a formula and says what is wrong with a text that is none. Entry: parse_expression. The shape is
// in expression_grammar.hpp, the ends of words in formula_words.cpp.
#include "grammar/parse_expression.hpp"

#include "grammar/expression_draft.hpp"
#include "grammar/expression_grammar.hpp"

namespace heng {
namespace grammar {

namespace f = formula;
using namespace syntax;  // NOLINT: the nodes of the tree

template <>
inline constexpr const char* failure_code<f::operand> = "expression-value-expected";
template <>
inline constexpr const char* failure_code<f::round_close> = "expression-bracket-open";
template <>
inline constexpr const char* failure_code<f::square_close> = "expression-bracket-open";
template <>
inline constexpr const char* failure_code<f::curly_close> = "expression-bracket-open";
template <>
inline constexpr const char* failure_code<f::bar_close> = "expression-bracket-open";
template <>
inline constexpr const char* failure_code<f::formula_end> = "expression-operator-expected";

template <typename Rule>
struct Act : tao::pegtl::nothing<Rule> {};

template <void (*Do)(FormulaDraft&, Span)>
struct At {
    template <typename In>
    static void apply(const In& in, FormulaDraft& draft) {
        Do(draft, draft.span(in));
    }
};

template <Binary Op>
struct Combine {
    static void apply0(FormulaDraft& draft) { draft.combine(Op); }
};

template <Binary Op>
struct Compare {
    static void apply0(FormulaDraft& draft) { draft.compare(Op); }
};

inline void take_number(FormulaDraft& draft, Span at) {
    draft.number = at, draft.unit = {at.end, at.end};
}
inline void take_unit(FormulaDraft& draft, Span at) {
    draft.unit = at;
}
inline void push_literal(FormulaDraft& draft, Span at) {
    draft.push(Literal{draft.number, draft.unit}, at);
}
inline void push_date(FormulaDraft& draft, Span at) {
    draft.push(Literal{at, {at.end, at.end}}, at);
}
inline void push_name(FormulaDraft& draft, Span at) {
    draft.push(Name{at}, at);
}
inline void open_bracket(FormulaDraft& draft, Span at) {
    draft.brackets.push_back(at);
}
inline void close_bracket(FormulaDraft& draft, Span at) {
    draft.brackets.pop_back();
    draft.nodes[draft.operands.back()].span = at;
}
inline void open_call(FormulaDraft& draft, Span at) {
    draft.calls.push_back({at, {}});
    ++draft.words.open_calls;
}
inline void take_argument(FormulaDraft& draft, Span) {
    draft.calls.back().arguments.push_back(draft.pop());
}
inline void close_call(FormulaDraft& draft, Span at) {
    FormulaDraft::OpenCall call = std::move(draft.calls.back());
    draft.calls.pop_back();
    draft.brackets.pop_back();
    --draft.words.open_calls;
    draft.push(Call{call.function, std::move(call.arguments)}, at);
}
inline void close_absolute(FormulaDraft& draft, Span at) {
    const Span bar = draft.brackets.back();
    draft.brackets.pop_back();
    draft.push(Call{bar, {draft.pop()}}, at);
}
inline void negate(FormulaDraft& draft, Span at) {
    draft.push(Prefix{Unary::negate, draft.pop()}, at);
}
inline void complement(FormulaDraft& draft, Span at) {
    draft.push(Prefix{Unary::complement, draft.pop()}, at);
}

// clang-format off
template <> struct Act<f::number>       : At<take_number> {};
template <> struct Act<f::numeral>      : At<take_number> {};
template <> struct Act<f::unit>         : At<take_unit> {};
template <> struct Act<f::decimal>      : At<push_literal> {};
template <> struct Act<f::chinese>      : At<push_literal> {};
template <> struct Act<f::date>         : At<push_date> {};
template <> struct Act<f::name>         : At<push_name> {};
template <> struct Act<f::round_open>   : At<open_bracket> {};
template <> struct Act<f::square_open>  : At<open_bracket> {};
template <> struct Act<f::curly_open>   : At<open_bracket> {};
template <> struct Act<f::bar_open>     : At<open_bracket> {};
template <> struct Act<f::round>        : At<close_bracket> {};
template <> struct Act<f::square>       : At<close_bracket> {};
template <> struct Act<f::curly>        : At<close_bracket> {};
template <> struct Act<f::absolute>     : At<close_absolute> {};
template <> struct Act<f::callee>       : At<open_call> {};
template <> struct Act<f::argument>     : At<take_argument> {};
template <> struct Act<f::call>         : At<close_call> {};
template <> struct Act<f::negated>      : At<negate> {};
template <> struct Act<f::complemented> : At<complement> {};
template <> struct Act<f::times>        : Combine<Binary::multiply> {};
template <> struct Act<f::over>         : Combine<Binary::divide> {};
template <> struct Act<f::added>        : Combine<Binary::add> {};
template <> struct Act<f::subtracted>   : Combine<Binary::subtract> {};
template <> struct Act<f::joined>       : Combine<Binary::both> {};
template <> struct Act<f::alternative>  : Combine<Binary::either> {};
template <> struct Act<f::below>        : Compare<Binary::less> {};
template <> struct Act<f::at_most>      : Compare<Binary::less_equal> {};
template <> struct Act<f::equals>       : Compare<Binary::equal> {};
template <> struct Act<f::differs>      : Compare<Binary::not_equal> {};
template <> struct Act<f::at_least>     : Compare<Binary::greater_equal> {};
template <> struct Act<f::above>        : Compare<Binary::greater> {};
// clang-format on

std::size_t formula_grammar_problems() {
    return tao::pegtl::analyze<f::formula>(-1);
}

}  // namespace grammar

syntax::Expression parse_expression(const Sources& sources, Span where, const std::vector<std::string>& known_names,
                                    Diagnostics& out) {
    const Folded folded = fold(sources, where);
    if (folded.text.empty()) {
        out.push_back({"expression-empty", Severity::error, where, {}, {}, false});
        return {{}, 0, where};
    }
    grammar::FormulaDraft draft(folded, known_names);
    grammar::Input in(folded.text.data(), folded.text.data() + folded.text.size(), "");
    if (!tao::pegtl::parse<grammar::f::formula, grammar::Act, grammar::keep_furthest>(in, draft)) {
        out.push_back(formula_failure(draft));
        return {{}, 0, where};
    }
    return {std::move(draft.nodes), draft.operands.back(), where};
}

}  // namespace heng
