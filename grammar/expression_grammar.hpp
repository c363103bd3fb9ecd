// The shape of formulas, over folded text. No actions, no messages: those are in parse_expression.cpp.
//
// 得分=（1-偏差率）×5 is read behind its first sign of equality. Precedence, loosest first: 或, 且, 非, comparisons, +
// -, × /, the sign of a number. A chain 80%≤x<90% is two comparisons joined by 且.
#pragma once
#include "grammar/formula_words.hpp"
#include "grammar/word.hpp"

namespace heng::grammar::formula {

using namespace tao::pegtl;  // NOLINT: the grammar reads as PEGTL only

/// What FormulaWords finds at this place.
template <std::size_t (FormulaWords::*Find)(std::size_t) const>
struct found {
    using rule_t = found;
    using subs_t = type_list<>;

    template <apply_mode, rewind_mode, template <typename...> class, template <typename...> class, typename In,
              typename Draft>
    static bool match(In& in, Draft& draft) {
        const std::size_t length = (draft.words.*Find)(static_cast<std::size_t>(in.current() - draft.begin));
        in.bump_in_this_line(length);
        return length > 0;
    }
};

/// A comma between the arguments of a function is no thousands separator.
struct outside_call {
    using rule_t = outside_call;
    using subs_t = type_list<>;

    template <apply_mode, rewind_mode, template <typename...> class, template <typename...> class, typename In,
              typename Draft>
    static bool match(In&, Draft& draft) {
        return draft.words.open_calls == 0;
    }
};

/// Fails where the formula has become too long for any reader.
struct room {
    using rule_t = room;
    using subs_t = type_list<>;

    template <apply_mode, rewind_mode, template <typename...> class, template <typename...> class, typename In,
              typename Draft>
    static bool match(In& in, Draft& draft) {
        if (draft.nodes.size() < draft.most_nodes) return true;
        draft.too_long = in.current();
        return false;
    }
};

// clang-format off
struct either;
struct factor;

struct digits         : plus<digit> {};
struct thousands      : seq<rep_min_max<1, 3, digit>, plus<one<','>, rep<3, digit>, not_at<digit>>> {};  // 1,733
struct fraction       : seq<one<'.'>, digits> {};
struct number         : seq<sor<seq<outside_call, thousands>, digits>, opt<fraction>> {};  // 0.5
struct unit           : found<&FormulaWords::unit> {};               // 万元
struct decimal        : seq<number, opt<unit>> {};                   // 80万元
struct numeral        : found<&FormulaWords::numeral> {};            // 五
struct chinese        : seq<numeral, opt<unit>> {};                  // 五个百分点
struct date           : found<&FormulaWords::date> {};               // 6月30日
struct name           : found<&FormulaWords::name> {};               // 预算执行数

struct round_open     : one<'('> {};
struct square_open    : one<'['> {};
struct curly_open     : one<'{'> {};
struct bar_open       : one<'|'> {};
struct round_close    : one<')'> {};
struct square_close   : one<']'> {};
struct curly_close    : one<'}'> {};
struct bar_close      : one<'|'> {};
struct inner          : nested<either> {};
struct round          : seq<round_open, inner, round_close> {};      // (a+b)
struct square         : seq<square_open, inner, square_close> {};    // [a+b]
struct curly          : seq<curly_open, inner, curly_close> {};      // {a+b}
struct absolute       : seq<bar_open, inner, bar_close> {};          // |a|

struct callee         : found<&FormulaWords::callee> {};             // 最大值
struct comma          : sor<one<','>, word<"、">, word<"；">> {};
struct argument       : seq<inner> {};
struct arguments      : list<argument, comma> {};
struct call           : seq<callee, round_open, arguments, round_close> {};  // 最大值(a,b)

struct value          : sor<chinese, call, name, date, decimal, absolute, round, square, curly> {};
struct operand        : seq<room, value> {};
struct negated        : seq<one<'-'>, nested<factor>> {};            // -a
struct factor         : sor<negated, operand> {};

struct times_sign     : sor<word<"×">, word<"乘以">> {};
struct over_sign      : sor<one<'/'>, word<"除以">> {};
struct plus_sign      : sor<one<'+'>, word<"加上">> {};
struct minus_sign     : sor<one<'-'>, word<"减去">> {};
struct times          : seq<times_sign, factor> {};                  // ×b
struct over           : seq<over_sign, factor> {};                   // /b
struct product        : seq<factor, star<sor<times, over>>> {};
struct added          : seq<plus_sign, product> {};                  // +b
struct subtracted     : seq<minus_sign, product> {};                 // -b
struct sum            : seq<product, star<sor<added, subtracted>>> {};

struct below          : seq<one<'<'>, sum> {};                       // <b
struct at_most        : seq<word<"≤">, sum> {};                      // ≤b
struct equals         : seq<one<'='>, sum> {};                       // =b
struct differs        : seq<word<"≠">, sum> {};                      // ≠b
struct at_least       : seq<word<"≥">, sum> {};                      // ≥b
struct above          : seq<one<'>'>, sum> {};                       // >b
struct comparison     : seq<sum, star<sor<below, at_most, equals, differs, at_least, above>>> {};

struct condition;
struct not_word       : found<&FormulaWords::complement> {};
struct complemented   : seq<not_word, nested<condition>> {};         // 非 a
struct condition      : sor<complemented, comparison> {};
struct and_word       : found<&FormulaWords::both> {};
struct or_word        : found<&FormulaWords::either> {};
struct joined         : seq<and_word, condition> {};                 // 且 b
struct both           : seq<condition, star<joined>> {};
struct alternative    : seq<or_word, both> {};                       // 或 b
struct either         : seq<both, star<alternative>> {};

struct end_mark       : sor<word<"。">, word<"；">, word<"、">, one<',', '.'>> {};
struct formula_end    : seq<star<end_mark>, eof> {};
struct formula        : seq<either, formula_end> {};
// clang-format on

}  // namespace heng::grammar::formula

namespace tao::pegtl {

template <typename Name, std::size_t (heng::grammar::FormulaWords::*Find)(std::size_t) const>
struct analyze_traits<Name, heng::grammar::formula::found<Find>> : analyze_any_traits<> {};
template <typename Name>
struct analyze_traits<Name, heng::grammar::formula::outside_call> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, heng::grammar::formula::room> : analyze_opt_traits<> {};

}  // namespace tao::pegtl
