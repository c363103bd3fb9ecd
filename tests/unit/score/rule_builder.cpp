#include "tests/unit/score/rule_builder.hpp"

#include <gtest/gtest.h>

namespace heng::test {

Outcome scored(const Rule& rule, std::vector<Value> facts, const std::optional<RoundingRule>& rounding) {
    Outcome outcome = score(rule, std::move(facts), rounding);
    if (const Scored* result = boost::variant2::get_if<Scored>(&outcome.result)) {
        Number sum;
        for (const Step& step : outcome.trace) sum = sum + step.deduction;
        EXPECT_EQ(sum.str(), (rule.points - result->points).str());
        EXPECT_FALSE(outcome.trace.empty());
    }
    return outcome;
}

std::string points_of(const Rule& rule, std::vector<Value> facts, const std::optional<RoundingRule>& rounding) {
    return text_of(scored(rule, std::move(facts), rounding).result);
}

}  // namespace heng::test
