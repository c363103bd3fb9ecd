// How long an answer takes from process start, beside a process that does nothing. Ratios within one run are what
// counts.
#include <benchmark/benchmark.h>
#include <spawn.h>
#include <sys/wait.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "tests/bench/workload/generate.hpp"

extern char** environ;

namespace {

void run(const char* const* arguments) {
    pid_t child = 0;
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", 1, 0);
    if (posix_spawn(&child, arguments[0], &quiet, nullptr, const_cast<char* const*>(arguments), environ) != 0)
        throw std::runtime_error("cannot start heng");
    int status = 0;
    waitpid(child, &status, 0);
    posix_spawn_file_actions_destroy(&quiet);
    if (status != 0) throw std::runtime_error("it failed");
}

void from_start(benchmark::State& state, const char* const* arguments) {
    for (auto _ : state) run(arguments);
}

// One clause from the command line, process start included.
void try_from_start(benchmark::State& state) {
    const char* const arguments[] = {HENG_PROGRAM, "try", "预算执行率（5分）：100%计满分，每低于1%扣1分，扣完为止",
                                     "93%", nullptr};
    from_start(state, arguments);
}
BENCHMARK(try_from_start)->Unit(benchmark::kMillisecond)->UseRealTime();

// 28 indicators and one row: process start, compile, score.
void score_from_start(benchmark::State& state) {
    const std::filesystem::path data = std::filesystem::temp_directory_path() / "heng_start_bench.csv";
    std::string rows = heng::workload::header_line();
    heng::workload::add_line(heng::workload::Generator(2, 1).next(), 2, rows);
    std::ofstream(data, std::ios::binary) << rows;
    const std::string path = data.string();
    const char* const arguments[] = {
        HENG_PROGRAM, "score", HENG_ROOT "/tests/bench/workload/pack.heng", path.c_str(), "-f", "csv", nullptr};
    from_start(state, arguments);
    std::filesystem::remove(data);
}
BENCHMARK(score_from_start)->Unit(benchmark::kMillisecond)->UseRealTime();

// The floor of the figures above.
void empty_process(benchmark::State& state) {
    const char* const arguments[] = {HENG_NOTHING, nullptr};
    from_start(state, arguments);
}
BENCHMARK(empty_process)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
