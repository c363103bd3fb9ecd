// score(rule, facts): counts, items and their own limits.
#include <gtest/gtest.h>

#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {
namespace {

TEST(ScoreTally, ChecklistsCountWhatIsMissing) {  // 每缺一项扣1分，扣完为止 (2分, 五项)
    RuleBuilder b("2");
    const FactId items = b.fact(Fact::Kind::items, "要点", {"a", "b", "c", "d", "e"});
    b.rule.base = 2;
    b.rule.parts = {Tally{items, true, 1, -1, PartialStep::whole, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Picked{{true, true, true, true, true}}}), "2");
    EXPECT_EQ(points_of(b.rule, {Picked{{true, true, false, true, true}}}), "1");
    EXPECT_EQ(points_of(b.rule, {Count{1, 5}}), "0");
    EXPECT_EQ(points_of(b.rule, {Count{1, 4}}), "items-differ 要点 1 4 5");
    EXPECT_EQ(points_of(b.rule, {Count{6, 5}}), "items-differ 要点 6 5 5");
}

TEST(ScoreTally, FaultsCountAsItemsNotMet) {  // 存在截留、挤占、挪用的，每项扣1分
    RuleBuilder b("3");
    const FactId faults = b.fact(Fact::Kind::items, "情形", {"截留", "挤占", "挪用"}, true);
    b.rule.base = 3;
    b.rule.parts = {Tally{faults, true, 1, -1, PartialStep::whole, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Picked{{false, false, false}}}), "3");
    EXPECT_EQ(points_of(b.rule, {Picked{{true, false, true}}}), "1");
    EXPECT_EQ(points_of(b.rule, {Count{1, 3}}), "2");
}

TEST(ScoreTally, PartLimitsBoundTheirPartAlone) {  // 施工质量每发现一处扣0.5分，最多扣4分
    RuleBuilder b("12");
    const FactId count = b.fact(Fact::Kind::count, "质量问题");
    b.rule.base = 12;
    b.rule.parts = {Tally{count, false, 1, num("-0.5"), PartialStep::whole, Number(4), {}}};
    EXPECT_EQ(points_of(b.rule, {Number(7)}), "8.5");
    EXPECT_EQ(points_of(b.rule, {Number(9)}), "8");
    EXPECT_EQ(points_of(b.rule, {Number(-1)}), "negative-count 质量问题 -1");
}

TEST(ScoreChecklist, ItemsHavePointsOfTheirOwn) {  // ①…1分②…1.5分③…0.5分
    RuleBuilder b("3");
    const FactId items = b.fact(Fact::Kind::items, "要点", {"a", "b", "c"});
    b.rule.parts = {Checklist{items, {1, num("1.5"), num("0.5")}, false, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Picked{{true, true, true}}}), "3");
    EXPECT_EQ(points_of(b.rule, {Picked{{true, false, true}}}), "1.5");
    EXPECT_EQ(points_of(b.rule, {Count{3, 3}}), "3");
    EXPECT_EQ(points_of(b.rule, {Count{0, 3}}), "0");
    EXPECT_EQ(points_of(b.rule, {Count{2, 3}}), "incomplete 0") << "which two is not known";
}

TEST(ScoreChecklist, ABareCountIsEnoughWhereItemsAreAlike) {
    RuleBuilder b("3");
    const FactId items = b.fact(Fact::Kind::items, "要点", {"a", "b", "c"});
    b.rule.parts = {Checklist{items, {1, 1, 1}, false, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Count{2, 3}}), "2");
}

TEST(ScoreChecklist, FaultsDeductTheirOwnPoints) {  // 未成立领导小组扣0.5分，未开展培训扣1分
    RuleBuilder b("2");
    const FactId faults = b.fact(Fact::Kind::items, "情形", {"未成立", "未开展"}, true);
    b.rule.base = 2;
    b.rule.parts = {Checklist{faults, {num("-0.5"), -1}, true, {}, {}}};
    EXPECT_EQ(points_of(b.rule, {Picked{{false, false}}}), "2");
    EXPECT_EQ(points_of(b.rule, {Picked{{true, false}}}), "1.5");
    EXPECT_EQ(points_of(b.rule, {Picked{{true, true}}}), "0.5");
}

}  // namespace
}  // namespace heng::test
