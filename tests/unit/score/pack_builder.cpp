#include "tests/unit/score/pack_builder.hpp"

#include <gtest/gtest.h>

namespace heng::test {
namespace {

using boost::variant2::get_if;

Number sum_of_steps(const std::vector<Step>& steps) {
    Number sum;
    for (const Step& step : steps) sum = sum + step.deduction;
    return sum;
}

}  // namespace

Rule share_of(const std::string& points) {
    RuleBuilder b(points);
    const FactId x = b.value();
    b.table({{b.when(Always{}), Line{x, 0, 0, num(points)}}});
    return b.rule;
}

UnitScore checked(const Pack& pack, const UnitScore& unit) {
    Number full, lost;
    for (const NodeId leaf : pack.leaves) {
        const NodeScore& node = unit.nodes[leaf];
        const Number of_leaf = sum_of_steps(node.outcome.trace);
        full = full + node.points;
        lost = lost + of_leaf;
        const Scored* scored = get_if<Scored>(&node.result);
        if (!scored) continue;
        EXPECT_EQ(of_leaf.str(), (node.points - scored->points).str()) << pack.nodes[leaf].name;
    }
    lost = lost + sum_of_steps(unit.total_trace);
    const Scored* total = get_if<Scored>(&unit.total);
    if (!total) return unit;
    EXPECT_EQ(lost.str(), (full - total->points).str());
    return unit;
}

std::vector<UnitScore> scored(const Pack& pack, const std::vector<Record>& records) {
    std::vector<UnitScore> units = score(pack, records);
    for (const UnitScore& unit : units) checked(pack, unit);
    return units;
}

UnitScore scored(const Pack& pack, const Record& record) {
    return scored(pack, std::vector<Record>{record}).front();
}

}  // namespace heng::test
