// Runs the clause grammar: the only file that instantiates it. Entry: parse_clause. What is no phrase is Words.
#include "grammar/parse_clause.hpp"

#include "grammar/build_phrase.hpp"
#include "grammar/clause_actions.hpp"

namespace heng {
namespace clause_grammar {
namespace {

/// What the rules need to know and what they find, for one clause.
class Reader {
  public:
    Reader(const Folded& text, const Vocabulary& vocabulary, syntax::Clause& out)
        : text_(text), vocabulary_(vocabulary), out_(out) {}

    void fresh() { draft_.fresh(); }
    void take(Leaf leaf, const char* begin, const char* end) { draft_.take(leaf, offset(begin), offset(end)); }

    std::size_t unit_length(std::string_view rest) const {
        return vocabulary_.unit_length ? vocabulary_.unit_length(rest) : 0;
    }

    std::size_t name_length(std::string_view rest) const {
        std::size_t length = 0;
        for (const std::string& name : vocabulary_.names)
            if (name.size() > length && rest.starts_with(name)) length = name.size();
        return length;
    }

    template <typename Build>
    void phrase(const char* begin, const char* end, Build build) {
        words_upto(offset(begin));
        done_ = offset(end);
        const Leaves leaves{text_, draft_.upto(done_), offset(begin), done_};
        out_.phrases.emplace_back(build(leaves));
    }

    void words_upto(std::size_t end) {
        if (end > done_) out_.phrases.emplace_back(syntax::Words{text_.span(done_, end)});
        done_ = end;
    }

  private:
    std::size_t offset(const char* at) const { return static_cast<std::size_t>(at - text_.text.data()); }

    const Folded& text_;
    const Vocabulary& vocabulary_;
    syntax::Clause& out_;
    Draft draft_;
    std::size_t done_ = 0;
};

/// A phrase is complete: its leaves become one.
template <auto Build, auto... Kind>
struct makes {
    template <typename In>
    static void apply(const In& in, Reader& reader) {
        reader.phrase(in.begin(), in.end(), [](const Leaves& leaves) { return Build(leaves, Kind...); });
    }
};

syntax::Effect total_change_effect(const Leaves& leaves) {
    const bool deducts = leaves.has(Leaf::deduct);
    syntax::Effect effect = build_effect(leaves, deducts ? syntax::Effect::Kind::deduct : syntax::Effect::Kind::add);
    effect.on_total = true;
    return effect;
}

syntax::Effect discreet_effect(const Leaves& leaves) {
    using enum syntax::Effect::Kind;
    syntax::Effect effect = build_effect(leaves, leaves.has(Leaf::deduct) ? deduct
                                                 : leaves.has(Leaf::add)  ? add
                                                                          : award);
    effect.discretion = true;
    return effect;
}

syntax::Effect grade_effect(const Leaves& leaves) {
    syntax::Effect effect;
    effect.kind = syntax::Effect::Kind::grade;
    effect.label = leaves.span(*leaves.first(Leaf::label));
    effect.span = leaves.span();
    return effect;
}

syntax::Equation equation_of(const Leaves& leaves) {
    const std::size_t sign = std::string_view(leaves.text.text).substr(leaves.begin).starts_with('=') ? 1 : 0;
    return {leaves.text.span(leaves.begin + sign, leaves.end), leaves.span()};
}

template <typename Phrase, auto... Kind>
Phrase spanned(const Leaves& leaves) {
    return Phrase{Kind..., leaves.span()};
}

using EffectKind = syntax::Effect::Kind;
using LimitKind = syntax::Limit::Kind;
using ModifierKind = syntax::Modifier::Kind;
using ConnectiveKind = syntax::Connective::Kind;
using MarkKind = syntax::Mark::Kind;

template <typename Rule>
struct act : drops<Rule> {};

// clang-format off
template <> struct act<condition>      : makes<build_condition> {};
template <> struct act<bare>           : makes<build_condition> {};
template <> struct act<place>          : makes<build_place> {};
template <> struct act<change>         : makes<build_change> {};
template <> struct act<standard>       : makes<build_standard> {};
template <> struct act<equation>       : makes<equation_of> {};
template <> struct act<product>        : makes<equation_of> {};
template <> struct act<total_change>   : makes<total_change_effect> {};
template <> struct act<vetoed>         : makes<build_effect, EffectKind::veto> {};
template <> struct act<discreet>       : makes<discreet_effect> {};
template <> struct act<no_deduction>   : makes<build_effect, EffectKind::no_deduction> {};
template <> struct act<zero>           : makes<build_effect, EffectKind::zero> {};
template <> struct act<award>          : makes<build_effect, EffectKind::award> {};
template <> struct act<award_by>       : makes<build_effect, EffectKind::award> {};
template <> struct act<bare_points>    : makes<build_effect, EffectKind::award> {};
template <> struct act<bare_range>     : makes<build_effect, EffectKind::award> {};
template <> struct act<scoreless>      : makes<build_effect, EffectKind::award> {};
template <> struct act<deduct>         : makes<build_effect, EffectKind::deduct> {};
template <> struct act<add>            : makes<build_effect, EffectKind::add> {};
template <> struct act<full>           : makes<build_effect, EffectKind::full> {};
template <> struct act<grade>          : makes<grade_effect> {};
template <> struct act<benefit_grade>  : makes<grade_effect> {};
template <> struct act<floor>          : makes<build_limit, LimitKind::floor_zero> {};
template <> struct act<deducted_to>    : makes<build_limit, LimitKind::most_deducted> {};
template <> struct act<total_at_most>  : makes<build_limit, LimitKind::total_at_most> {};
template <> struct act<at_most_score>  : makes<build_limit, LimitKind::score_at_most> {};
template <> struct act<sealed_at>      : makes<build_limit, LimitKind::score_at_most> {};
template <> struct act<filled>         : makes<build_limit, LimitKind::score_at_most> {};
template <> struct act<just_sealed>    : makes<build_limit, LimitKind::score_at_most> {};
template <> struct act<at_least_score> : makes<build_limit, LimitKind::score_at_least> {};
template <> struct act<negative>       : makes<build_limit, LimitKind::may_be_negative> {};
template <> struct act<grade_at_most>  : makes<build_limit, LimitKind::grade_at_most> {};
template <> struct act<partial>        : makes<build_partial> {};
template <> struct act<rounding>       : makes<build_rounding> {};
template <> struct act<interpolation>  : makes<build_modifier, ModifierKind::interpolate> {};
template <> struct act<straight>       : makes<build_straight> {};
template <> struct act<converted>      : makes<build_proportion> {};
template <> struct act<proportional>   : makes<build_proportion> {};
template <> struct act<so_on>          : makes<build_modifier, ModifierKind::and_so_on> {};
template <> struct act<respectively>   : makes<build_modifier, ModifierKind::respectively> {};
template <> struct act<otherwise>      : makes<spanned<syntax::Connective, ConnectiveKind::otherwise>> {};
template <> struct act<both>           : makes<spanned<syntax::Connective, ConnectiveKind::both>> {};
template <> struct act<either>         : makes<spanned<syntax::Connective, ConnectiveKind::either>> {};
template <> struct act<but>            : makes<spanned<syntax::Connective, ConnectiveKind::but>> {};
template <> struct act<remark>         : makes<spanned<syntax::Remark>> {};
template <> struct act<enumerator>     : makes<spanned<syntax::Mark, MarkKind::enumerator>> {};
template <> struct act<comma>          : makes<spanned<syntax::Mark, MarkKind::comma>> {};
template <> struct act<pause>          : makes<spanned<syntax::Mark, MarkKind::pause>> {};
template <> struct act<semicolon>      : makes<spanned<syntax::Mark, MarkKind::semicolon>> {};
template <> struct act<stop>           : makes<spanned<syntax::Mark, MarkKind::stop>> {};
template <> struct act<colon>          : makes<spanned<syntax::Mark, MarkKind::colon>> {};
template <> struct act<open>           : makes<spanned<syntax::Mark, MarkKind::open>> {};
template <> struct act<close>          : makes<spanned<syntax::Mark, MarkKind::close>> {};
// clang-format on

}  // namespace
}  // namespace clause_grammar

syntax::Clause parse_clause(const Sources& sources, Span where, const Vocabulary& vocabulary) {
    const Folded text = fold(sources, where);
    syntax::Clause clause;
    clause.span = where;
    clause_grammar::Reader reader(text, vocabulary, clause);
    tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*> in(
        text.text.data(), text.text.data() + text.text.size(), "");
    tao::pegtl::parse<clause_grammar::clause, clause_grammar::act>(in, reader);
    reader.words_upto(text.text.size());
    return clause;
}

namespace syntax {

Span span_of(const Phrase& phrase) {
    return boost::variant2::visit([](const auto& one) { return one.span; }, phrase);
}

}  // namespace syntax
}  // namespace heng
