// The same figures scored in every type that holds them give the same scores, and those of the scalar scorer: about
// 100,000 cells, or as many as HENG_CELLS says.
#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

#include "engine/heng.hpp"
#include "tests/unit/batch/batch_runs.hpp"

namespace heng::test {
namespace {

using batch::Tier;

constexpr std::size_t rows = 1000;  // of one run

std::size_t runs_for(std::size_t cells_of_a_row, std::size_t share) {
    const char* asked = std::getenv("HENG_CELLS");
    const std::size_t cells = asked != nullptr ? std::strtoull(asked, nullptr, 10) : 100000;
    return std::max<std::size_t>(1, cells / share / cells_of_a_row / rows);
}

void expect_same_in_every_tier(const Pack& pack, const std::vector<Record>& records, const std::string& what) {
    const auto scores = batch_scores(pack, records, {});
    EXPECT_EQ(scores, scalar_scores(pack, records)) << what;
    for (const Tier tier : {Tier::word, Tier::real, Tier::whole, Tier::wide})
        EXPECT_EQ(batch_scores(pack, records, {tier, false}), scores) << what << " " << static_cast<int>(tier);
    const std::vector<Record> few(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(records.size() / 10));
    const auto general = batch_scores(pack, few, {{}, true});
    EXPECT_TRUE(std::equal(general.begin(), general.end(), scores.begin())) << what;
}

/// The names in "half 1, real 7".
void note_tiers(const std::string& text, std::set<std::string>& seen) {
    for (const char* name : {"half", "word", "real", "whole", "wide", "general"})
        if (text.find(name) != text.npos) seen.insert(name);
}

TEST(Tiers, FiguresOfEverySizeAreScoredAlikeInAll) {
    const Compiled compiled = compile("pack.heng", ratios_pack);
    ASSERT_TRUE(compiled.ok());
    const std::int64_t sizes[] = {1, 400, 40000, 2000000000, 20000000000000, 400000000000000000};
    std::set<std::string> seen;
    for (std::size_t run = 0; run < runs_for(8, 2 * std::size(sizes)); ++run)
        for (const std::int64_t size : sizes) {
            const auto records = ratio_records(compiled.pack, 100 + run, rows, size);
            expect_same_in_every_tier(compiled.pack, records, "up to " + std::to_string(size));
            note_tiers(tiers_of(compiled.pack, records, {}), seen);
            ASSERT_FALSE(HasFailure());
        }
    EXPECT_EQ(seen, (std::set<std::string>{"half", "word", "real", "whole", "wide"}));
}

TEST(Tiers, RandomPacksAreScoredAlikeInAll) {
    constexpr std::size_t indicators = 4;
    std::size_t left = runs_for(indicators, 2) * 4;  // a quarter of the rows each
    for (std::uint64_t seed = 1000; left > 0; ++seed) {
        const RandomPack random = random_pack(seed, indicators);
        const Compiled compiled = compile("pack.heng", random.text);
        if (!compiled.ok()) continue;  // two clauses may name one event
        const auto records = random_records(random, compiled.pack, seed, rows / 4);
        expect_same_in_every_tier(compiled.pack, records, random.text);
        ASSERT_FALSE(HasFailure());
        --left;
    }
}

}  // namespace
}  // namespace heng::test
