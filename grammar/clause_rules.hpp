// The PEGTL rules of clause phrases, first half: quantities, conditions, places, changes, standards. Read by
// parse_clause.cpp alone. Rules are silent: the leaves they drop are listed in clause_actions.hpp.
//
// The text is folded: one spelling of signs, no blanks. A phrase must be recognisable wherever it stands, because what
// stands before it may be any words; so every phrase needs a number or a word that nothing else is made of.
#pragma once
#include <string_view>
#include <tao/pegtl.hpp>

#include "grammar/clause_words.hpp"
#include "grammar/rule_beginnings.hpp"

namespace heng::clause_grammar {

using namespace tao::pegtl;  // NOLINT: the grammar is written in PEGTL's words
using grammar::Beginnings;
using grammar::beginnings_of;
using grammar::gated;

template <typename In>
std::string_view rest_of(const In& in) {
    return {in.current(), in.size(1)};
}

/// Most places of a clause begin no entry of a table, and one look tells so.
template <const auto& Table>
inline constexpr Beginnings beginnings = beginnings_of(Table);

template <const auto& Table>
std::size_t longest_of(std::string_view text) {
    return beginnings<Table>.fit(text) ? words::longest(Table, text) : 0;
}

/// The longest entry of a table of words.
template <const auto& Table>
struct any_of {
    using rule_t = any_of;
    using subs_t = type_list<>;
    static constexpr const Beginnings& begins = beginnings<Table>;
    template <typename In>
    static bool match(In& in) {
        const std::size_t length = longest_of<Table>(rest_of(in));
        if (length > 0) in.bump(length);
        return length > 0;
    }
};

/// An entry of the first table that no entry of the others outgrows: 达, but not in 达不到.
template <const auto& Table, const auto&... Rivals>
struct outgrown_by_none {
    using rule_t = outgrown_by_none;
    using subs_t = type_list<>;
    static constexpr const Beginnings& begins = beginnings<Table>;
    template <typename In>
    static bool match(In& in) {
        const std::string_view rest = rest_of(in);
        const std::size_t length = longest_of<Table>(rest);
        if (length == 0 || ((longest_of<Rivals>(rest) > length) || ...)) return false;
        in.bump(length);
        return true;
    }
};

template <std::size_t N>
struct spelling {
    char byte[N]{};
    consteval spelling(const char (&text)[N]) {
        for (std::size_t i = 0; i < N; ++i) byte[i] = text[i];
    }
};
template <spelling S, class = std::make_index_sequence<sizeof(S.byte) - 1>>
struct spelled;
template <spelling S, std::size_t... I>
struct spelled<S, std::index_sequence<I...>> : string<S.byte[I]...> {};
template <spelling S>
struct word : spelled<S> {};

/// The longest unit word, by the table that the caller brought.
struct unit_word {
    using rule_t = unit_word;
    using subs_t = type_list<>;
    template <apply_mode A, rewind_mode M, template <typename...> class Action, template <typename...> class Control,
              typename In, typename State>
    static bool match(In& in, State& state) {
        const std::size_t length = state.unit_length(rest_of(in));
        if (length > 0) in.bump(length);
        return length > 0;
    }
};

// clang-format off
struct character     : utf8::any {};
struct fresh         : success {};                                                     // a phrase begins
struct mark_sign     : sor<one<',', ':', '(', ')'>, word<"、">, word<"；">, word<"。">> {};
struct segment_end   : sor<mark_sign, eof> {};
struct operator_sign : sor<one<'+', '-', '/', '|'>, word<"×">> {};

// Quantities
struct digits        : plus<digit> {};
struct thousands     : seq<rep_min_max<1, 3, digit>, plus<seq<one<','>, rep<3, digit>, not_at<digit>>>> {};
struct decimal       : seq<sor<thousands, digits>, opt<seq<one<'.'>, digits>>> {};    // 1,733.63
struct signed_number : seq<opt<one<'-', '+'>>, decimal> {};
struct numeral       : plus<any_of<words::numerals>> {};
struct chinese       : seq<numeral, opt<seq<word<"点">, numeral>>> {};                 // 五  零点五
struct percent       : seq<word<"百分之">, sor<decimal, numeral>> {};                  // 百分之五
struct year          : seq<rep<4, digit>, word<"年">> {};
struct percent_sign  : one<'%'> {};
struct date          : sor<seq<opt<year>, rep_min_max<1, 2, digit>, word<"月">, sor<seq<rep_min_max<1, 2, digit>, word<"日">>, word<"底">, word<"末">>>, seq<word<"年">, sor<word<"底">, word<"末">>>> {};
struct reference     : seq<star<any_of<words::reference_heads>>, any_of<words::reference_tails>, opt<any_of<words::reference_rates>>> {};
struct infinity      : seq<opt<one<'+', '-'>>, sor<word<"∞">, word<"无穷">, word<"无穷大">>> {};
struct unit          : unit_word {};
struct counted       : seq<chinese, unit> {};                                          // 两项
struct quantity      : sor<percent, seq<not_at<year>, signed_number, opt<unit>>, counted> {};
struct points_unit   : seq<word<"分">, not_at<any_of<words::not_points>>> {};

// Conditions
struct at_least      : outgrown_by_none<words::at_least, words::less_than> {};         // 达, but not in 达不到
struct more_than     : any_of<words::more_than> {};
struct at_most       : any_of<words::at_most> {};
struct less_than     : any_of<words::less_than> {};
struct equal_to      : any_of<words::equal_to> {};
struct held          : any_of<words::held> {};
struct held_below    : any_of<words::held_below> {};
struct above         : seq<any_of<words::above>, not_at<word<"述">>> {};
struct below         : any_of<words::below> {};
struct between       : any_of<words::between> {};
struct included      : any_of<words::included> {};
struct excluded      : any_of<words::excluded> {};
struct including     : any_of<words::including> {};
struct excluding     : any_of<words::excluding> {};
struct range_sign    : any_of<words::range_signs> {};
struct joined_ends   : sor<any_of<words::joined_ends>, word<"、">> {};
struct mark_rest     : seq<opt<sor<any_of<words::above>, any_of<words::below>, word<"本数">>>, opt<seq<one<','>, word<"下同">>>> {};
struct named_mark    : seq<one<'('>, sor<excluding, including>, quantity, mark_rest, one<')'>> {};   // （含95%）
struct inclusion     : sor<included, excluded, named_mark> {};
struct compared      : sor<at_least, at_most, less_than, more_than> {};
struct post          : sor<above, below> {};
struct both_signs    : sor<word<"±">, word<"+-">, word<"+/-">, word<"正负">> {};
struct amount        : seq<opt<both_signs>, sor<date, quantity>> {};                   // ±5%
struct marked        : seq<amount, opt<inclusion>, opt<post>, opt<inclusion>> {};
struct sign          : sor<one<'<', '>'>, word<"≤">, word<"≥">> {};
struct sign_at_least : word<"≥"> {};
struct sign_at_most  : word<"≤"> {};
struct sign_more     : one<'>'> {};
struct sign_less     : one<'<'> {};
struct any_sign      : sor<sign_at_least, sign_at_most, sign_more, sign_less> {};
struct subject       : rep_min_max<1, 30, seq<not_at<sor<mark_sign, sign, one<'='>, digit>>, character>> {};
struct opened        : one<'['> {};
struct opened_wide   : one<'('> {};
struct closed        : one<']'> {};
struct closed_wide   : one<')'> {};
struct interval_end  : sor<infinity, quantity> {};
struct interval      : seq<fresh, sor<opened, opened_wide>, interval_end, one<','>, interval_end, sor<closed, closed_wide>> {};  // [90%,100%)
struct sandwich      : seq<fresh, quantity, any_sign, subject, any_sign, quantity> {};                         // 80%≤x<90%
struct signed_range  : seq<fresh, opt<held>, opt<sor<equal_to, compared>>, marked, range_sign, opt<held>, marked, opt<between>, opt<inclusion>> {};  // 80%-90%(不含)
struct joined_range  : seq<fresh, opt<held>, marked, joined_ends, marked, between, opt<inclusion>> {};         // 80%和90%之间
struct preceded      : seq<fresh, opt<sor<held, held_below, equal_to>>, opt<sor<word<"到">, word<"于">>>, compared, opt<inclusion>, sor<amount, reference>, opt<inclusion>, opt<post>, opt<inclusion>> {};  // 不低于90%
struct followed      : seq<fresh, opt<sor<held_below, held, equal_to>>, amount, opt<inclusion>, post, opt<inclusion>> {};     // 95%(含)以上
struct held_at       : seq<fresh, held_below, amount, opt<inclusion>> {};                                      // 控制在5%
struct zero_word     : seq<word<"零">, at<sor<segment_end, word<"的">, word<"时">, word<"得">, word<"计">, word<"记">>>> {};
struct nought_number : seq<at<zero_word>, chinese> {};                                                              // 零, without a unit
struct equality      : seq<fresh, equal_to, opt<inclusion>, sor<amount, reference, nought_number>, opt<inclusion>> {};  // =100%
struct standing      : seq<fresh, opt<held>, amount, opt<inclusion>> {};                                       // 100%
struct condition     : sor<gated<interval>, gated<sandwich>, gated<signed_range>, gated<joined_range>, gated<preceded>, gated<followed>, gated<held_at>, gated<equality>> {};
struct bare          : seq<standing> {};

// Places
struct place_number  : sor<decimal, chinese> {};
struct rank_word     : any_of<words::ranked> {};
struct place_unit    : any_of<words::place_units> {};
struct from_bottom   : sor<word<"倒数">, word<"后">, word<"末">> {};
struct reaching      : word<"前"> {};
struct onwards       : sor<word<"及以后">, word<"以后">, word<"之后">, word<"及之后">, word<"开外">> {};
struct downwards     : sor<onwards, word<"后">, word<"及以下">, word<"以下">, word<"之下">> {};
struct within_place  : sor<word<"及以前">, word<"以前">, word<"及以上">, word<"以上">, word<"以内">, word<"及以内">, word<"之内">> {};
struct place_range   : seq<range_sign, opt<word<"第">>, opt<reaching>, place_number> {};
struct share_one     : seq<place_number, percent_sign> {};
struct share_range   : seq<place_number, opt<percent_sign>, opt<inclusion>, place_range, percent_sign> {};
struct share_place   : seq<fresh, opt<rank_word>, opt<word<"在">>, sor<reaching, from_bottom>, sor<share_range, share_one>, opt<inclusion>> {};  // 前26%-50%
struct near_place    : seq<fresh, opt<rank_word>, opt<word<"在">>, sor<reaching, seq<from_bottom, not_at<word<"第">>>>, place_number, opt<place_range>, place_unit, opt<inclusion>> {};   // 前三名
struct place_end     : sor<downwards, within_place> {};
struct nth_place     : seq<fresh, opt<rank_word>, opt<word<"在">>, opt<from_bottom>, word<"第">, place_number, opt<seq<opt<place_unit>, place_range>>, sor<seq<place_unit, opt<place_end>>, at<sor<segment_end, word<"的">, word<"得">, word<"计">, word<"记">, word<"满">>>>> {};  // 排名第一  第7名及以后
struct past_place    : sor<seq<fresh, rank_word, opt<word<"在">>, place_number, place_unit, place_end>, seq<fresh, place_number, place_unit, onwards>> {};  // 12名以后
struct listed_place  : seq<fresh, rank_word, opt<word<"在">>, opt<word<"第">>, place_number, opt<place_range>, place_unit> {};  // 排名1-5名
struct last_place    : any_of<words::last_places> {};
struct first_place   : any_of<words::first_places> {};
struct end_place     : seq<fresh, opt<rank_word>, opt<word<"在">>, sor<last_place, first_place>> {};
struct bare_place    : seq<fresh, rank_word, opt<word<"在">>, reaching, place_number, at<sor<segment_end, word<"的">, word<"得">, word<"计">, word<"记">, word<"满">>>> {};  // 排名前三
struct range_place   : seq<fresh, opt<word<"第">>, chinese, range_sign, opt<word<"第">>, chinese, place_unit, at<sor<segment_end, word<"的">, word<"得">, word<"计">, word<"记">, word<"满">>>> {};  // 四至六名
struct place         : sor<gated<share_place>, gated<range_place>, gated<nth_place>, gated<near_place>, gated<bare_place>, gated<past_place>, gated<listed_place>, gated<end_place>> {};

// Changes
struct down          : any_of<words::down> {};
struct late          : any_of<words::late> {};
struct saved         : any_of<words::saved> {};
struct up            : any_of<words::up> {};
struct apart         : any_of<words::apart> {};
struct direction     : sor<late, apart, saved, down, up> {};
struct amount_verb   : sor<any_of<words::deduct_verbs>, any_of<words::add_verbs>, any_of<words::award_verbs>> {};
struct counts_things : seq<not_at<sor<word<"分">, one<'%'>>>, unit> {};                                       // 获得一{项}
struct pays_now      : seq<opt<one<','>>, star<any_of<words::adverbs>>, amount_verb, sor<decimal, numeral>, not_at<counts_things>> {};
struct frequency     : seq<word<"每">, opt<chinese>, sor<word<"年度">, word<"年">, word<"季度">, word<"季">, word<"月">, word<"周">, word<"天">, word<"日">>, not_at<pays_now>> {};  // 每两年开展一次
struct change_stop   : sor<one<',', ':'>, word<"、">, word<"；">, word<"。">, one<')'>, pays_now> {};
struct both_ways     : seq<one<'('>, opt<sor<word<"或">, one<'/'>>>, direction, one<')'>> {};                  // （降低）
struct inside_word   : sor<both_ways, direction, seq<not_at<sor<change_stop, one<'('>, at_least, at_most>>, character>> {};
struct inside        : seq<not_at<quantity>, inside_word> {};
struct every         : word<"每"> {};
struct change_size   : seq<not_at<signed_number, points_unit>, quantity> {};
struct change_origin : seq<not_at<signed_number, points_unit>, sor<percent, seq<decimal, percent_sign>>> {};
struct from_origin   : seq<fresh, every, rep_max<16, inside>, change_origin, opt<word<"的">>, change_size> {};  // 每低于95%一个百分点
struct sized_change  : seq<fresh, every, rep_max<16, inside>, change_size> {};                                   // 每少安排一个百分点
struct measure_change : seq<fresh, every, unit> {};                                                           // 每张
struct sizeless      : seq<fresh, every, plus<direction>, at<pays_now>> {};                                    // 每下降扣1分
struct inside_place  : seq<sor<word<"后">, word<"前">, word<"末">, word<"倒数">>, opt<word<"第">>, sor<digits, numeral>, place_unit> {};
struct through_place : seq<rep_max<8, seq<not_at<inside_place>, inside>>, inside_place, opt<word<"的">>> {};
struct marked_change : seq<fresh, every, rep_min_max<1, 16, inside>, at<signed_number, points_unit>, quantity, at<pays_now>> {};  // 每低1分{扣0.5分}
struct placed_change : seq<fresh, every, through_place, sor<change_size, at<pays_now>>> {};                     // 每进入后三名一次
struct change        : seq<not_at<frequency>, sor<placed_change, from_origin, marked_change, sized_change, measure_change, sizeless>> {};

// Standards
struct standard_name : any_of<words::standard_names> {};
struct standard_end  : seq<sor<word<"为">, word<"作为">>, standard_name> {};
struct standard_word : seq<not_at<sor<standard_end, mark_sign>>, character> {};
struct standard_words : rep_min_max<1, 24, standard_word> {};
struct not_above     : not_at<sor<seq<any_of<words::above>, not_at<word<"年">>>, any_of<words::below>>> {};
struct part_of       : seq<rep_min_max<1, 20, seq<not_at<quantity>, not_at<seq<word<"的">, amount>>, standard_word>>, word<"的">, amount, at<standard_end>> {};
struct standard_is   : seq<fresh, not_above, word<"以">, sor<seq<amount, at<standard_end>>, part_of, standard_words>, standard_end> {};  // 以100%为标准
struct standard_value : seq<fresh, any_of<words::standard_values>, opt<sor<word<"为">, word<"是">, one<'=', ':'>>>, opt<compared>, amount> {};  // 目标值82%
struct standard      : sor<standard_is, standard_value> {};
// clang-format on

}  // namespace heng::clause_grammar
