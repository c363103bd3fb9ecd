// The shape of the lines of a script, over folded text: headings with their points, 数据 lines, 用例 and 应得 lines,
// 修改 and 新增, the left sides in 说明, enumerators. No actions, no messages: those are in script_lines.cpp.
#pragma once
#include "grammar/word.hpp"

namespace heng::grammar::lines {

using namespace tao::pegtl;  // NOLINT: the grammar reads as PEGTL only

/// A blank in the source, which folding dropped.
struct gap {
    using rule_t = gap;
    using subs_t = type_list<>;

    template <apply_mode, rewind_mode, template <typename...> class, template <typename...> class, typename In,
              typename Draft>
    static bool match(In& in, Draft& draft) {
        return draft.blank_before(in.current());
    }
};

// clang-format off
struct character      : utf8::any {};
struct digits         : plus<digit> {};
struct decimal        : seq<digits, opt<one<'.'>, digits>> {};
struct numeral        : plus<utf8::one<U'零', U'一', U'二', U'两', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'百', U'点', U'半'>> {};
struct fen            : word<"分"> {};
struct open_bracket   : one<'(', '['> {};
struct close_bracket  : one<')', ']'> {};
struct in_bracket     : seq<not_at<sor<open_bracket, close_bracket>>, character> {};
struct colon          : one<':'> {};
struct equals         : one<'='> {};
struct comma          : sor<one<','>, word<"；">> {};
struct stop           : sor<word<"。">, word<"；">, one<','>> {};
struct line_end       : seq<star<stop>, eof> {};

// 在职人员控制率（2分）  在职人员控制率 2分  资金管理（满分12分）  资金管理（2..5分）
struct number         : sor<decimal, numeral> {};
struct odd_number     : seq<at<sor<digit, one<'-', '.', '~'>>>, plus<seq<not_at<fen, close_bracket>, in_bracket>>> {};
struct exact_points   : seq<number, at<fen, close_bracket>> {};
struct points         : sor<exact_points, odd_number> {};
struct points_word    : sor<word<"满分">, word<"分值">, word<"共">, word<"计">> {};
struct in_brackets    : seq<open_bracket, opt<points_word>, opt<colon>, points, fen, close_bracket> {};
struct bare_points    : seq<decimal> {};
struct points_part    : sor<in_brackets, seq<bare_points, fen>> {};
struct name_piece     : sor<digits, character> {};
struct heading_tail   : seq<opt<points_part>, line_end> {};
struct heading_name   : star<not_at<heading_tail>, name_piece> {};
struct heading        : seq<heading_name, heading_tail> {};

// 三级指标 公车管理（2分） 于 资产管理
struct level          : seq<utf8::one<U'一', U'二', U'三', U'四'>, word<"级指标">> {};
struct place          : star<not_at<line_end>, character> {};
struct place_word     : word<"于"> {};
struct after_points   : seq<points_part, opt<place_word, place>> {};
struct after_name     : seq<gap, place_word, gap, place> {};
struct override_tail  : seq<opt<sor<after_points, after_name>>, line_end> {};
struct path           : star<not_at<override_tail>, name_piece> {};
struct override_line  : seq<opt<level, opt<colon>>, path, override_tail> {};

// 预算数（万元）：金额，财政部门批复的本年度部门预算数，缺省 0
struct letters        : plus<upper> {};
struct unit           : plus<in_bracket> {};
struct unit_part      : seq<open_bracket, not_at<letters, close_bracket>, unit, close_bracket> {};
struct input_break    : sor<colon, comma, line_end> {};
struct input_name     : star<not_at<sor<seq<unit_part, input_break>, input_break>>, character> {};
struct fallback_word  : seq<sor<word<"缺省">, word<"默认">>, opt<word<"值">>, opt<sor<word<"为">, word<"是">, colon, equals>>> {};
struct fallback       : star<not_at<line_end>, character> {};
struct fallback_part  : seq<fallback_word, fallback> {};
struct type_character : seq<not_at<sor<open_bracket, stop>>, character> {};
struct type_choices   : seq<open_bracket, plus<in_bracket>, close_bracket> {};
struct type           : seq<rep_min_max<1, 4, type_character>, opt<type_choices>, at<sor<comma, line_end>>> {};
struct description    : star<not_at<sor<seq<comma, fallback_part>, line_end>>, character> {};
struct described      : seq<opt<type, star<comma>>, sor<fallback_part, seq<description, opt<comma, fallback_part>>>> {};
struct input_line     : seq<input_name, opt<unit_part>, opt<sor<colon, comma>, described>, line_end> {};

// 预算执行数=950万元，预算数=1,000万元
struct separator      : sor<comma, word<"。">> {};
struct assign         : sor<equals, colon> {};
struct left_piece     : seq<not_at<sor<assign, separator>>, character> {};
struct given_name     : plus<left_piece> {};
struct next_given     : seq<separator, given_name, assign> {};
struct given_value    : star<not_at<sor<next_given, line_end>>, character> {};
struct given          : seq<given_name, assign, given_value> {};
struct givens         : seq<given, star<seq<separator, given>>, line_end> {};

// 预算执行率 0分  总分=85.5分  等级 良
struct score_end      : sor<eof, comma, word<"。">, word<"、">> {};
struct exact_score    : seq<opt<one<'-'>>, decimal, opt<one<'/'>, digits>, opt<fen>, at<score_end>> {};
struct score_range    : seq<open_bracket, plus<in_bracket>, close_bracket> {};
struct score_word     : sor<score_range, seq<not_at<score_end>, character>> {};
struct any_score      : seq<score_word, star<not_at<gap>, score_word>> {};
struct word_score     : seq<any_score, at<score_end>> {};
struct score_after    : sor<seq<assign, sor<exact_score, word_score>>, seq<opt<one<' '>>, exact_score>, seq<gap, word_score>> {};
struct expected_name  : star<not_at<score_after>, name_piece> {};
struct expectation    : seq<expected_name, score_after> {};
struct pauses         : star<sor<comma, word<"。">, word<"、">>> {};

// 在职人员控制率=  编制数：  ①  （1）  1.  1、  A.  一、  一是
struct not_in_left    : sor<stop, colon, equals, one<'<', '>', '+', '~'>, word<"≤">, word<"≥">, word<"≠">, word<"×">> {};
struct left_character : seq<not_at<not_in_left>, character> {};
struct formula_head   : seq<rep_min_max<1, 60, left_character>, at<equals>> {};
struct describe_head  : seq<rep_min_max<1, 30, left_character>, at<colon>> {};
struct few_digits     : rep_min_max<1, 2, digit> {};
struct in_mark        : sor<few_digits, numeral, alpha> {};
struct circled        : utf8::range<U'①', U'⑳'> {};
struct enclosed       : seq<one<'('>, in_mark, one<')'>> {};
struct pointed        : seq<few_digits, sor<word<"、">, one<')'>, seq<one<'.'>, not_at<digit>>>> {};
struct spaced         : seq<few_digits, gap, not_at<digit>> {};
struct lettered       : seq<alpha, sor<one<'.'>, word<"、">>> {};
struct counted        : seq<numeral, sor<word<"、">, word<"是">>> {};
struct enumerator     : sor<circled, enclosed, pointed, spaced, lettered, counted> {};
// clang-format on

}  // namespace heng::grammar::lines

namespace tao::pegtl {

template <typename Name>
struct analyze_traits<Name, heng::grammar::lines::gap> : analyze_opt_traits<> {};

}  // namespace tao::pegtl
