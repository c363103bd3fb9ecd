// heng_workload PACK [ROWS [DIGITS [ROUNDS]]]: batch scoring of the workload beside the hand-written yardstick, round
// by round in one run, and every cell against the exact truth. Prints medians and their ratio; no figure is a limit.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "engine/batch/evaluator.hpp"
#include "engine/batch/stage.hpp"
#include "engine/heng.hpp"
#include "tests/bench/workload/baseline.hpp"
#include "tests/bench/workload/batch_columns.hpp"
#include "tests/bench/workload/truth.hpp"

namespace heng::workload {
namespace {

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Contender {
    const char* name;
    std::function<void()> run;
    std::vector<double> times = {};
};

/// Both halves at once.
template <class Half>
void on_two_threads(std::size_t count, const Half& half) {
    std::thread other([&] { half(0, count / 2); });
    half(count / 2, count);
    other.join();
}

void report(const std::vector<Contender>& all, std::size_t rows, std::size_t repeats) {
    for (const Contender& contender : all) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < contender.times.size(); ++i)
            ratios.push_back(all.front().times[i] / contender.times[i]);
        const double each = median(contender.times) / static_cast<double>(rows * repeats);
        std::printf("%-28s %8.2f M rows/s  %7.2f ns/row  ratio %.2f\n", contender.name, 1e-6 / each, each * 1e9,
                    median(ratios));
    }
}

void count_wrong(const char* name, const std::vector<Row>& rows, int digits,
                 const std::function<int(std::size_t, std::size_t)>& hundredths) {
    std::size_t cells = 0, edges = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Truth truth = truth_of(rows[i], digits);
        edges += truth.on_edge;
        for (std::size_t k = 0; k < indicators; ++k) cells += hundredths(i, k) != truth.scores[k];
        cells += hundredths(i, indicators) != truth.total;
    }
    std::printf("%-28s %zu wrong cells of %zu (%zu rows lie on an edge)\n", name, cells, rows.size() * (indicators + 1),
                edges);
}

int run(const std::string& path, std::size_t count, int digits, int rounds) {
    const Compiled compiled = compile_file(path);
    if (!compiled.ok()) return std::fputs("the pack has errors\n", stderr), 1;
    Generator generator(digits, digits == 2 ? 1 : 2);
    std::vector<Row> rows(count);
    for (Row& row : rows) row = generator.next();
    Baseline baseline(rows, digits);
    BatchColumns batch(compiled.pack, rows, digits);
    const std::size_t repeats = std::max<std::size_t>(1, 1000000 / count);
    const auto repeated = [&](auto&& work) {
        return [=] {
            for (std::size_t i = 0; i < repeats; ++i) work();
        };
    };
    std::vector<Contender> all = {
        {"columns of double by hand", repeated([&] { baseline.run(0, count); })},
        {"heng", repeated([&] { batch.run(0, batch.blocks()); })},
        {"by hand, two threads",
         repeated([&] { on_two_threads(count, [&](std::size_t a, std::size_t b) { baseline.run(a, b); }); })},
        {"heng, two threads",
         repeated([&] { on_two_threads(batch.blocks(), [&](std::size_t a, std::size_t b) { batch.run(a, b); }); })}};
    for (Contender& contender : all) contender.run();
    for (int round = 0; round < rounds; ++round)
        for (Contender& contender : all) contender.times.push_back(seconds(contender.run));
    std::printf("%zu rows, %d decimals, kernels %s, %zu bytes a row\n", count, digits, batch::kernels().name,
                batch.bytes_per_row());
    report(all, count, repeats);
    std::puts(batch.tiers().c_str());
    count_wrong("columns of double by hand", rows, digits,
                [&](std::size_t i, std::size_t k) { return static_cast<int>(baseline.score(k, i) * 100.0 + 0.5); });
    count_wrong("heng", rows, digits, [&](std::size_t i, std::size_t k) { return batch.hundredths(i, k); });
    return 0;
}

}  // namespace
}  // namespace heng::workload

int main(int count, char** arguments) {
    const auto number = [&](int at, long otherwise) { return count > at ? std::atol(arguments[at]) : otherwise; };
    if (count < 2) return std::fputs("heng_workload PACK [ROWS [DIGITS [ROUNDS]]]\n", stderr), 2;
    return heng::workload::run(arguments[1], static_cast<std::size_t>(number(2, 1000000)),
                               static_cast<int>(number(3, 2)), static_cast<int>(number(4, 9)));
}
