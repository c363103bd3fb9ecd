// Functions over all records of a run: averages, ends, ranks.
#include <gtest/gtest.h>

#include "tests/unit/score/pack_builder.hpp"

namespace heng::test {
namespace {

using Op = Calculation::Node::Op;

/// x compared with a function of all x: x - f(x), or f(x) alone.
PackBuilder comparing(Op function, bool difference) {
    PackBuilder b;
    RuleBuilder rule("100");
    const FactId x = rule.value();
    rule.rule.floor.reset();
    rule.rule.cap.reset();
    rule.table({{rule.when(Always{}), Line{x, 0, 0, 1}}});
    const NodeId leaf = b.leaf("比较", rule.rule);
    Calculation made;
    made.nodes = {{Op::input, 0, 0, {}, {}}, {function, 0, 0, {0}, {}}, {Op::subtract, 0, 0, {0, 1}, {}}};
    made.root = difference ? 2 : 1;
    b.value_of(leaf, b.add(made));
    return b;
}

std::string results(const PackBuilder& b, const std::vector<Value>& values) {
    std::vector<Record> records;
    for (const Value& value : values) records.push_back(b.record({value}));
    std::string text;
    for (const UnitScore& unit : scored(b.pack, records)) text += text_of(unit.nodes[0].result) + " ";
    return text;
}

TEST(Cohort, AverageEndsAndCount) {
    const std::vector<Value> values{num("1"), num("2"), num("6")};
    EXPECT_EQ(results(comparing(Op::cohort_average, true), values), "-2 -1 3 ");
    EXPECT_EQ(results(comparing(Op::cohort_max, false), values), "6 6 6 ");
    EXPECT_EQ(results(comparing(Op::cohort_min, false), values), "1 1 1 ");
    EXPECT_EQ(results(comparing(Op::cohort_count, false), values), "3 3 3 ");
}

TEST(Cohort, TheLargestHasRankOneAndEqualsShareARank) {
    EXPECT_EQ(results(comparing(Op::cohort_rank, false), {num("5"), num("9"), num("5"), num("1")}), "2 1 2 4 ");
}

TEST(Cohort, WhatDoesNotApplyIsNoMemberButAMissingValueKeepsAllOpen) {
    EXPECT_EQ(results(comparing(Op::cohort_average, false), {num("1"), NotApplicable{}, num("3")}), "2 2 2 ");
    EXPECT_EQ(results(comparing(Op::cohort_rank, false), {num("1"), NotApplicable{}}), "1 inapplicable ");
    EXPECT_EQ(results(comparing(Op::cohort_average, false), {num("1"), Missing{}}), "incomplete 0 incomplete 0 ");
    const PackBuilder b = comparing(Op::cohort_average, false);
    EXPECT_EQ(text_of(scored(b.pack, b.record({NotApplicable{}})).nodes[0].result), "empty-cohort");
}

TEST(Cohort, OneMayRestOnAnother) {  // 排名(|x - 平均值(x)|)
    PackBuilder b = comparing(Op::cohort_average, true);
    Calculation& made = b.pack.calculations[0];
    made.nodes.push_back({Op::abs, 0, 0, {2}, {}});
    made.nodes.push_back({Op::cohort_rank, 0, 0, {3}, {}});
    made.root = 4;
    EXPECT_EQ(results(b, {num("0"), num("4"), num("5")}), "1 3 2 ") << "distances 3, 1, 2";
}

}  // namespace
}  // namespace heng::test
