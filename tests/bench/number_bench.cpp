// What exact numbers and cells cost: the operations of one scored indicator, one by one.
#include <benchmark/benchmark.h>

#include "engine/data/cell.hpp"
#include "engine/data/table.hpp"

namespace heng {
namespace {

void add_rates(benchmark::State& state) {
    const Number rate = Number::ratio(95, 100), step = Number::ratio(1, 20);
    for (auto _ : state) benchmark::DoNotOptimize(rate + step);
}
BENCHMARK(add_rates);

void divide_amounts(benchmark::State& state) {
    const Number spent = *Number::from_decimal("17336341.37"), budget = *Number::from_decimal("18200000");
    for (auto _ : state) benchmark::DoNotOptimize(spent / budget);
}
BENCHMARK(divide_amounts);

void compare_rates(benchmark::State& state) {
    const Number rate = Number::ratio(11, 18), limit = Number::ratio(95, 100);
    for (auto _ : state) benchmark::DoNotOptimize(rate < limit);
}
BENCHMARK(compare_rates);

void count_steps(benchmark::State& state) {
    const Number distance = Number::ratio(37, 300), size = Number::ratio(1, 20);
    for (auto _ : state) benchmark::DoNotOptimize((distance / size).floor());
}
BENCHMARK(count_steps);

void round_score(benchmark::State& state) {
    const Number score = Number::ratio(20, 3);
    for (auto _ : state) benchmark::DoNotOptimize(score.rounded(2, Rounding::half_up));
}
BENCHMARK(round_score);

void write_score(benchmark::State& state) {
    const Number score = Number::ratio(667, 100);
    for (auto _ : state) benchmark::DoNotOptimize(score.str());
}
BENCHMARK(write_score);

void read_cell(benchmark::State& state, const char* cell, const char* unit) {
    const Unit wanted = *find_unit(unit);
    for (auto _ : state) benchmark::DoNotOptimize(read_value(cell, wanted, std::nullopt));
}
BENCHMARK_CAPTURE(read_cell, rate, "97.35%", "%");
BENCHMARK_CAPTURE(read_cell, amount, "1,733.634137万元", "元");
BENCHMARK_CAPTURE(read_cell, count, "12", "项");

void read_big_csv(benchmark::State& state) {
    std::string text = "单位,预算数,预算执行数,满意度\n";
    for (int i = 0; i < 10000; ++i) text += "单位" + std::to_string(i) + ",1000.5万元,950万元,95%\n";
    DataProblems problems;
    for (auto _ : state) benchmark::DoNotOptimize(read_csv("f", text, problems));
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}
BENCHMARK(read_big_csv)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace heng
