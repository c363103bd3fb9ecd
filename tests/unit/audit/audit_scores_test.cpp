// Printed scores against computed ones, and against each other.
#include "tests/unit/audit/audited.hpp"

namespace heng::audited {
namespace {

Rule steps_of_two() {
    Table table;
    table.rows.push_back(
        {0, Stairs{Stairs::Side::below, 10, 0, 1, Number::ratio(1, 20), -2, PartialStep::whole, {}, {}}, {}});
    Rule rule;
    rule.points = 10;
    rule.cap = 10;
    rule.facts.push_back({});
    rule.conditions.push_back({Always{}, {}});
    rule.parts.push_back(table);
    return rule;
}

/// 效益（20分）with two leaves, 满意度 and 及时性, of ten points each.
Pack two_leaves() {
    Pack pack;
    pack.nodes.resize(3);
    pack.nodes[0].name = pack.nodes[0].path = "效益";
    pack.nodes[0].children = {1, 2};
    for (const NodeId leaf : {1U, 2U}) {
        pack.nodes[leaf].name = leaf == 1 ? "满意度" : "及时性";
        pack.nodes[leaf].path = "效益/" + pack.nodes[leaf].name;
        pack.nodes[leaf].points = 10;
        pack.nodes[leaf].meaning = steps_of_two();
    }
    pack.leaves = {1, 2};
    return pack;
}

UnitScore scored(Result satisfaction, Result promptness) {
    UnitScore unit;
    unit.unit = "甲";
    unit.nodes.resize(3);
    unit.nodes[1].result = std::move(satisfaction);
    unit.nodes[2].result = std::move(promptness);
    return unit;
}

std::string found(const Pack& pack, const UnitScore& unit, const std::string& text) {
    DataProblems problems;
    audit_scores(pack, {unit}, table(text), problems);
    return written(problems);
}

TEST(AuditScores, what_follows_is_not_mentioned) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{8}, Scored{10}),
                    "单位|指标|分值|得分\n甲|满意度|10|8\n甲|及时性|10|10\n甲|效益||18\n甲|总分|20|18"),
              "");
}

TEST(AuditScores, another_score_that_the_rule_could_give_is_contradicted) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{8}, Scored{10}), "单位|指标|得分\n甲|满意度|6"),
              "claim-contradicted@满意度/得分=8\n");
}

TEST(AuditScores, a_score_between_the_steps_cannot_come_about) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{10}, Scored{10}), "单位|指标|得分\n甲|满意度|9"),
              "claim-unreachable@满意度/得分=10\n");
    EXPECT_EQ(found(two_leaves(), scored(Incomplete{{0}}, Scored{10}), "单位|指标|得分\n甲|满意度|9"),
              "claim-unreachable@满意度/得分=\n");
}

TEST(AuditScores, a_score_without_data_is_named) {
    EXPECT_EQ(found(two_leaves(), scored(Incomplete{{0}}, Scored{10}), "单位|指标|得分\n甲|满意度|8"),
              "claim-without-data@满意度/得分=\n");
}

TEST(AuditScores, totals_are_added_up_again) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{8}, Scored{10}),
                    "单位|指标|分值|得分\n甲|满意度|10|8\n甲|及时性|10|10\n甲|效益||20\n甲|总分|30|22"),
              "claim-points-total@总分/分值=20\nclaim-total@效益/得分=18\nclaim-total@总分/得分=18\n");
}

TEST(AuditScores, blanks_and_grades) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{8}, Scored{10}),
                    "单位|指标|自评打分|审核打分\n甲|满意度|8|\n甲|及时性||\n甲|总分||\n甲|等级|优|"),
              "claim-blank@及时性/自评打分=10\nclaim-blank@总分/自评打分=8\ngrade-without-bands@等级/自评打分=\n"
              "claim-column-blank@审核打分/审核打分=\n");
}

TEST(AuditScores, a_name_that_the_pack_does_not_know) {
    EXPECT_EQ(found(two_leaves(), scored(Scored{8}, Scored{10}), "单位|指标|得分\n甲|满意程度|8"),
              "claim-unplaced@满意程度/得分=\n");
}

TEST(AuditScores, rounding_is_said) {
    Rule rule = steps_of_two();
    Outcome outcome;
    Step step;
    step.kind = Step::Kind::rounding;
    step.before = Number::ratio(5976, 1000);
    step.after = Number::ratio(598, 100);
    outcome.trace = {step};
    UnitScore unit = scored(Scored{Number::ratio(598, 100)}, Scored{10});
    unit.nodes[1].outcome = outcome;
    EXPECT_EQ(found(two_leaves(), unit, "单位|指标|得分\n甲|满意度|5.98"), "claim-rounded@满意度/得分=5.976\n");
}

}  // namespace
}  // namespace heng::audited
