// The regimes of rules of every kind, by name.
#include "tests/unit/testing/tested.hpp"

namespace heng::testing {
namespace {

constexpr const char* of_data = "待补 不适用 算不出来（除数为0等） ";

TEST(Regimes, StepsAreFirstMiddleAndLast) {
    EXPECT_EQ(regimes(one_clause("10", "100%计满分，每下降1%扣1分，扣完为止。")),
              std::string("扣完 第1档（9分） 第5档（5分） 第9档（1分） 满分 ").append(of_data));
}

TEST(Regimes, EachBandAndWhatNoWordsCover) {
    EXPECT_EQ(regimes(one_clause("5", "≥95%得5分，80%-90%得3分。")),
              std::string("没有规定 得3分 没有规定 满分 ").append(of_data));
}

TEST(Regimes, EachItemAndTheLimits) {
    EXPECT_EQ(regimes(one_clause("3", "1.有计划，1分；2.有总结，2分。")),
              std::string("1.符合 1.不符合 2.符合 2.不符合 扣到下限 加到上限 ").append(of_data));
}

TEST(Regimes, ChoicesWithRangesThatAPersonFills) {
    EXPECT_EQ(
        regimes(one_clause("5", "制度健全的得4-5分，不健全的得0-2分。")),
        std::string("“制度健全” “不健全” 列举以外的说法 评定：最低4分 评定：[4, 5]之内 评定：最高5分 评定：[4, 5]之外 "
                    "评定：最低0分 评定：[0, 2]之内 评定：最高2分 评定：[0, 2]之外 扣到下限 加到上限 ")
            .append(of_data));
}

TEST(Regimes, CountsHaveNoRegionBetweenWholeNumbers) {
    EXPECT_EQ(regimes(one_clause("2", "每发生1起事故扣1分，扣完为止。")),
              std::string("满分 得1分 扣完 ").append(of_data));
}

TEST(Regimes, AnOutcomeLiesInItsOwnOnly) {
    const Compiled compiled = one_clause("5", "100%计满分，每下降5%扣1分，扣完为止。");
    const Rule& rule = boost::variant2::get<Rule>(compiled.pack.nodes[compiled.pack.leaves.front()].meaning);
    std::string hit;
    for (const Regime& regime : regimes_of(rule))
        if (hits(rule, regime, score(rule, {Number::ratio(19, 20)}, std::nullopt)))
            hit += regime_text(rule, regime, Language::zh) + " ";
    EXPECT_EQ(hit, "第1档（4分） ");
}

}  // namespace
}  // namespace heng::testing
