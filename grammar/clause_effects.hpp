// The PEGTL rules of clause phrases, second half: effects, limits, modifiers, connectives, marks, and the clause as a
// row of phrases. Read by parse_clause.cpp alone.
#pragma once
#include "grammar/clause_rules.hpp"

namespace heng::clause_grammar {

// clang-format off
// Points and parts of the points
struct points_number : sor<decimal, chinese> {};
struct points        : seq<points_number, points_unit> {};                                    // 5分  两分
struct scope         : any_of<words::scopes> {};
struct whole_points  : any_of<words::whole_points> {};
struct whole         : seq<star<scope>, whole_points> {};                                     // 该项分值
struct percentage    : sor<percent, seq<decimal, percent_sign>> {};
struct share_before  : seq<whole, opt<sor<word<"的">, word<"×">>>, percentage> {};            // 该项分值的80%
struct share_after   : seq<percentage, opt<word<"的">>, whole> {};                            // 20%权重分
struct half_word     : any_of<words::half> {};
struct half_share    : seq<opt<whole>, opt<word<"的">>, half_word, opt<word<"的">>, opt<whole>> {};  // 一半分
struct points_range  : seq<points_number, opt<word<"分">>, range_sign, points_number, points_unit> {};  // 2-3分
struct share         : sor<share_before, share_after> {};
struct half          : half_share {};
struct no_comparison : not_at<sor<any_of<words::above>, any_of<words::below>, seq<range_sign, digit>>> {};
struct payment       : sor<points_range, share, half, points> {};
struct paid          : seq<payment, no_comparison> {};

// Effects
struct adverb        : any_of<words::adverbs> {};
struct adverbs       : star<adverb> {};
struct again         : any_of<words::again> {};
struct led           : seq<adverbs, opt<seq<again, adverbs>>> {};
struct award_verb    : any_of<words::award_verbs> {};
struct add_verb      : any_of<words::add_verbs> {};
struct deduct_verb   : any_of<words::deduct_verbs> {};
struct by            : any_of<words::by> {};
struct pays_long     : any_of<words::pays> {};
struct pays_short    : sor<word<"得">, word<"计">, word<"记">> {};
struct pays          : sor<pays_long, pays_short> {};
struct deducts_long  : any_of<words::deducts> {};
struct deducts       : sor<deducts_long, word<"扣">> {};
struct total_score   : any_of<words::total_score> {};
struct on_total      : seq<opt<sor<word<"从">, word<"在">, word<"由">>>, total_score, opt<sor<word<"中">, word<"里">, word<"上">>>> {};
struct total_change  : seq<fresh, on_total, led, sor<deduct_verb, add_verb>, paid> {};        // 从总分中扣5分
struct short_award   : sor<word<"得">, word<"计">, word<"记">, word<"给">, word<"赋">> {};
struct score_itself  : seq<word<"分">, not_at<sor<word<"值">, word<"数">>>> {};               // 考核得{分}的90%
struct award_share   : seq<short_award, not_at<score_itself>, share_before, no_comparison> {};                      // 得分值的90%
struct award         : sor<seq<fresh, led, award_share>, seq<fresh, led, award_verb, opt<word<":">>, paid>> {};  // 得5分
struct award_by      : seq<fresh, by, sor<share, half, percentage, points>, pays> {};         // 按分值的80%计分
struct deduct_by     : seq<fresh, by, sor<share, half, percentage, points>, deducts> {};      // 按0.4分递减
struct short_deduct  : sor<word<"扣除">, word<"扣减">, word<"扣">, word<"减">> {};
struct deduct_share  : seq<fresh, led, short_deduct, share> {};                               // 扣分值的5%
struct due_points    : seq<plus<sor<word<"相应">, word<"对应">, word<"相应的">, word<"对应的">>>, opt<scope>, whole_points> {};
struct deduct_due    : seq<fresh, led, short_deduct, due_points> {};                          // 扣相应分值: how much stands elsewhere
struct deduct        : sor<seq<fresh, led, deduct_verb, paid>, deduct_share, deduct_due, deduct_by> {};  // 扣1分
struct add           : seq<fresh, led, add_verb, paid> {};                                    // 加0.5分
struct full_noun     : any_of<words::full_nouns> {};
struct full_end      : opt<sor<word<"计算">, word<"计分">, word<"计">, word<"处理">>> {};
struct named_points  : seq<award_verb, plus<scope>, whole_points> {};                         // 得该项分值
struct full_named    : seq<fresh, led, named_points> {};
struct full          : sor<full_named, seq<fresh, led, opt<sor<award_verb, add_verb, by>>, star<scope>, full_noun, full_end, opt<paid>>> {};  // 计满分
struct no_points     : any_of<words::no_points> {};
struct plain_nought  : seq<one<'0'>, not_at<sor<digit, one<'.', '%'>>>> {};
struct nought        : sor<word<"零分">, seq<one<'0'>, word<"分">>> {};
struct no_part       : not_at<sor<percentage, seq<sor<word<"的">, word<"×">>, sor<percentage, any_of<words::half>>>>> {};
struct cancelled     : seq<sor<word<"取消">, word<"扣除">, word<"扣减">, word<"扣完">, word<"扣">, word<"不得">>, not_at<due_points>, plus<scope>, whole_points, no_part> {};  // 取消该指标得分
struct whole_next    : seq<opt<one<','>>, opt<word<"的">>, opt<one<','>>, star<any_of<words::adverbs>>, opt<any_of<words::award_verbs>>, any_of<words::full_nouns>> {};
struct made_nought   : seq<star<scope>, opt<whole_points>, sor<word<"为">, word<"按">, word<"作">, word<"判">, word<"归">, word<"记为">, word<"计为">>, sor<nought, word<"零">, plain_nought>, not_at<sor<pays_now, whole_next>>, opt<sor<word<"计算">, word<"计分">, word<"计">, word<"处理">>>> {};  // 为0分; not 变动率为0，计5分
struct all_gone      : sor<word<"全扣">, word<"扣光">, word<"全部扣完">, word<"扣满分">, word<"全部扣除">> {};
struct zero          : seq<fresh, led, star<scope>, opt<seq<whole_points, not_at<word<"为">>>>, adverbs, sor<no_points, cancelled, made_nought, word<"零分">, all_gone>, not_at<any_of<words::not_points>>> {};  // 不得分
struct no_deduction  : seq<fresh, led, star<scope>, any_of<words::no_deduction>> {};          // 不扣分
struct discretion    : plus<any_of<words::discretion>> {};
struct discreet      : seq<fresh, discretion, opt<sor<word<"给予">, word<"予以">>>, sor<deduct_verb, add_verb, award_verb>, opt<paid>, opt<sor<word<"分值">, word<"分">>>> {};  // 酌情扣0.5-2分
struct vetoed        : seq<fresh, opt<any_of<words::veto_verbs>>, any_of<words::veto>> {};    // 一票否决
struct bare_points   : seq<fresh, signed_number, points_unit, no_comparison, not_at<sor<inclusion, sign, word<"的">, word<"为">, word<"及">>>> {};  // 5分
struct paid_next     : sor<pays_now, seq<opt<one<','>>, star<any_of<words::adverbs>>, sor<full_noun, no_points, nought, word<"计">, word<"为">, word<"评">, word<"得">>>> {};
struct range_close   : at<sor<one<',', '/', ')'>, word<"；">, word<"。">, eof>> {};
struct behind_words {  // 基本完善1-2分, but not 总分80-89分
    using rule_t = behind_words;
    using subs_t = type_list<>;
    static constexpr Beginnings begins = grammar::only_looking();
    template <typename In>
    static bool match(In& in) {
        const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
        for (const std::string_view end : {",", ":", "(", ")", ".", "、", "；", "。", "/", "分", "成绩", "在", "为", "于", "达到", "是", "即", "得", "和", "或", "差", "离"})
            if (before.ends_with(end)) return false;
        return !before.empty() && static_cast<unsigned char>(before.back()) >= 0x80;
    }
};
struct bare_range    : sor<seq<fresh, one<'('>, points_range, one<')'>>, seq<behind_words, fresh, points_range, not_at<paid_next>, range_close>> {};  // （8-10分）  基本完善1-2分
struct bare_award    : seq<fresh, award_verb, whole_points, at<segment_end>> {};              // 得分: no number
struct scoreless     : seq<fresh, sor<word<"得分">, word<"计分">, word<"加分">, word<"扣分">>, at<sor<one<','>, word<"；">, word<"。">, eof>>> {};

// Grades
struct quote         : one<'"'> {};
struct grade_noun    : any_of<words::grade_nouns> {};
struct known_grade   : any_of<words::grade_names> {};
struct letter_grade  : seq<upper, opt<one<'+', '-'>>> {};
struct quoted_grade  : plus<seq<not_at<quote>, character>> {};
struct plain_grade   : rep_min_max<1, 10, seq<not_at<sor<mark_sign, quote, digit, pays_now>>, character>> {};
struct grade_end     : at<sor<segment_end, word<"的">, pays_now, full, zero, any_of<words::both>>> {};
struct label_quoted  : quoted_grade {};
struct label_known   : seq<sor<known_grade, letter_grade>, opt<any_of<words::grade_suffixes>>> {};
struct label_plain   : plain_grade {};
struct grade_verb    : any_of<words::grade_verbs> {};
struct grade         : sor<seq<fresh, sor<grade_verb, word<"为">, word<"属于">>, quote, label_quoted, quote, opt<any_of<words::grade_suffixes>>>,
                           seq<fresh, sor<grade_verb, word<"为">, word<"属于">>, label_known, grade_end>,
                           seq<fresh, grade_verb, label_plain, grade_end>> {};                // 评为优秀
struct benefit       : any_of<words::benefits> {};
struct granted       : sor<word<"给予">, word<"予以">, word<"兑现">, word<"拨付">, word<"发放">, word<"享受">> {};
struct by_standard   : seq<by, opt<sor<word<"补助">, word<"奖励">, word<"奖补">, word<"补贴">>>, word<"标准">, opt<word<"的">>> {};
struct granted_share : seq<opt<by_standard>, sor<percentage, word<"全额">, word<"足额">>, opt<word<"的">>, opt<granted>, opt<word<"全额">>, benefit> {};
struct granted_whole : seq<opt<by_standard>, granted, sor<word<"全额">, word<"足额">>, benefit> {};
struct not_granted   : seq<sor<word<"不予">, word<"不给予">, word<"不再给予">, word<"不">, word<"取消">>, benefit> {};
struct label_benefit : sor<granted_whole, granted_share, not_granted> {};
struct benefit_grade : seq<fresh, label_benefit, at<segment_end>> {};                         // 按标准的70%给予补助

// Limits
struct till          : any_of<words::till> {};
struct use_up        : any_of<words::use_up> {};
struct use_up_to     : any_of<words::use_up_to> {};
struct stop_word     : any_of<words::stop_words> {};
struct used_up       : seq<opt<till>, opt<whole>, use_up, opt<word<"为">>, opt<sor<points, whole, plus<scope>>>, opt<stop_word>> {};  // 扣完4分为止
struct to_nought     : seq<opt<any_of<words::least>>, opt<word<"得分">>, use_up_to, opt<word<"为">>, sor<nought, plain_nought, word<"零">>, opt<stop_word>> {};  // 扣至0分
struct lowest_nought : seq<opt<whole_points>, sor<any_of<words::least>, word<"不低于">, word<"不得低于">>, opt<sor<award_verb, word<"不低于">>>, nought> {};  // 最低得0分
struct floor         : seq<fresh, sor<any_of<words::not_negative>, to_nought, lowest_nought, used_up>> {};
struct deducted_to   : seq<fresh, opt<scope>, use_up_to, points, stop_word> {};               // 单项扣至10分为止
struct most          : any_of<words::most> {};
struct not_more      : any_of<words::not_more> {};
struct scored        : any_of<words::scored> {};
struct added         : any_of<words::added> {};
struct deducted      : any_of<words::deducted> {};
struct counted_as    : sor<added, deducted, scored> {};
struct ceiling       : sor<points, seq<star<scope>, opt<whole_points>, opt<any_of<words::upper_bounds>>>> {};
struct ceiling_named : sor<points, seq<plus<scope>, opt<whole_points>, opt<any_of<words::upper_bounds>>>, seq<whole_points, opt<any_of<words::upper_bounds>>>> {};
struct sealed        : any_of<words::sealed> {};
struct at_most_score : seq<fresh, star<scope>, opt<counted_as>, sor<not_more, seq<most, opt<word<"可">>, opt<sor<word<"不超过">, word<"至">, word<"到">>>>>, opt<sor<deduct_verb, add_verb, award_verb>>, ceiling_named, opt<sealed>> {};  // 最多加2分
struct sealed_at     : seq<fresh, opt<word<"以">>, ceiling_named, sor<word<"封顶">, word<"为限">, word<"为上限">>> {};  // 5分封顶
struct filled        : seq<fresh, any_of<words::filled>, opt<points>, stop_word> {};     // 计满为止
struct just_sealed   : seq<fresh, word<"封顶">, opt<points>> {};
struct at_least_score : seq<fresh, star<scope>, opt<scored>, any_of<words::least>, opt<sor<award_verb, word<"不低于">>>, points> {};  // 最低分25分
struct negative      : seq<fresh, star<scope>, any_of<words::may_be_negative>> {};            // 该项可负分
struct total_at_most : seq<fresh, total_score, opt<counted_as>, sor<not_more, most>, opt<sor<award_verb, word<"不超过">>>, points> {};  // 总分不超过79分
struct grade_most    : sor<not_more, seq<most, opt<sor<word<"为">, grade_verb, word<"只能为">, word<"只能评为">>>>, word<"不得评为高于">> {};
struct grade_at_most : seq<fresh, opt<grade_noun>, grade_most, sor<seq<quote, label_quoted, quote>, label_known>, opt<any_of<words::grade_suffixes>>> {};  // 等级最高为“良”
struct limit         : sor<gated<floor>, gated<deducted_to>, gated<total_at_most>, gated<at_most_score>, gated<sealed_at>, gated<filled>, gated<just_sealed>, gated<at_least_score>, gated<negative>, gated<grade_at_most>> {};

// Modifiers
struct one_step      : any_of<words::one_step> {};
struct counts_as     : any_of<words::counts_as> {};
struct counts_words  : any_of<words::counted> {};
struct in_proportion : any_of<words::in_proportion> {};
struct as_started    : seq<counts_as, sor<quantity, one_step>, opt<counts_words>> {};
struct as_proportion : seq<in_proportion, opt<sor<counts_words, pays, deducts>>> {};
struct as_nothing    : any_of<words::ignored> {};
struct as_unpaid     : any_of<words::unpaid> {};
struct short_of      : any_of<words::short_of> {};
struct partial_link  : seq<opt<sor<word<"的部分">, word<"部分">, word<"的">, word<"时">>>, opt<one<','>>, opt<sor<word<"则">, word<"也">, word<"均">, word<"都">, word<"仍">>>> {};
struct part_deducted : seq<in_proportion, deducts> {};
struct partial_size  : seq<fresh, short_of, quantity, partial_link, sor<as_started, part_deducted, as_nothing>> {};   // 不足1%的按1%计
struct partial_step  : seq<fresh, short_of, one_step, partial_link, sor<as_started, as_proportion, as_nothing, as_unpaid>> {};  // 不足一档的不计
struct partial       : sor<partial_step, partial_size> {};
struct half_up       : any_of<words::half_up> {};
struct half_even     : any_of<words::half_even> {};
struct truncate      : any_of<words::truncate> {};
struct raise         : any_of<words::raise> {};
struct integer       : any_of<words::integer> {};
struct places_number : sor<decimal, chinese> {};
struct keep          : seq<any_of<words::keep_places>, opt<any_of<words::after_point>>, places_number, any_of<words::places>> {};
struct keep_unit     : seq<sor<word<"精确到">, word<"精确至">>, places_number> {};
struct rounding_item : sor<integer, keep, keep_unit, half_even, half_up, truncate, raise> {};
struct rounding_link : opt<sor<one<','>, word<"的">, word<"、">, word<"后">, word<"并">, word<"至">>> {};
struct rounding      : seq<fresh, rounding_item, star<seq<rounding_link, rounding_item>>> {}; // 四舍五入保留两位小数
struct proportion_end : sor<deducts_long, pays_long, seq<sor<pays_short, word<"扣">>, at<segment_end>>> {};
struct modifier_char : seq<not_at<sor<mark_sign, no_points, any_of<words::discretion>, proportion_end, quantity, word<"×">, word<"乘">>>, character> {};
struct modifier_words : rep_min_max<1, 20, modifier_char> {};
struct deducts_end   : sor<deducts_long, seq<word<"扣">, at<segment_end>>> {};
struct pays_at_end   : sor<pays_long, seq<pays_short, at<segment_end>>> {};
struct pays_end      : seq<sor<deducts_end, pays_at_end>, not_at<sor<digit, full_noun>>> {};
struct proportional  : seq<fresh, sor<in_proportion, seq<sor<by, seq<word<"视">, not_at<sor<word<"为">, word<"同">>>>>, modifier_words>>, pays_end> {};  // 按支出完成比例计分
struct converted     : seq<fresh, sor<word<"折算">, word<"换算">>, sor<word<"为">, word<"成">, word<"到">>, points, opt<pays>> {};  // 折算为5分计入
struct interpolation : seq<fresh, opt<by>, any_of<words::interpolation>, opt<pays>> {};       // 采用线性插值法计分
struct from_points   : seq<points_number, points_unit> {};
struct straight      : seq<fresh, word<"从">, from_points, sor<word<"到">, word<"至">>, from_points, in_proportion, opt<pays>> {};  // 从0分到6分按比例得分
struct so_on         : seq<fresh, any_of<words::so_on>> {};
struct respectively  : seq<fresh, any_of<words::respectively>> {};
struct modifier      : sor<gated<partial>, gated<rounding>, gated<interpolation>, gated<straight>, gated<converted>, gated<proportional>, gated<so_on>, gated<respectively>> {};

// Connectives, remarks, marks
struct segment_start {  // nothing but a mark or an enumerator stands before
    using rule_t = segment_start;
    using subs_t = type_list<>;
    static constexpr Beginnings begins = grammar::only_looking();
    template <typename In>
    static bool match(In& in) {
        const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
        for (const std::string_view mark : {",", ":", "(", ")", ".", "、", "；", "。"})
            if (before.ends_with(mark)) return true;
        return before.empty();
    }
};
struct behind_points {  // 完善3分/基本完善1分
    using rule_t = behind_points;
    using subs_t = type_list<>;
    static constexpr Beginnings begins = grammar::only_looking();
    template <typename In>
    static bool match(In& in) {
        const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
        return before.ends_with("分") && !in.empty();
    }
};
struct otherwise     : seq<segment_start, any_of<words::otherwise>> {};
struct both          : any_of<words::both> {};
struct either        : any_of<words::either> {};
struct but           : seq<segment_start, any_of<words::but>> {};
struct hint          : seq<segment_start, any_of<words::hint_verbs>, plus<any_of<words::hint_nouns>>, at<sor<word<"。">, word<"；">, one<','>, eof>>> {};  // 查资料和现场。
struct example_value : seq<word<"如">, rep_max<20, seq<not_at<sor<mark_sign, equal_to>>, character>>, equal_to, quantity, one<','>, word<"则">> {};
struct example       : seq<segment_start, sor<any_of<words::example_words>, example_value>, until<at<sor<word<"。">, word<"；">, one<')'>, eof>>>> {};
struct remark        : sor<hint, example> {};
struct circled       : utf8::range<0x2460, 0x2473> {};
struct ordinal_start : seq<segment_start, sor<digits, upper, numeral>, word<"、">, not_at<digit>> {};
struct enumerator    : sor<circled, seq<one<'('>, sor<digits, upper, numeral>, one<')'>>, seq<digits, one<'.'>, not_at<digit>>, seq<upper, one<'.'>>, ordinal_start> {};
struct comma         : sor<one<','>, seq<behind_points, one<'/'>>> {};
struct pause         : word<"、"> {};
struct semicolon     : word<"；"> {};
struct stop          : word<"。"> {};
struct colon         : one<':'> {};
struct open          : one<'('> {};
struct close         : one<')'> {};
struct mark          : sor<comma, pause, semicolon, stop, colon, open, close> {};

// Calculations
struct calculation {  // runs to a mark outside of brackets
    using rule_t = calculation;
    using subs_t = type_list<>;
    template <typename In>
    static bool match(In& in) {
        const std::size_t length = words::calculation_length(rest_of(in));
        if (length > 0) in.bump(length);
        return length > 0;
    }
};
struct comparison    : seq<quantity, not_at<operator_sign>> {};
struct equation      : seq<fresh, one<'='>, not_at<sor<comparison, reference>>, calculation> {};       // =预算执行率×10分
struct product       : seq<fresh, sor<word<"×">, word<"乘以">, word<"乘">>, calculation> {};  // 执行率{×分值}

// What stands for itself
struct ordinal       : seq<word<"第">, sor<decimal, numeral>> {};
struct season        : seq<sor<word<"一">, word<"二">, word<"三">, word<"四">>, word<"季度">> {};                // 二季度达到50%
struct plain_word    : sor<any_of<words::plain>, year, ordinal, season, frequency> {};
struct known_name {
    using rule_t = known_name;
    using subs_t = type_list<>;
    template <apply_mode A, rewind_mode M, template <typename...> class Action, template <typename...> class Control,
              typename In, typename State>
    static bool match(In& in, State& state) {
        const std::size_t length = state.name_length(rest_of(in));
        if (length > 0) in.bump(length);
        return length > 0;
    }
};
struct other         : sor<known_name, plain_word, character> {};
struct effect        : sor<gated<total_change>, gated<vetoed>, gated<discreet>, gated<no_deduction>, gated<zero>, gated<award>, gated<award_by>, gated<deduct>, gated<add>, gated<full>, gated<bare_range>, gated<bare_points>, gated<scoreless>> {};
struct before_names  : sor<gated<remark>, gated<enumerator>, gated<place>> {};
struct behind_names  : sor<gated<equation>, gated<product>, gated<standard>, gated<limit>, gated<modifier>, gated<benefit_grade>, gated<grade>, gated<effect>, gated<change>, gated<condition>, gated<otherwise>, gated<both>, gated<either>, gated<but>, gated<plain_word>, gated<bare>, gated<mark>> {};
struct phrase        : sor<gated<before_names>, known_name, gated<behind_names>> {};
struct clause        : until<eof, sor<phrase, character>> {};
// clang-format on

}  // namespace heng::clause_grammar
