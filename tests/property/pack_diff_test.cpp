// What must hold for two versions of any pack: a pack equals itself, the mirrored question has the mirrored answer, the
// causes of a unit add up to the change of its total, every changed score names what was edited, and the order in
// which edits are written changes nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "engine/compare/unit_diff.hpp"
#include "tests/property/random_packs.hpp"
#include "tests/random/pick.hpp"

namespace heng {
namespace {

using random::PackPair;
using random::Random;

constexpr std::size_t pairs = 40, units_each = 60;

Verdict mirrored(Verdict verdict) {
    if (verdict == Verdict::stricter) return Verdict::looser;
    return verdict == Verdict::looser ? Verdict::stricter : verdict;
}

Fate mirrored(Fate fate) {
    if (fate == Fate::added) return Fate::removed;
    return fate == Fate::removed ? Fate::added : fate;
}

/// By path: fate and verdict.
std::map<std::string, std::pair<Fate, Verdict>> outline(const PackDiff& found, bool mirror) {
    std::map<std::string, std::pair<Fate, Verdict>> out;
    for (const IndicatorDiff& edit : found.indicators) {
        const Verdict verdict = edit.comparison.verdict;
        out[edit.path] = mirror ? std::pair(mirrored(edit.fate), mirrored(verdict)) : std::pair(edit.fate, verdict);
    }
    return out;
}

struct Versions {
    PackPair pair;
    Compiled before, after;
    PackDiff edits;
    DataTable data;
    UnitsDiff units;

    Versions(const PackPair& of, std::size_t count, Random& random)
        : pair(of),
          before(compiled_base(pair)),
          after(compiled_later(pair, pair.edits)),
          edits(diff(before, after)),
          data(random::random_units(before.pack, after.pack, count, random)),
          units(diff_units(before.pack, after.pack, edits, RowSource(data))) {}

    std::string words() const { return pair.base + "\n" + pair.later(pair.edits); }
};

/// How many units have a total in both versions; each of them is checked.
std::size_t expect_sums(const Versions& run) {
    std::size_t scored = 0;
    for (const UnitDiff& unit : run.units.units) {
        if (!unit.both_scored()) continue;
        ++scored;
        Number sum;
        for (const Cause& cause : unit.causes) sum = sum + cause.share;
        EXPECT_EQ(sum, unit.change()) << unit.unit << "\n" << run.words();
        EXPECT_TRUE(unit.change().sign() == 0 || !unit.causes.empty()) << unit.unit << "\n" << run.words();
    }
    return scored;
}

// A cause is the clause of an indicator that was edited, or its value; points that are spread and rules on the total
// follow from such edits, or from those of the pack as a whole.
void expect_edited_causes(const Versions& run) {
    for (const UnitDiff& unit : run.units.units)
        for (const Cause& cause : unit.causes) {
            if (cause.kind == Cause::Kind::total || cause.kind == Cause::Kind::knock_on) continue;
            ASSERT_LT(cause.indicator, run.edits.indicators.size());
            EXPECT_TRUE(run.edits.indicators[cause.indicator].changed()) << unit.unit << "\n" << run.words();
        }
}

/// By unit: change of the total and every share by the name of its indicator.
std::vector<std::map<std::string, Number>> shares(const PackDiff& edits, const UnitsDiff& units) {
    std::vector<std::map<std::string, Number>> out;
    for (const UnitDiff& unit : units.units) {
        out.push_back({{"总分", unit.change()}});
        for (const Cause& cause : unit.causes) {
            const bool own = cause.kind != Cause::Kind::total;
            const std::string key = (own ? edits.indicators[cause.indicator].path : "") + "#" +
                                    std::to_string(static_cast<int>(cause.kind));
            out.back()[key] = cause.share;
        }
    }
    return out;
}

void expect_no_order(const Versions& run, Random& random) {
    std::vector<std::string> shuffled = run.pair.edits;
    for (std::size_t i = shuffled.size(); i > 1; --i)
        std::swap(shuffled[i - 1],
                  shuffled[static_cast<std::size_t>(random::between(random, 0, static_cast<std::int64_t>(i) - 1))]);
    const Compiled after = compiled_later(run.pair, shuffled);
    const PackDiff edits = diff(run.before, after);
    const UnitsDiff units = diff_units(run.before.pack, after.pack, edits, RowSource(run.data));
    EXPECT_EQ(shares(edits, units), shares(run.edits, run.units)) << run.words();
}

TEST(PackDiff, LawsOfAnyTwoVersions) {
    Random random(20202001);
    std::size_t scored = 0, changed = 0;
    for (std::size_t i = 0; i < pairs && !testing::Test::HasFailure(); ++i) {
        const Versions run(random::random_pack_pair(random), units_each, random);
        ASSERT_EQ(run.units.units.size(), units_each) << run.words();
        EXPECT_EQ(outline(diff(run.after, run.before), true), outline(run.edits, false)) << run.words();
        EXPECT_TRUE(diff(run.before, run.before).same_meaning()) << run.words();
        EXPECT_TRUE(diff(run.after, run.after).same_meaning()) << run.words();
        scored += expect_sums(run);
        changed += run.units.statistics(0).changed;
        expect_edited_causes(run);
        expect_no_order(run, random);
    }
    EXPECT_GT(scored, pairs * units_each / 2);
    EXPECT_GT(changed, pairs * units_each / 4);
}

TEST(PackDiff, TheSameVersionChangesNobody) {
    Random random(7);
    const PackPair pair = random::random_pack_pair(random);
    const Compiled before = compiled_base(pair);
    const DataTable data = random::random_units(before.pack, before.pack, units_each, random);
    const UnitsDiff units = diff_units(before.pack, before.pack, diff(before, before), RowSource(data));
    EXPECT_TRUE(units.changed(0).empty());
}

TEST(PackDiff, TenThousandUnitsAddUpOneByOne) {
    Random random(20202002);
    const Versions run(random::random_pack_pair(random), 10000, random);
    EXPECT_GT(expect_sums(run), 5000u);
    EXPECT_EQ(run.units.units.size(), 10000u);
}

}  // namespace
}  // namespace heng
