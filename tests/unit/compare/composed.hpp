// Rules and packs from words, for the tests of comparison.
#pragma once
#include <gtest/gtest.h>

#include "engine/compare/pack_diff.hpp"
#include "engine/rule/compose.hpp"
#include "engine/score/run_cases.hpp"

namespace heng::test {

inline Rule rule_of(const std::string& name, const std::string& points, const std::string& clause) {
    Sources sources;
    const Span span = sources.whole(sources.add("clause", clause));
    ClauseContext context;
    context.indicator = name;
    context.points = Number::from_decimal(points);
    Diagnostics found;
    const Meaning meaning = compose(sources, span, context, found);
    const Rule* rule = boost::variant2::get_if<Rule>(&meaning);
    EXPECT_NE(rule, nullptr) << clause;
    return rule ? *rule : Rule{};
}

/// 更严 预算执行率=19/20: 4 -> 3.5, one line a difference.
inline std::string said(const Comparison& comparison) {
    constexpr const char* words[] = {"等价", "更严", "更宽", "不可比", "未能判定"};
    std::string out = words[static_cast<std::size_t>(comparison.verdict)];
    for (const auto* example : {&comparison.lower, &comparison.higher, &comparison.other}) {
        if (!*example) continue;
        out += " |";
        for (const GivenFact& given : (*example)->facts) {
            const Number* number = boost::variant2::get_if<Number>(&given.value);
            out += " " + given.fact.name + "=" + (number ? show(*number, given.fact.unit) : std::string("…"));
        }
        out += ": " + case_words((*example)->before) + " -> " + case_words((*example)->after);
    }
    return out;
}

inline std::string compared(const std::string& before, const std::string& after, const std::string& points = "5") {
    return said(compare(rule_of("预算执行率", points, before), rule_of("预算执行率", points, after)));
}

}  // namespace heng::test
