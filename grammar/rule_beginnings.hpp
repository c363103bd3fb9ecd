// What a PEGTL rule can begin with, found from its parts when the grammar is compiled: one look at a text then tells
// that a rule cannot match there. Entries: Beginnings, begins_with<Rule>, gated<Rule>. A rule of a kind unknown here
// may begin with anything.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <tao/pegtl.hpp>

namespace heng::grammar {

/// A set of beginnings: the first three bytes (a Chinese character), or the first one of what is shorter. It may hold
/// more than was added, never less.
class Beginnings {
  public:
    bool anything = false;  // everything else says nothing
    bool nothing = false;   // the rule may match without taking a byte

    constexpr void add(std::string_view word) {
        if (word.empty())
            nothing = true;
        else
            mark(word.size() < 3 ? byte(word, 0) : slot(word));
    }
    constexpr void add(const Beginnings& other) {
        anything = anything || other.anything;
        for (std::size_t i = 0; i < marks_.size(); ++i) marks_[i] |= other.marks_[i];
    }
    /// May something that is longer than nothing stand at the start of `text`?
    constexpr bool fit(std::string_view text) const {
        if (anything) return true;
        return !text.empty() && (marked(byte(text, 0)) || (text.size() >= 3 && marked(slot(text))));
    }

  private:
    static constexpr std::size_t byte(std::string_view text, std::size_t at) {
        return static_cast<unsigned char>(text[at]);
    }
    static constexpr std::size_t slot(std::string_view text) {
        return 256 + (((byte(text, 1) & 0x3FU) << 4U) ^ (byte(text, 2) & 0x3FU) ^ ((byte(text, 0) & 7U) << 7U)) % 1024;
    }
    constexpr void mark(std::size_t at) { marks_[at / 64] |= std::uint64_t{1} << (at % 64); }
    constexpr bool marked(std::size_t at) const { return (marks_[at / 64] >> (at % 64) & 1U) != 0; }

    std::array<std::uint64_t, (256 + 1024) / 64> marks_{};
};

constexpr Beginnings beginnings_of(std::span<const std::string_view> words) {
    Beginnings found;
    for (const std::string_view word : words) found.add(word);
    return found;
}

/// A rule of this project says `static constexpr Beginnings begins` if it knows, e.g. that it only looks back.
template <typename Rule>
constexpr Beginnings beginnings_of_kind() {
    Beginnings found;
    if constexpr (requires { Rule::begins; })
        found = Rule::begins;
    else
        found.anything = found.nothing = true;
    return found;
}

template <typename Kind>
struct BeginningsOf {
    static constexpr Beginnings value = beginnings_of_kind<Kind>();
};

template <typename Rule>
inline constexpr const Beginnings& begins_with = BeginningsOf<typename Rule::rule_t>::value;

constexpr Beginnings only_looking() {
    Beginnings found;
    found.nothing = true;
    return found;
}

/// All of several rules in turn: what may take nothing lets the next one begin.
template <typename... Rules>
constexpr Beginnings one_after_the_other() {
    Beginnings found = only_looking();
    const auto take = [&](const Beginnings& next) {
        if (!found.nothing) return;
        found.add(next);
        found.nothing = next.nothing;
    };
    (take(begins_with<Rules>), ...);
    return found;
}

template <typename... Rules>
constexpr Beginnings one_of() {
    Beginnings found;
    const auto take = [&](const Beginnings& next) {
        found.add(next);
        found.nothing = found.nothing || next.nothing;
    };
    (take(begins_with<Rules>), ...);
    return found;
}

template <typename Rule>
constexpr Beginnings perhaps() {
    Beginnings found = begins_with<Rule>;
    found.nothing = true;
    return found;
}

template <typename Peek, tao::pegtl::internal::result_on_found R, auto Low, auto High>
constexpr Beginnings characters_between() {
    Beginnings found;
    constexpr bool byte = std::is_same_v<Peek, tao::pegtl::internal::peek_char>;
    if constexpr (byte && R == tao::pegtl::internal::result_on_found::success) {
        for (int c = Low; c <= High; ++c) {
            const char text = static_cast<char>(c);
            found.add(std::string_view(&text, 1));
        }
    } else {
        found.anything = true;
    }
    return found;
}

namespace pegtl = tao::pegtl::internal;

// clang-format off
template <typename... R> struct BeginningsOf<pegtl::seq<R...>> { static constexpr Beginnings value = one_after_the_other<R...>(); };
template <typename... R> struct BeginningsOf<pegtl::sor<R...>> { static constexpr Beginnings value = one_of<R...>(); };
template <typename R> struct BeginningsOf<pegtl::opt<R>> { static constexpr Beginnings value = perhaps<R>(); };
template <typename R> struct BeginningsOf<pegtl::star<R>> { static constexpr Beginnings value = perhaps<R>(); };
template <typename R> struct BeginningsOf<pegtl::plus<R>> { static constexpr Beginnings value = begins_with<R>; };
template <unsigned N, typename R> struct BeginningsOf<pegtl::rep<N, R>> { static constexpr Beginnings value = begins_with<R>; };
template <unsigned Min, unsigned Max, typename R> struct BeginningsOf<pegtl::rep_min_max<Min, Max, R>> { static constexpr Beginnings value = Min == 0 ? perhaps<R>() : begins_with<R>; };
template <unsigned Max, typename R> struct BeginningsOf<pegtl::rep_opt<Max, R>> { static constexpr Beginnings value = perhaps<R>(); };
template <typename R> struct BeginningsOf<pegtl::at<R>> { static constexpr Beginnings value = only_looking(); };
template <typename R> struct BeginningsOf<pegtl::not_at<R>> { static constexpr Beginnings value = only_looking(); };
template <> struct BeginningsOf<pegtl::success> { static constexpr Beginnings value = only_looking(); };
template <> struct BeginningsOf<pegtl::eof> { static constexpr Beginnings value = only_looking(); };
template <pegtl::result_on_found R, typename Peek, typename Peek::data_t... C> struct BeginningsOf<pegtl::one<R, Peek, C...>> {
    static constexpr Beginnings value = [] {
        Beginnings found;
        (found.add(characters_between<Peek, R, C, C>()), ...);
        return found;
    }();
};
template <pegtl::result_on_found R, typename Peek, typename Peek::data_t Low, typename Peek::data_t High> struct BeginningsOf<pegtl::range<R, Peek, Low, High>> { static constexpr Beginnings value = characters_between<Peek, R, Low, High>(); };
template <char... C> struct BeginningsOf<pegtl::string<C...>> {
    static constexpr Beginnings value = [] {
        constexpr char text[] = {C...};
        Beginnings found;
        found.add(std::string_view(text, sizeof text));
        return found;
    }();
};
// clang-format on

/// The rule itself, tried only where it can begin.
template <typename Rule>
struct gated {
    using rule_t = gated;
    using subs_t = tao::pegtl::type_list<Rule>;

    template <tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template <typename...> class Action,
              template <typename...> class Control, typename In, typename State>
    static bool match(In& in, State& state) {
        constexpr const Beginnings& begins = begins_with<Rule>;
        if (!begins.nothing && !begins.fit({in.current(), in.size(1)})) return false;
        return Control<Rule>::template match<A, M, Action, Control>(in, state);
    }
};
template <typename Rule>
struct BeginningsOf<gated<Rule>> {
    static constexpr Beginnings value = begins_with<Rule>;
};

}  // namespace heng::grammar
