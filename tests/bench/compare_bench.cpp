// How long the comparison of two rules takes, on random pairs (tests/property), and that of 10^4 units under two
// versions of a pack.
#include <benchmark/benchmark.h>

#include "engine/compare/unit_diff.hpp"
#include "tests/property/rule_pairs.hpp"

namespace {

void compare_pairs(benchmark::State& state) {
    heng::random::Random source(20201003);
    std::vector<heng::random::RulePair> pairs;
    for (int i = 0; i < 2000; ++i) pairs.push_back(heng::random::random_pair(source));
    std::size_t at = 0;
    for (auto _ : state) {
        const auto& pair = pairs[at++ % pairs.size()];
        benchmark::DoNotOptimize(heng::compare(pair.before, pair.after));
    }
}
BENCHMARK(compare_pairs)->Unit(benchmark::kMicrosecond);

std::string pack(const char* size) {
    std::string text = "规则包：试\n版本：1\n满分：100\n";
    for (int i = 1; i <= 20; ++i) {
        const std::string name = "指标" + std::to_string(i) + "完成率";
        text += "三级指标：" + name + "（5分）\n评分：100%计满分，每下降" + (i % 4 == 0 ? size : "5") +
                "%扣1分，扣完为止。\n公式：" + name + "=完成数" + std::to_string(i) + "/计划数" + std::to_string(i) +
                "×100%\n";
    }
    return text + "等级：总得分在90分以上的为“优”；在60分至90分（不含）之间的为“中”；低于60分的为“差”。\n";
}

heng::DataTable units(std::size_t count) {
    std::string csv = "单位";
    for (int i = 1; i <= 20; ++i) csv += ",完成数" + std::to_string(i) + ",计划数" + std::to_string(i);
    csv += "\n";
    heng::random::Random source(5);
    for (std::size_t unit = 0; unit < count; ++unit) {
        csv += "单位" + std::to_string(unit);
        for (int i = 0; i < 20; ++i) csv += "," + std::to_string(source() % 60 + 50) + ",100";
        csv += "\n";
    }
    heng::DataProblems problems;
    return heng::read_csv("units.csv", csv, problems);
}

void diff_ten_thousand_units(benchmark::State& state) {
    const heng::Compiled before = heng::compile("a.heng", pack("5")), after = heng::compile("b.heng", pack("4"));
    const heng::PackDiff edits = heng::diff(before, after);
    const heng::DataTable table = units(10000);
    for (auto _ : state) {
        const heng::UnitsDiff found = heng::diff_units(before.pack, after.pack, edits, heng::RowSource(table));
        if (found.statistics(0).compared != 10000) state.SkipWithError("units without a total");
    }
}
BENCHMARK(diff_ten_thousand_units)->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
