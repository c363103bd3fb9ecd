// The slips of rules, each by its words, and what tells one from the rule.
#include <algorithm>

#include "tests/unit/testing/tested.hpp"

namespace heng::testing {
namespace {

std::vector<Mutant> slips_of(const char* points, const char* clause) {
    const Compiled compiled = one_clause(points, clause);
    return mutants(boost::variant2::get<Rule>(compiled.pack.nodes[compiled.pack.leaves.front()].meaning), Language::zh);
}

// What the one slip of a kind gives for a value, as a case names it.
std::string given_by(const std::vector<Mutant>& all, Slip slip, const Number& value) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Mutant& one) { return one.slip == slip; });
    return found == all.end() ? "" : case_words(score(found->rule, {value}, std::nullopt).result);
}

TEST(Mutants, AreWhatPeopleGetWrong) {
    const auto all = slips_of("10", "100%计满分，每下降5%扣1分，不足5%的按5%计，扣完为止。");
    const Number rate = Number::ratio(93, 100);  // 8 points by the rule
    EXPECT_EQ(given_by(all, Slip::partial, rate), "9");
    EXPECT_EQ(given_by(all, Slip::magnitude, rate), "0");
    EXPECT_EQ(given_by(all, Slip::step_points, rate), "6");
    EXPECT_EQ(given_by(all, Slip::weight, rate), "9");
    EXPECT_EQ(given_by(all, Slip::direction, rate), "10");
    EXPECT_EQ(given_by(all, Slip::floor, Number(0)), "-10");
}

TEST(Mutants, TakeBoundsForTheOtherKind) {
    const auto all = slips_of("5", "≥95%得5分，低于95%不得分。");
    EXPECT_EQ(given_by(all, Slip::boundary, Number::ratio(95, 100)), "0");
    EXPECT_EQ(given_by(all, Slip::threshold, Number::ratio(945, 1000)), "5");
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
