// Normal forms of random rules of one fact agree with score(): rows, stairs, lines, limits, overrides and roundings as
// they come.
#include <gtest/gtest.h>

#include "tests/unit/normal/agreement.hpp"

namespace heng::test {
namespace {

struct RandomRule {
    std::mt19937& random;
    RuleBuilder b{"10"};
    FactId x = b.value();

    int below(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
    Number percent() { return Number::ratio(below(25) * 5, 100); }
    Number points() { return Number::ratio(below(41) - 8, 4); }
    PartialStep partial() { return static_cast<PartialStep>(below(3)); }

    ConditionId condition(int depth) {
        const Number at = percent();
        switch (below(depth > 0 ? 6 : 3)) {
            case 0:
                return b.when(Within{x, {Bound{at, below(2) == 0}, {}}});
            case 1:
                return b.when(Within{x, {{}, Bound{at, below(2) == 0}}});
            case 2:
                return b.when(Within{x, {Bound{at, below(2) == 0}, Bound{at + percent(), below(2) == 0}}});
            case 3:
                return b.when(Not{condition(depth - 1)});
            case 4:
                return b.when(Any{{condition(depth - 1), condition(depth - 1)}});
            default:
                return b.when(All{{condition(depth - 1), condition(depth - 1)}});
        }
    }

    Stairs stairs(PartialStep how) {
        const auto side = static_cast<Stairs::Side>(below(3));
        Stairs made = b.stairs(x, side, "0", "0", "1", "0", how);
        made.start = points();
        made.origin = percent();
        made.size = Number::ratio(below(12) + 1, 100);
        made.each = Number::ratio(below(21) - 12, 10);
        if (below(4) == 0) made.from = percent();
        if (below(4) == 0) made.to = percent() + percent();
        return made;
    }

    Payoff payoff(PartialStep how) {
        switch (below(4)) {
            case 0:
                return Line{x, percent(), points(), points()};
            case 1:
            case 2:
                return stairs(how);
            default:
                return Flat{points()};
        }
    }

    Part table(PartialStep how) {
        Table made;
        for (int i = below(4); i >= 0; --i) made.rows.push_back({condition(2), payoff(how), {}});
        if (below(2)) made.rows.push_back({b.when(Otherwise{}), payoff(how), {}});
        if (below(3) == 0) made.high = points();
        if (below(3) == 0) made.low = points() - 4;
        if (made.low && made.high && *made.low > *made.high) std::swap(made.low, made.high);
        return made;
    }

    Rule make() {
        b.rule.base = below(2) ? 10 : 0;
        b.rule.parts.push_back(table(partial()));
        if (below(3) == 0) b.rule.parts.push_back(Adjust{condition(1), Flat{points()}, {}});
        if (below(3) == 0)
            b.rule.overrides.push_back({static_cast<Override::Outcome>(below(3)), condition(1), points(), {}});
        if (below(4) == 0) b.rule.floor.reset();
        if (below(4) == 0) b.rule.cap.reset();
        return b.rule;
    }
};

TEST(NormalRandom, RulesAgreeWithTheirScores) {
    std::mt19937 random(19491001);
    for (int i = 0; i < 250 && !testing::Test::HasFatalFailure(); ++i) {
        SCOPED_TRACE(i);
        expect_agreement(RandomRule{random}.make(), random);
    }
}

TEST(NormalRandom, RoundedRulesAgreeOrSayWhyNot) {
    std::mt19937 random(20210101);
    int whole = 0;
    for (int i = 0; i < 200 && !testing::Test::HasFatalFailure(); ++i) {
        SCOPED_TRACE(i);
        Rule rule = RandomRule{random}.make();
        rule.rounding = RoundingRule{static_cast<int>(random() % 2), static_cast<Rounding>(random() % 4), {}, true};
        std::string why;
        const auto form = normal_form(rule, &why);
        const bool made = form && form->whole;
        whole += made;
        if (made)
            expect_agreement(rule, random);
        else
            EXPECT_EQ(why, "rounding-without-end");
    }
    EXPECT_GT(whole, 140);
}

}  // namespace
}  // namespace heng::test
