// Every rule of the two grammars is reached by some text: a rule that nothing matches is a rule that nobody needs.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <tao/pegtl/demangle.hpp>
#include <tao/pegtl/visit.hpp>

#include "grammar/expression_draft.hpp"
#include "grammar/expression_grammar.hpp"
#include "grammar/script_grammar.hpp"

namespace heng::grammar {
namespace {

std::set<std::string>& reached() {
    static std::set<std::string> names;
    return names;
}

/// Notes each rule that matches.
template <typename Rule>
struct Noting : tao::pegtl::normal<Rule> {
    static constexpr bool enable = true;
    template <typename In, typename Draft>
    static void success(const In&, Draft&) {
        reached().emplace(tao::pegtl::demangle<Rule>());
    }
};

template <typename Rule>
struct Named {
    static void visit(std::string& missing, std::string_view space) {
        const std::string name(tao::pegtl::demangle<Rule>());
        const bool own = name.starts_with(space) && name.find('<') == std::string::npos;
        if (own && !reached().contains(name)) missing += name.substr(space.size()) + " ";
    }
};

/// The rules below `Rule` that have a name in `space` and never matched.
template <typename Rule>
std::string unreached(std::string_view space) {
    std::string missing;
    tao::pegtl::visit<Rule, Named>(missing, space);
    return missing;
}

template <typename Rule, typename Draft>
void cover(const Folded& folded, Draft& draft) {
    Input in(folded.text.data(), folded.text.data() + folded.text.size(), "");
    tao::pegtl::parse<Rule, tao::pegtl::nothing, Noting>(in, draft);
}

Folded folded_text(Sources& sources, std::string_view text) {
    return fold(sources, sources.whole(sources.add("t", text)));
}

TEST(Coverage, EveryRuleOfFormulasIsReached) {
    const std::vector<std::string> no_names;
    for (const char* text : {"1,733.63万元+五个百分点-2020年6月30日", "{[（a）]}×|b|/-2",
                             "最大值（a，b）乘以c除以d加上e减去f", "80%≤x<90%且a≥b或非（c≠d）且e>f", "a=b。"}) {
        Sources sources;
        const Folded folded = folded_text(sources, text);
        FormulaDraft draft(folded, no_names);
        cover<formula::formula>(folded, draft);
    }
    EXPECT_EQ(unreached<formula::formula>("heng::grammar::formula::"), "");
}

struct Blanks {
    const Folded& folded;
    bool blank_before(const char* at) const {
        const auto i = static_cast<std::size_t>(at - folded.text.data());
        return i > 0 && i < folded.text.size() && folded.origin[i] != folded.ends[i - 1];
    }
};

/// The rules of a line that none of the texts reaches.
template <typename Rule>
std::string unreached_by(std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        Sources sources;
        const Folded folded = folded_text(sources, text);
        Blanks draft{folded};
        cover<Rule>(folded, draft);
    }
    return unreached<Rule>("heng::grammar::lines::");
}

TEST(Coverage, EveryRuleOfLinesIsReached) {
    using namespace lines;  // NOLINT: the rules under test
    EXPECT_EQ(unreached_by<heading>({"甲（满分2分）", "甲12.5分。", "甲（十分）", "甲（2..5分）", "甲（分值：2分）"}),
              "");
    EXPECT_EQ(unreached_by<override_line>({"三级指标：甲（2分）于 乙", "甲 于 乙", "一级指标 甲"}), "");
    EXPECT_EQ(unreached_by<input_line>({"甲（万元）：金额，说明，缺省值为 0", "甲(B)", "甲：选项（优、良），缺省=优"}),
              "");
    EXPECT_EQ(unreached_by<givens>({"甲=1，乙：2。"}), "");
    EXPECT_EQ(unreached_by<expectation>({"甲 -1.5/3分", "甲=良", "甲 待补", "甲 judged:[0,5)"}), "");
    EXPECT_EQ(unreached_by<formula_head>({"甲=1"}), "");
    EXPECT_EQ(unreached_by<describe_head>({"甲：乙"}), "");
    EXPECT_EQ(unreached_by<enumerator>({"①", "（1）", "（一）", "（A）", "1.", "1、", "1 甲", "A.", "一、", "一是"}),
              "");
}

}  // namespace
}  // namespace heng::grammar
