// How long a pack takes to compile: whole, stage by stage, and as it grows. Ratios within one run are what counts.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "engine/check/check.hpp"
#include "engine/heng.hpp"
#include "engine/model/resolve.hpp"
#include "engine/plan/plan.hpp"
#include "grammar/parse_script.hpp"
#include "tests/bench/many_indicators.hpp"

namespace {

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

std::string workload() {
    return read_file(HENG_ROOT "/tests/bench/workload/pack.heng");
}

/// Parse, resolve, check and plan.
void compile_whole(benchmark::State& state, const std::string& text) {
    std::size_t leaves = 0;
    for (auto _ : state) {
        const heng::Compiled compiled = heng::compile("pack.heng", text);
        leaves = heng::plan(compiled.pack).leaves.size();
        if (!compiled.ok()) throw std::runtime_error("the pack has errors");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.counters["indicators"] = static_cast<double>(leaves);
}

// The largest pack of the repository: 28 indicators with 评价要点 and 说明.
void compile_department(benchmark::State& state) {
    compile_whole(state, read_file(HENG_ROOT "/stdlib_rules/hecheng-department/pack.heng"));
}
BENCHMARK(compile_department)->Unit(benchmark::kMicrosecond);

// The 28 indicators of the workload of batch scoring.
void compile_workload(benchmark::State& state) {
    compile_whole(state, workload());
}
BENCHMARK(compile_workload)->Unit(benchmark::kMicrosecond);

// 28 to 10,024 indicators: time must grow as the pack does.
void compile_many(benchmark::State& state) {
    compile_whole(state, heng::many_indicators(workload(), static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(compile_many)->Arg(1)->Arg(10)->Arg(100)->Arg(358)->Unit(benchmark::kMillisecond);

/// The script alone, as text.
struct Text {
    std::shared_ptr<heng::Sources> sources = std::make_shared<heng::Sources>();
    heng::FileId file = sources->add("pack.heng", workload());
};

void stage_parse(benchmark::State& state) {
    const Text text;
    for (auto _ : state) {
        heng::Diagnostics found;
        benchmark::DoNotOptimize(heng::parse_script(*text.sources, text.file, found));
    }
}
BENCHMARK(stage_parse)->Unit(benchmark::kMicrosecond);

void stage_parse_and_resolve(benchmark::State& state) {
    const Text text;
    for (auto _ : state) {
        heng::Diagnostics found;
        benchmark::DoNotOptimize(heng::resolve(text.sources, text.file, {}, found));
    }
}
BENCHMARK(stage_parse_and_resolve)->Unit(benchmark::kMicrosecond);

void stage_check(benchmark::State& state) {
    const Text text;
    heng::Diagnostics resolving;
    const heng::Pack pack = heng::resolve(text.sources, text.file, {}, resolving);
    for (auto _ : state) {
        heng::Diagnostics found = resolving;
        heng::check(pack, found);
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(stage_check)->Unit(benchmark::kMicrosecond);

void stage_plan(benchmark::State& state) {
    const Text text;
    heng::Diagnostics found;
    const heng::Pack pack = heng::resolve(text.sources, text.file, {}, found);
    for (auto _ : state) benchmark::DoNotOptimize(heng::plan(pack));
}
BENCHMARK(stage_plan)->Unit(benchmark::kMicrosecond);

}  // namespace
