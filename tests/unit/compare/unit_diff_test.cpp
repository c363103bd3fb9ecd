// Changes of units and their causes: shares add up to the change of the total, whatever changed.
#include "engine/compare/unit_diff.hpp"

#include <algorithm>
#include <random>

#include "tests/unit/compare/composed.hpp"

namespace heng::test {
namespace {

const std::string head = "规则包：试\n满分：20\n口径：得分不取舍。\n";
const std::string rate =
    "三级指标：执行率（8分）\n评分：100%计满分，每下降5%扣1分，扣完为止。\n公式：执行率=执行数/预算数×100%\n";
const std::string cases = "三级指标：合规性（6分）\n评分：每发现一例不合规扣1分，扣完为止。\n";
const std::string judged = "三级指标：质量（6分）\n评分：质量优的得6分，质量良的得4分，质量差的不得分。\n";
const std::string grades = "等级：总得分在16分以上的为“优”；低于16分的为“差”。\n";

Compiled compiled(const std::string& text) {
    Compiled made = compile("pack.heng", text);
    EXPECT_TRUE(made.ok());
    return made;
}

DataTable random_units(std::size_t count) {
    std::mt19937 random(7);
    std::string csv = "单位,执行数（万元）,预算数（万元）,合规性,质量,重大事故\n";
    for (std::size_t i = 0; i < count; ++i) {
        csv += "单位" + std::to_string(i) + "," + std::to_string(random() % 130) + "," +
               std::to_string(random() % 20 == 0 ? 0 : 100 + random() % 20) + "," + std::to_string(random() % 8) + ",";
        csv += random() % 3 == 0 ? "质量优" : random() % 2 == 0 ? "质量良" : "质量差";
        csv += random() % 4 == 0 ? ",是\n" : ",否\n";
    }
    DataProblems problems;
    return read_csv("units.csv", csv, problems);
}

UnitsDiff units_of(const std::string& before, const std::string& after, std::size_t count = 300) {
    const Compiled left = compiled(before), right = compiled(after);
    return diff_units(left.pack, right.pack, diff(left, right), RowSource(random_units(count)));
}

void expect_sums(const UnitsDiff& units) {
    for (const UnitDiff& unit : units.units) {
        if (!unit.both_scored()) continue;
        Number sum;
        for (const Cause& cause : unit.causes) sum = sum + cause.share;
        EXPECT_EQ(sum, unit.change()) << unit.unit;
        EXPECT_EQ(unit.change().sign() != 0 && unit.causes.empty(), false) << unit.unit;
    }
}

TEST(UnitDiff, TheSamePackChangesNothing) {
    const std::string pack = head + rate + cases + judged + grades;
    const UnitsDiff same = units_of(pack, pack);
    EXPECT_TRUE(same.changed(0).empty());
    EXPECT_EQ(same.statistics(0).units, 300u);
    EXPECT_EQ(same.statistics(0).largest, Number(0));
}

TEST(UnitDiff, ClauseAndFormulaShareAChangeExactly) {
    const std::string after_rate =
        "三级指标：执行率（8分）\n评分：100%计满分，每下降2%扣1分，扣完为止。\n公式：执行率=执行数/"
        "(预算数+5万元)×100%\n";
    const UnitsDiff units = units_of(head + rate + cases + judged, head + after_rate + cases + judged);
    expect_sums(units);
    bool clause = false, value = false;
    for (const UnitDiff& unit : units.units)
        for (const Cause& cause : unit.causes) {
            clause = clause || cause.kind == Cause::Kind::clause;
            value = value || cause.kind == Cause::Kind::value;
        }
    EXPECT_TRUE(clause && value);
}

TEST(UnitDiff, AddedRemovedAndCappedTotals) {
    const std::string added = "三级指标：公开（6分）\n评分：每发现一例不合规扣2分，扣完为止。\n";
    const std::string cap = "否决：发生重大事故的，总分不得超过5分。\n";
    expect_sums(units_of(head + rate + cases + judged, head + rate + judged + added));
    const UnitsDiff capped = units_of(head + rate + cases + judged, head + cap + rate + cases + judged);
    expect_sums(capped);
    const bool any = std::any_of(capped.units.begin(), capped.units.end(), [](const UnitDiff& unit) {
        return !unit.causes.empty() && unit.causes.front().kind == Cause::Kind::total;
    });
    EXPECT_TRUE(any);
}

TEST(UnitDiff, NoUnitsAndOneUnit) {
    const std::string pack = head + rate + cases + judged;
    EXPECT_TRUE(units_of(pack, pack, 0).units.empty());
    EXPECT_EQ(units_of(pack, pack, 1).units.size(), 1u);
}

}  // namespace
}  // namespace heng::test
