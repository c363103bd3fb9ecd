// The slips of rules, each by its words, and what tells one from the rule.
#include <set>

#include "tests/unit/testing/tested.hpp"

namespace heng::testing {
namespace {

std::vector<Mutant> slips_of(const char* points, const char* clause) {
    const Compiled compiled = one_clause(points, clause);
    return mutants(boost::variant2::get<Rule>(compiled.pack.nodes[compiled.pack.leaves.front()].meaning), Language::zh);
}

// What the slips of a kind give for a value, as a case names it.
std::set<std::string> given_by(const std::vector<Mutant>& all, Slip slip, const Number& value) {
    std::set<std::string> results;
    for (const Mutant& one : all)
        if (one.slip == slip) results.insert(case_words(score(one.rule, {value}, std::nullopt).result));
    return results;
}

TEST(Mutants, AreWhatPeopleGetWrong) {
    const auto all = slips_of("10", "100%计满分，每下降5%扣1分，不足5%的按5%计，扣完为止。");
    const Number rate = Number::ratio(93, 100);  // 8 points by the rule
    using Results = std::set<std::string>;
    EXPECT_EQ(given_by(all, Slip::partial, rate), Results({"9"}));
    EXPECT_EQ(given_by(all, Slip::step_points, rate), Results({"6"}));
    EXPECT_EQ(given_by(all, Slip::direction, rate), Results({"10"}));
    EXPECT_EQ(given_by(all, Slip::weight, rate), Results({"7", "9"}));
    EXPECT_EQ(given_by(all, Slip::magnitude, rate), Results({"0", "9", "10"}));  // steps of 0.5% and 50%, 10% for 100%
    EXPECT_EQ(given_by(all, Slip::floor, Number(0)), Results({"-10"}));
}

TEST(Mutants, TakeBoundsForTheOtherKind) {
    const auto all = slips_of("5", "≥95%得5分，低于95%不得分。");
    EXPECT_TRUE(given_by(all, Slip::boundary, Number::ratio(95, 100)).contains("无适用条款"));
    EXPECT_TRUE(given_by(all, Slip::threshold, Number::ratio(945, 1000)).contains("5"));
}

TEST(Mutants, AreAllDifferentFromTheRule) {
    const Compiled compiled = one_clause("3", "制度健全的得3分，不健全的不得分。");
    const Rule& rule = boost::variant2::get<Rule>(compiled.pack.nodes[compiled.pack.leaves.front()].meaning);
    const Outcome sound = score(rule, {ChoiceMade{0, false}}, std::nullopt);
    EXPECT_FALSE(tells_apart(rule, std::nullopt, rule, sound));
    EXPECT_FALSE(mutants(rule, Language::zh).empty());
}

}  // namespace
}  // namespace heng::testing
