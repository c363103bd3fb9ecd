// Makes phrases of leaves: which quantity is which end, which word says what. Called by the actions of
// parse_clause.cpp when a phrase is complete. Knows no PEGTL and no numbers: literals stay text.
#pragma once
#include "grammar/clause.hpp"
#include "grammar/clause_tokens.hpp"
#include "grammar/fold.hpp"

namespace heng::clause_grammar {

/// The leaves of one phrase, with the text that they stand in.
struct Leaves {
    const Folded& text;
    const std::vector<Token>& tokens;
    std::size_t begin;
    std::size_t end;

    Span span() const { return text.span(begin, end); }
    Span span(const Token& token) const { return text.span(token.begin, token.end); }
    std::string_view spelled(const Token& token) const {
        return std::string_view(text.text).substr(token.begin, token.end - token.begin);
    }
    bool has(Leaf leaf) const;
    const Token* first(Leaf leaf) const;
};

/// All quantities of a phrase in order, each with the unit behind it.
std::vector<syntax::Quantity> quantities(const Leaves& leaves);

syntax::Condition build_condition(const Leaves& leaves);
syntax::Place build_place(const Leaves& leaves);
syntax::Change build_change(const Leaves& leaves);
syntax::Standard build_standard(const Leaves& leaves);
syntax::Effect build_effect(const Leaves& leaves, syntax::Effect::Kind kind);
syntax::Limit build_limit(const Leaves& leaves, syntax::Limit::Kind kind);
syntax::Modifier build_rounding(const Leaves& leaves);
syntax::Modifier build_partial(const Leaves& leaves);
syntax::Modifier build_proportion(const Leaves& leaves);
syntax::Modifier build_straight(const Leaves& leaves);
syntax::Modifier build_modifier(const Leaves& leaves, syntax::Modifier::Kind kind);

}  // namespace heng::clause_grammar
