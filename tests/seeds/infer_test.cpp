// Readings inferred from printed scores: of two towns, and of 200 made-up ones whose readings are known.
#include <gtest/gtest.h>

#include <random>

#include "engine/readings/infer.hpp"
#include "tests/seeds/pack_run.hpp"

namespace heng::seeds {
namespace {

std::vector<std::string> possible(const Inference& inference, const std::string& point) {
    for (const PointInference& inferred : inference.points)
        if (inferred.point == point) return inferred.possible();
    return {};
}

std::vector<PrintedScore> scores_of(const std::vector<Claim>& claims) {
    std::vector<PrintedScore> out;
    for (const Claim& claim : claims)
        if (const auto number = printed_number(claim.printed)) out.push_back({claim.unit, claim.place, *number});
    return out;
}

using Choices = std::vector<std::string>;

TEST(Infer, huainan_rounds_to_whole_points) {
    const PackRun& run = run_of("huainan-projects");
    const Inference inference = infer(run.compiled.pack, {}, run.forms, {});
    EXPECT_EQ(possible(inference, "rounding"), (Choices{"half-up-0", "half-even-0"}));
}

TEST(Infer, shaoguan_rounds_to_two_decimals) {
    const PackRun& run = run_of("shaoguan");
    const Inference inference = infer(run.compiled.pack, run.records, {}, scores_of(run.claims));
    EXPECT_EQ(possible(inference, "rounding"), (Choices{"half-up-2", "half-even-2", "up-2"}));
}

TEST(Infer, digits_alone_exclude_coarser_roundings) {
    const PackRun& run = run_of("shaoguan");
    const Inference inference = infer(run.compiled.pack, {}, {}, scores_of(run.claims));
    const Choices left = possible(inference, "rounding");
    for (const char* coarse : {"half-up-0", "half-up-1", "down-0", "up-1"})
        EXPECT_EQ(std::count(left.begin(), left.end(), coarse), 0) << coarse;
    EXPECT_EQ(std::count(left.begin(), left.end(), "half-up-2"), 1);
}

/// A town that scores by readings of its own.
struct Town {
    std::mt19937 random;
    std::string partial, rounding;

    explicit Town(unsigned seed) : random(seed) {
        partial = pick({"whole", "started", "proportional"});
        rounding = pick({"half-up", "half-even", "down", "up", "none"});
        if (rounding != "none") rounding += "-" + pick({"0", "1", "2", "3"});
    }

    std::string pick(std::initializer_list<const char*> of) { return of.begin()[random() % of.size()]; }

    /// The table, without 口径.
    std::string table() {
        return "三级指标：执行率（" + pick({"5", "8", "10"}) + "分）\n评分：100%计满分，每下降" +
               pick({"1", "2", "3", "5"}) + "个百分点扣" + pick({"0.25", "0.3", "0.5", "1", "1.5"}) +
               "分，扣完为止。\n三级指标：结余率（4分）\n评分：0%计满分，每超过" + pick({"1", "2", "7"}) +
               "个百分点扣" + pick({"0.125", "0.4", "1"}) +
               "分，扣完为止。\n三级指标：完成率（7分）\n评分：按完成率乘以分值计分，最高不超过7分。\n";
    }

    std::string rate(unsigned low, unsigned high) {
        const unsigned tenths = low + static_cast<unsigned>(random()) % (high - low);
        return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
    }

    std::string data() {
        std::string text = "单位,执行率,结余率,完成率\n";
        for (int unit = 0; unit < 6; ++unit)
            text += "单位" + std::to_string(unit) + "," + rate(700, 1020) + "," + rate(0, 250) + "," + rate(300, 1100) +
                    "\n";
        return text;
    }
};

std::vector<PrintedScore> scored(const Pack& pack, const std::vector<Record>& records) {
    std::vector<PrintedScore> out;
    for (const UnitScore& unit : score(pack, records))
        for (const NodeId leaf : pack.leaves)
            if (const Scored* points = boost::variant2::get_if<Scored>(&unit.nodes[leaf].result))
                out.push_back({unit.unit, pack.nodes[leaf].path, points->points});
    return out;
}

TEST(Infer, never_excludes_the_readings_of_made_up_towns) {
    std::size_t told = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Town town(seed);
        const std::string head = "规则包：甲市\n版本：1\n满分：100\n", table = town.table();
        const std::string said = "口径：\npartial-step=" + town.partial + "\nrounding=" + town.rounding + "\n";
        const Compiled real = compile("real.heng", head + said + table), open = compile("open.heng", head + table);
        DataProblems problems;
        const DataTable data = read_csv("data.csv", town.data(), problems);
        const auto records = heng::bind(open.pack, data, problems);
        const auto printed = scored(real.pack, heng::bind(real.pack, data, problems));
        ASSERT_EQ(printed.size(), 18U) << seed;
        // every fourth town publishes its scores alone
        const Inference inference = infer(open.pack, seed % 4 == 0 ? std::vector<Record>{} : records, {}, printed);
        SCOPED_TRACE(std::to_string(seed) + " " + said);
        EXPECT_TRUE(inference.consistent() && inference.unexplained.empty());
        for (const auto& [point, truth] : {std::pair("partial-step", town.partial), {"rounding", town.rounding}}) {
            const Choices left = possible(inference, point);
            EXPECT_EQ(std::count(left.begin(), left.end(), truth), 1) << point;
            told += left.size() == 1;
        }
    }
    // what is left open is mostly halves that no score falls on
    EXPECT_GT(told, 150U);
}

}  // namespace
}  // namespace heng::seeds
