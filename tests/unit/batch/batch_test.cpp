// Batch scoring gives what scoring one record at a time gives: random packs, awkward cells, every tier forced.
#include <gtest/gtest.h>

#include "engine/batch/evaluator.hpp"
#include "engine/batch/stage.hpp"
#include "engine/heng.hpp"
#include "tests/unit/batch/batch_runs.hpp"

namespace heng::test {
namespace {

using batch::Tier;

constexpr std::uint64_t seeds = 15;

/// Random clauses may name one event twice, which is an error of the pack; such packs are passed over.
std::vector<RandomPack> random_packs(std::uint64_t count, std::size_t indicators) {
    std::vector<RandomPack> out;
    for (std::uint64_t seed = 1; out.size() < count && seed < 20 * count; ++seed) {
        RandomPack random = random_pack(seed, indicators);
        if (compile("pack.heng", random.text).ok()) out.push_back(std::move(random));
    }
    return out;
}

TEST(Batch, ScoresRandomPacksAsTheScalarScorerDoes) {
    for (const RandomPack& random : random_packs(seeds, 3)) {
        const Compiled compiled = compile("pack.heng", random.text);
        const auto records = random_records(random, compiled.pack, random.text.size(), 60);
        EXPECT_EQ(batch_scores(compiled.pack, records, {}), scalar_scores(compiled.pack, records)) << random.text;
    }
}

TEST(Batch, EveryTierGivesTheSameScores) {
    for (const RandomPack& random : random_packs(seeds / 3, 2)) {
        const Compiled compiled = compile("pack.heng", random.text);
        const auto records = random_records(random, compiled.pack, random.text.size(), 60);
        const auto expected = scalar_scores(compiled.pack, records);
        for (const Tier tier : {Tier::half, Tier::word, Tier::real, Tier::whole, Tier::wide})
            EXPECT_EQ(batch_scores(compiled.pack, records, {tier, false}), expected)
                << random.text << static_cast<int>(tier);
        EXPECT_EQ(batch_scores(compiled.pack, records, {{}, true}), expected) << random.text;
    }
}

TEST(Batch, ComparesRatiosOfRatiosCrosswise) {
    const Compiled compiled = compile("pack.heng", ratios_pack);
    ASSERT_TRUE(compiled.ok());
    const auto records = ratio_records(compiled.pack, 7, 700);
    const auto expected = scalar_scores(compiled.pack, records);
    EXPECT_EQ(batch_scores(compiled.pack, records, {}), expected);
    for (const Tier tier : {Tier::real, Tier::whole, Tier::wide})
        EXPECT_EQ(batch_scores(compiled.pack, records, {tier, false}), expected) << static_cast<int>(tier);
    EXPECT_EQ(batch_scores(compiled.pack, records, {{}, true}), expected);
}

TEST(Batch, TakesTheNarrowestTypeThatHoldsEveryProduct) {
    const Compiled compiled = compile("pack.heng", ratios_pack);
    const auto records = ratio_records(compiled.pack, 7, 100);
    EXPECT_EQ(tiers_of(compiled.pack, records, {}), "half 1, real 7");
    EXPECT_EQ(tiers_of(compiled.pack, records, {Tier::whole, false}), "whole 8");
    EXPECT_EQ(tiers_of(compiled.pack, records, {Tier::wide, false}), "wide 8");
    EXPECT_EQ(tiers_of(compiled.pack, records, {{}, true}), "general 8");
}

TEST(Batch, FiguresPastSixtyThreeBitsAreScoredInBigRatios) {
    const Compiled compiled = compile("pack.heng", ratios_pack);
    auto records = ratio_records(compiled.pack, 3, 40);
    for (Record& record : records)
        for (Value& value : record.values)
            if (Number* number = boost::variant2::get_if<Number>(&value))
                *number = *number * *Number::from_decimal("1000000000000000000000000");
    EXPECT_EQ(batch_scores(compiled.pack, records, {}), scalar_scores(compiled.pack, records));
}

TEST(Batch, ZeroDivisorsAndBlanksAreNoZeroScores) {
    const Compiled compiled = compile("pack.heng", ratios_pack);
    const auto records = awkward_records(compiled.pack, 11, 600);
    EXPECT_EQ(batch_scores(compiled.pack, records, {}), scalar_scores(compiled.pack, records));
    for (const Tier tier : {Tier::real, Tier::whole, Tier::wide})
        EXPECT_EQ(batch_scores(compiled.pack, records, {tier, false}), scalar_scores(compiled.pack, records));
}

}  // namespace
}  // namespace heng::test
