// Reads the lines of a script. Entries: the read_ functions of script_lines.hpp. The shape is in script_grammar.hpp.
#include "grammar/script_lines.hpp"

#include "grammar/character.hpp"
#include "grammar/script_grammar.hpp"

namespace heng::grammar {
namespace {

namespace l = lines;

/// The parts of one line, overwritten as they are found.
struct LineDraft {
    explicit LineDraft(const Folded& text) : folded(text), begin(text.text.data()) {}

    const Folded& folded;
    const char* begin;
    Heading heading;
    Span level, place, expected, score;
    syntax::InputLine input;
    std::vector<syntax::CaseInput> givens;
    Mark mark;

    bool blank_before(const char* at) const {
        const auto i = static_cast<std::size_t>(at - begin);
        return i > 0 && i < folded.text.size() && folded.origin[i] != folded.ends[i - 1];
    }
};

template <typename Rule>
struct Act : tao::pegtl::nothing<Rule> {};

template <void (*Do)(LineDraft&, Span)>
struct At {
    template <typename In>
    static void apply(const In& in, LineDraft& draft) {
        Do(draft, draft.folded.span(static_cast<std::size_t>(in.begin() - draft.begin),
                                    static_cast<std::size_t>(in.end() - draft.begin)));
    }
};

template <Mark::Style Style>
struct Marked {
    static void apply0(LineDraft& draft) { draft.mark.style = Style; }
};

void take_name(LineDraft& draft, Span at) {
    draft.heading.name = at;
}
void take_points(LineDraft& draft, Span at) {
    draft.heading.points = at;
}
void take_level(LineDraft& draft, Span at) {
    draft.level = at;
}
void take_place(LineDraft& draft, Span at) {
    draft.place = at;
}
void take_input_name(LineDraft& draft, Span at) {
    draft.input.name = at;
}
void take_unit(LineDraft& draft, Span at) {
    draft.input.unit = at;
}
void take_type(LineDraft& draft, Span at) {
    draft.input.type = at;
}
void take_description(LineDraft& draft, Span at) {
    draft.input.description = at;
}
void take_fallback(LineDraft& draft, Span at) {
    draft.input.fallback = at;
}
void take_given_name(LineDraft& draft, Span at) {
    draft.givens.push_back({at, {}});
}
void take_given_value(LineDraft& draft, Span at) {
    draft.givens.back().value = at;
}
void take_expected(LineDraft& draft, Span at) {
    draft.expected = at;
}
void take_score(LineDraft& draft, Span at) {
    draft.score = at;
}

// clang-format off
template <> struct Act<l::heading_name>  : At<take_name> {};
template <> struct Act<l::path>          : At<take_name> {};
template <> struct Act<l::points>        : At<take_points> {};
template <> struct Act<l::bare_points>   : At<take_points> {};
template <> struct Act<l::level>         : At<take_level> {};
template <> struct Act<l::place>         : At<take_place> {};
template <> struct Act<l::input_name>    : At<take_input_name> {};
template <> struct Act<l::unit>          : At<take_unit> {};
template <> struct Act<l::type>          : At<take_type> {};
template <> struct Act<l::description>   : At<take_description> {};
template <> struct Act<l::fallback>      : At<take_fallback> {};
template <> struct Act<l::given_name>    : At<take_given_name> {};
template <> struct Act<l::given_value>   : At<take_given_value> {};
template <> struct Act<l::expected_name> : At<take_expected> {};
template <> struct Act<l::exact_score>   : At<take_score> {};
template <> struct Act<l::any_score>     : At<take_score> {};
template <> struct Act<l::circled>       : Marked<Mark::Style::circled> {};
template <> struct Act<l::enclosed>      : Marked<Mark::Style::enclosed> {};
template <> struct Act<l::pointed>       : Marked<Mark::Style::pointed> {};
template <> struct Act<l::spaced>        : Marked<Mark::Style::spaced> {};
template <> struct Act<l::lettered>      : Marked<Mark::Style::lettered> {};
template <> struct Act<l::counted>       : Marked<Mark::Style::counted> {};
// clang-format on

/// Reads what stands at `at`; the bytes that it took, 0 where it is no `Rule`.
template <typename Rule>
std::size_t match(LineDraft& draft, std::size_t at = 0) {
    const std::string_view text = draft.folded.text;
    Input in(draft.begin + at, draft.begin + text.size(), "");
    return tao::pegtl::parse<Rule, Act>(in, draft) ? static_cast<std::size_t>(in.current() - draft.begin) - at : 0;
}

/// 一 to 九十九; 0 where it is none.
unsigned small_numeral(std::string_view text) {
    constexpr std::u32string_view digits = U"零一二三四五六七八九";
    unsigned tens = 0, ones = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        at += c.length;
        const auto value = digits.find(c.code);
        if (c.code == U'十') {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
        } else if (value != std::u32string_view::npos) {
            ones = static_cast<unsigned>(value);
        }
    }
    return tens * 10 + ones;
}

/// 3 for ③, （3）, 3., C. and 三、
unsigned number_of(std::string_view mark) {
    unsigned digits = 0;
    for (const char c : mark) {
        if (is_digit(static_cast<unsigned char>(c))) digits = digits * 10 + static_cast<unsigned>(c - '0');
        if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A') + 1;
        if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a') + 1;
    }
    if (digits > 0) return digits;
    const char32_t first = character_at(mark, 0).code;
    return first >= U'①' && first <= U'⑳' ? first - U'①' + 1 : small_numeral(mark);
}

}  // namespace

Heading read_heading(const Folded& line) {
    LineDraft draft(line);
    match<l::heading>(draft);
    return draft.heading;
}

OverrideLine read_override(const Folded& line) {
    LineDraft draft(line);
    match<l::override_line>(draft);
    return {draft.level, draft.heading, draft.place};
}

syntax::InputLine read_input_line(const Folded& line) {
    LineDraft draft(line);
    match<l::input_line>(draft);
    return draft.input;
}

std::vector<syntax::CaseInput> read_givens(const Folded& line) {
    LineDraft draft(line);
    if (match<l::givens>(draft) == 0) return {};
    return std::move(draft.givens);
}

std::vector<syntax::CaseExpect> read_expectations(const Folded& line, Span& rest) {
    std::vector<syntax::CaseExpect> all;
    LineDraft draft(line);
    for (std::size_t at = 0; at < line.text.size();) {
        const std::size_t length = match<l::expectation>(draft, at);
        if (length == 0) {
            rest = line.span(at, line.text.size());
            break;
        }
        all.push_back({draft.expected, draft.score});
        at += length;
        at += match<l::pauses>(draft, at);
    }
    return all;
}

std::size_t formula_head(const Folded& text, std::size_t at) {
    LineDraft draft(text);
    return match<l::formula_head>(draft, at);
}

std::size_t describe_head(const Folded& text, std::size_t at) {
    LineDraft draft(text);
    return match<l::describe_head>(draft, at);
}

Mark enumerator(const Folded& text, std::size_t at) {
    LineDraft draft(text);
    draft.mark.length = match<l::enumerator>(draft, at);
    if (draft.mark.length > 0) draft.mark.number = number_of(std::string_view(text.text).substr(at, draft.mark.length));
    return draft.mark;
}

std::size_t script_grammar_problems() {
    using tao::pegtl::analyze;
    return analyze<l::heading>(-1) + analyze<l::override_line>(-1) + analyze<l::input_line>(-1) +
           analyze<l::givens>(-1) + analyze<l::expectation>(-1) + analyze<l::formula_head>(-1) +
           analyze<l::describe_head>(-1) + analyze<l::enumerator>(-1);
}

}  // namespace heng::grammar
