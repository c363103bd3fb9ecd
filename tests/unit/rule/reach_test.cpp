// Which scores a rule can give: ladders, items, sums, limits, rounding.
#include "engine/rule/reach.hpp"

#include <gtest/gtest.h>

namespace heng {
namespace {

Rule rule_of(Number points, Part part) {
    Rule rule;
    rule.points = points;
    rule.cap = points;
    rule.facts.push_back({});
    rule.conditions.push_back({Always{}, {}});
    rule.parts.push_back(std::move(part));
    return rule;
}

/// What reach() is asked for most, its two ends, is worked out without the numbers between them.
Reach scores_and_ends(const Rule& rule) {
    const Reach all = reach(rule, std::nullopt);
    const Interval ends = reach_ends(rule);
    const auto same = [](const std::optional<Bound>& a, const std::optional<Bound>& b) {
        return a.has_value() == b.has_value() && (!a || (a->at == b->at && a->closed == b->closed));
    };
    const Interval found = all.scores.empty() ? Interval{} : Interval{all.scores.front().low, all.scores.back().high};
    EXPECT_TRUE(same(ends.low, found.low));
    EXPECT_TRUE(same(ends.high, found.high));
    return all;
}

/// 100%计满分，每下降五个百分点扣2分，扣完为止。
Rule satisfaction(PartialStep partial) {
    Table table;
    table.rows.push_back({0, Stairs{Stairs::Side::below, 10, 0, 1, Number::ratio(1, 20), -2, partial, {}, {}}, {}});
    return rule_of(10, table);
}

TEST(Reach, whole_steps_leave_numbers_out) {
    const Reach scores = scores_and_ends(satisfaction(PartialStep::whole));
    EXPECT_TRUE(scores.contains(10));
    EXPECT_TRUE(scores.contains(8));
    EXPECT_TRUE(scores.contains(0));
    EXPECT_FALSE(scores.contains(9));
    EXPECT_FALSE(scores.contains(12));
    EXPECT_FALSE(scores.contains(-2));
}

TEST(Reach, proportional_steps_leave_none_out) {
    const Reach scores = scores_and_ends(satisfaction(PartialStep::proportional));
    EXPECT_TRUE(scores.contains(9));
    EXPECT_FALSE(scores.contains(11));
    EXPECT_EQ(scores.scores.front().low->at, 0);
    EXPECT_EQ(scores.scores.back().high->at, 10);
}

/// 缺一项扣0.5分 of three items on two points: 扣完为止 never comes.
TEST(Reach, few_items_don_t_reach_the_floor) {
    Rule rule = rule_of(2, Tally{0, true, 1, -Number::ratio(1, 2), PartialStep::whole, {}, {}});
    rule.base = 2;
    rule.facts[0].kind = Fact::Kind::items;
    rule.facts[0].choices = {"真实", "完整", "准确"};
    const Reach scores = scores_and_ends(rule);
    EXPECT_EQ(scores.scores.front().low->at, Number::ratio(1, 2));
    EXPECT_TRUE(scores.contains(1));
    EXPECT_FALSE(scores.contains(0));
    EXPECT_FALSE(scores.contains(Number::ratio(3, 4)));
}

TEST(Reach, items_of_their_own_points_add_up) {
    const Reach scores = scores_and_ends(rule_of(6, Checklist{0, {3, 2, 1}, false, {}, {}}));
    for (int sum = 0; sum <= 6; ++sum) EXPECT_TRUE(scores.contains(sum)) << sum;
    EXPECT_FALSE(scores.contains(Number::ratio(5, 2)));
    EXPECT_FALSE(reach(rule_of(6, Checklist{0, {3, 3}, false, {}, {}}), std::nullopt).contains(4));
}

TEST(Reach, an_override_adds_its_points) {
    Rule rule = rule_of(10, Table{{{0, Flat{8}, {}}}, {}, {}, {}});
    rule.overrides.push_back({Override::Outcome::points, 0, 0, {}});
    EXPECT_TRUE(scores_and_ends(rule).contains(0));
    EXPECT_FALSE(reach(rule, std::nullopt).contains(5));
}

/// Ladders up and down, with and without limits of the part and of the rule, open ends, sums, no rows at all.
TEST(Reach, the_ends_alone_are_those_of_the_whole_set) {
    const Payoff pays[] = {Flat{3},
                           Line{},
                           Stairs{Stairs::Side::above, 1, 0, 0, 1, 2, PartialStep::whole, {}, {}},
                           Stairs{Stairs::Side::below, 9, 0, 0, 1, -2, PartialStep::whole, {}, {}},
                           Stairs{Stairs::Side::below, 9, 0, 0, 1, -2, PartialStep::proportional, {}, {}},
                           Given{0, 2, 7, false, false},
                           Given{0, 3, 11, true, false}};
    const std::optional<Number> limits[] = {{}, 3, 7};
    for (const Payoff& first : pays)
        for (const Payoff& second : pays)
            for (const auto& low : limits)
                for (const auto& high : limits) {
                    if (low && high && *high < *low) continue;
                    Rule rule = rule_of(10, Table{{{0, first, {}}, {0, second, {}}}, {}, high, {}});
                    rule.parts.push_back(Adjust{0, Flat{-2}, {}});
                    rule.floor = low;
                    scores_and_ends(rule);
                }
    scores_and_ends(rule_of(10, Table{}));
    Rule items = rule_of(10, Tally{0, false, 1, 2, PartialStep::whole, 300, {}});
    scores_and_ends(items);
    items.facts[0].kind = Fact::Kind::items;
    for (const std::size_t count : {3U, 200U, 201U}) {
        items.facts[0].choices.assign(count, "项");
        scores_and_ends(items);
    }
}

TEST(Reach, rounding_makes_its_own_scores) {
    const Rule rule = rule_of(6, Table{{{0, Flat{Number::ratio(5976, 1000)}, {}}}, {}, {}, {}});
    RoundingRule two;
    EXPECT_TRUE(reach(rule, two).contains(Number::ratio(598, 100)));
    EXPECT_FALSE(reach(rule, two).contains(Number::ratio(597, 100)));
    EXPECT_FALSE(reach(rule, std::nullopt).contains(Number::ratio(598, 100)));
}

}  // namespace
}  // namespace heng
