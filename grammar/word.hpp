// Building blocks that every grammar shares: a word from its Chinese text, a bracket on nesting, and the furthest
// labelled failure of a parse. Only for files that instantiate a grammar.
#pragma once
#include <algorithm>
#include <cstddef>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze.hpp>
#include <utility>

#include "grammar/furthest.hpp"

namespace heng::grammar {

template <std::size_t N>
struct Spelling {
    char bytes[N];
    consteval Spelling(const char (&text)[N]) { std::copy_n(text, N, bytes); }
};

template <Spelling T, class = std::make_index_sequence<sizeof(T.bytes) - 1>>
struct spelled;
template <Spelling T, std::size_t... I>
struct spelled<T, std::index_sequence<I...>> : tao::pegtl::string<T.bytes[I]...> {};

/// Matches exactly this text: word<"扣">.
template <Spelling T>
struct word : spelled<T> {};

using Input = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*>;

/// Matches `Rule` unless 64 of its kind are open already; a pasted row of 100,000 brackets must not exhaust the stack.
template <typename Rule>
struct nested {
    using rule_t = nested;
    using subs_t = tao::pegtl::type_list<Rule>;

    template <tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template <typename...> class Action,
              template <typename...> class Control, typename In, typename Draft>
    static bool match(In& in, Draft& draft) {
        if (draft.depth == deepest_nesting) {
            draft.too_deep = in.current();
            return false;
        }
        ++draft.depth;
        const bool matched = Control<Rule>::template match<A, M, Action, Control>(in, draft);
        --draft.depth;
        return matched;
    }
};

/// The message code of a rule whose failure is worth a message; null for the others. Specialised beside each grammar.
template <typename Rule>
inline constexpr const char* failure_code = nullptr;

/// Keeps in `draft.furthest` the failure of a labelled rule that lies furthest in the text; the first one wins a tie.
template <typename Rule>
struct keep_furthest : tao::pegtl::normal<Rule> {
    static constexpr bool enable = true;
    template <typename In, typename Draft>
    static void failure(const In& in, Draft& draft) noexcept {
        if constexpr (failure_code<Rule> != nullptr) {
            Furthest& far = draft.furthest;
            if (far.code == nullptr || in.current() > far.at) far = {in.current(), failure_code<Rule>};
        }
    }
};

}  // namespace heng::grammar

namespace tao::pegtl {

template <typename Name, typename Rule>
struct analyze_traits<Name, heng::grammar::nested<Rule>> : analyze_seq_traits<Rule> {};

}  // namespace tao::pegtl
