// Which rules drop which leaves. Read by parse_clause.cpp alone.
#pragma once
#include "grammar/clause_effects.hpp"
#include "grammar/clause_tokens.hpp"

namespace heng::clause_grammar {

template <typename Rule>
struct drops : nothing<Rule> {};

template <Leaf L>
struct drop {
    template <typename In, typename State>
    static void apply(const In& in, State& state) {
        state.take(L, in.begin(), in.end());
    }
};

template <>
struct drops<fresh> {
    template <typename State>
    static void apply0(State& state) {
        state.fresh();
    }
};

// clang-format off
template <> struct drops<decimal>         : drop<Leaf::number> {};
template <> struct drops<signed_number>   : drop<Leaf::number> {};
template <> struct drops<chinese>         : drop<Leaf::chinese> {};
template <> struct drops<percent>         : drop<Leaf::percent> {};
template <> struct drops<date>            : drop<Leaf::date> {};
template <> struct drops<reference>       : drop<Leaf::reference> {};
template <> struct drops<infinity>        : drop<Leaf::unbounded> {};
template <> struct drops<unit>            : drop<Leaf::unit> {};
template <> struct drops<points_unit>     : drop<Leaf::unit> {};
template <> struct drops<percent_sign>    : drop<Leaf::unit> {};
template <> struct drops<at_least>        : drop<Leaf::at_least> {};
template <> struct drops<sign_at_least>   : drop<Leaf::at_least> {};
template <> struct drops<more_than>       : drop<Leaf::more_than> {};
template <> struct drops<sign_more>       : drop<Leaf::more_than> {};
template <> struct drops<at_most>         : drop<Leaf::at_most> {};
template <> struct drops<sign_at_most>    : drop<Leaf::at_most> {};
template <> struct drops<less_than>       : drop<Leaf::less_than> {};
template <> struct drops<sign_less>       : drop<Leaf::less_than> {};
template <> struct drops<equal_to>        : drop<Leaf::equal_to> {};
template <> struct drops<held_below>      : drop<Leaf::held_below> {};
template <> struct drops<above>           : drop<Leaf::above> {};
template <> struct drops<below>           : drop<Leaf::below> {};
template <> struct drops<both_signs>      : drop<Leaf::both_signs> {};
template <> struct drops<included>        : drop<Leaf::included> {};
template <> struct drops<including>       : drop<Leaf::included> {};
template <> struct drops<excluded>        : drop<Leaf::excluded> {};
template <> struct drops<excluding>       : drop<Leaf::excluded> {};
template <> struct drops<range_sign>      : drop<Leaf::range> {};
template <> struct drops<joined_ends>     : drop<Leaf::range> {};
template <> struct drops<opened>          : drop<Leaf::opened> {};
template <> struct drops<opened_wide>     : drop<Leaf::opened_wide> {};
template <> struct drops<closed>          : drop<Leaf::closed> {};
template <> struct drops<closed_wide>     : drop<Leaf::closed_wide> {};
template <> struct drops<subject>         : drop<Leaf::subject> {};
template <> struct drops<from_bottom>     : drop<Leaf::from_bottom> {};
template <> struct drops<reaching>        : drop<Leaf::reaching> {};
template <> struct drops<within_place>    : drop<Leaf::reaching> {};
template <> struct drops<downwards>       : drop<Leaf::onwards> {};
template <> struct drops<onwards>         : drop<Leaf::onwards> {};
template <> struct drops<last_place>      : drop<Leaf::last_place> {};
template <> struct drops<first_place>     : drop<Leaf::first_place> {};
template <> struct drops<down>            : drop<Leaf::down> {};
template <> struct drops<late>            : drop<Leaf::up> {};
template <> struct drops<saved>           : drop<Leaf::up> {};
template <> struct drops<up>              : drop<Leaf::up> {};
template <> struct drops<apart>           : drop<Leaf::apart> {};
template <> struct drops<standard_name>   : drop<Leaf::name> {};
template <> struct drops<standard_words>  : drop<Leaf::words> {};

template <> struct drops<award_verb>      : drop<Leaf::award> {};
template <> struct drops<short_award>     : drop<Leaf::award> {};
template <> struct drops<add_verb>        : drop<Leaf::add> {};
template <> struct drops<deduct_verb>     : drop<Leaf::deduct> {};
template <> struct drops<deducts_long>    : drop<Leaf::deducts> {};
template <> struct drops<pays_long>       : drop<Leaf::pays> {};
template <> struct drops<pays_short>      : drop<Leaf::pays> {};
template <> struct drops<again>           : drop<Leaf::again> {};
template <> struct drops<whole_points>    : drop<Leaf::whole_points> {};
template <> struct drops<half_word>       : drop<Leaf::half> {};
template <> struct drops<label_quoted>    : drop<Leaf::label> {};
template <> struct drops<label_known>     : drop<Leaf::label> {};
template <> struct drops<label_plain>     : drop<Leaf::label> {};
template <> struct drops<label_benefit>   : drop<Leaf::label> {};
template <> struct drops<most>            : drop<Leaf::most> {};
template <> struct drops<added>           : drop<Leaf::added> {};
template <> struct drops<deducted>        : drop<Leaf::deducted> {};
template <> struct drops<as_started>      : drop<Leaf::started> {};
template <> struct drops<as_proportion>   : drop<Leaf::proportional> {};
template <> struct drops<part_deducted>   : drop<Leaf::proportional> {};
template <> struct drops<half_up>         : drop<Leaf::half_up> {};
template <> struct drops<half_even>       : drop<Leaf::half_even> {};
template <> struct drops<truncate>        : drop<Leaf::truncate> {};
template <> struct drops<raise>           : drop<Leaf::raise> {};
template <> struct drops<integer>         : drop<Leaf::integer> {};
template <> struct drops<modifier_words>  : drop<Leaf::words> {};
// clang-format on

}  // namespace heng::clause_grammar
