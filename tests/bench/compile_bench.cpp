// How long a pack takes to compile, and a clause to answer from process start. Ratios within one run are what counts.
#include <benchmark/benchmark.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "engine/heng.hpp"

extern char** environ;

namespace {

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

// The largest pack of the repository: 28 indicators.
void compile_department(benchmark::State& state) {
    const std::string text = read_file(HENG_ROOT "/stdlib_rules/hecheng-department/pack.heng");
    for (auto _ : state) benchmark::DoNotOptimize(heng::compile("pack.heng", text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(compile_department)->Unit(benchmark::kMicrosecond);

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
}

// One clause from the command line, process start included.
void try_from_start(benchmark::State& state) {
    const char* const arguments[] = {HENG_PROGRAM, "try", "预算执行率（5分）：100%计满分，每低于1%扣1分，扣完为止",
                                     "93%", nullptr};
    for (auto _ : state) run(arguments);
}
BENCHMARK(try_from_start)->Unit(benchmark::kMillisecond)->UseRealTime();

// The floor of the figure above: a process that does nothing.
void empty_process(benchmark::State& state) {
    const char* const arguments[] = {"/bin/true", nullptr};
    for (auto _ : state) run(arguments);
}
BENCHMARK(empty_process)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
