// heng_workload PACK [ROWS [DIGITS [ROUNDS [LEAVES]]]]: batch scoring of the workload beside the hand-written yardstick
// and beside what memory gives, round by round in one run, and every cell against the exact truth. Prints medians and
// their ratio; no figure is a limit. Time is that of the thread's processor, and by the clock on two threads.
#include <time.h>

#include <algorithm>
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
#include "tests/bench/workload/roofline.hpp"
#include "tests/bench/workload/truth.hpp"

namespace heng::workload {
namespace {

double now(clockid_t clock) {
    timespec at = {};
    clock_gettime(clock, &at);
    return static_cast<double>(at.tv_sec) + 1e-9 * static_cast<double>(at.tv_nsec);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Contender {
    const char* name;
    std::function<void()> run;
    clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
    std::vector<double> times = {};
    void time() {
        const double begin = now(clock);
        run();
        times.push_back(now(clock) - begin);
    }
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

void report_roof(const std::vector<Contender>& all, const BatchColumns& batch, std::size_t cells) {
    const auto in = static_cast<double>(batch.bytes_per_row()), out = static_cast<double>(batch.bytes_out_per_row());
    const auto rate = [&](const Contender& of, double bytes) {
        return 1e-9 * bytes * static_cast<double>(cells) / median(of.times);
    };
    std::printf(
        "a row: %.0f bytes read, %.0f written; memory gives %.1f GB/s read, %.1f read and written; heng takes %.1f\n",
        in, out, rate(all[4], in), rate(all[5], in + out), rate(all[1], in + out));
}

/// Cells of `leaves` indicators and their total; beyond the last of the workload they begin again.
void count_wrong(const char* name, const std::vector<Row>& rows, int digits, std::size_t leaves,
                 const std::function<int(std::size_t, std::size_t)>& hundredths) {
    std::size_t cells = 0, edges = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Truth truth = truth_of(rows[i], digits);
        edges += truth.on_edge;
        int total = 0;
        for (std::size_t k = 0; k < leaves; ++k) {
            total += truth.scores[k % indicators];
            cells += hundredths(i, k) != truth.scores[k % indicators];
        }
        cells += hundredths(i, leaves) != total;
    }
    std::printf("%-28s %zu wrong cells of %zu (%zu rows lie on an edge)\n", name, cells, rows.size() * (leaves + 1),
                edges);
}

/// One run over all rows of each.
std::vector<Contender> contenders(Baseline& baseline, BatchColumns& batch, std::size_t count,
                                  std::vector<std::uint64_t>& scratch) {
    const auto by_hand = [&](std::size_t a, std::size_t b) { baseline.run(a, b); };
    const auto heng = [&](std::size_t a, std::size_t b) { batch.run(a, b); };
    return {{"columns of double by hand", [=] { by_hand(0, count); }},
            {"heng", [=, &batch] { heng(0, batch.blocks()); }},
            {"by hand, two threads", [=] { on_two_threads(count, by_hand); }, CLOCK_MONOTONIC},
            {"heng, two threads", [=, &batch] { on_two_threads(batch.blocks(), heng); }, CLOCK_MONOTONIC},
            {"reading alone", [&] { scratch.front() += read_through(batch.bytes(), batch.size()); }},
            {"reading and writing", [&] { read_and_write(batch.bytes(), batch.size(), scratch); }}};
}

/// So often that a million rows are scored, each round.
void repeat(std::vector<Contender>& all, std::size_t repeats) {
    for (Contender& contender : all) {
        contender.run();
        contender.run = [repeats, once = contender.run] {
            for (std::size_t i = 0; i < repeats; ++i) once();
        };
    }
}

int run(const std::string& path, std::size_t count, int digits, int rounds, std::size_t leaves) {
    const Compiled compiled = compile_file(path);
    if (!compiled.ok()) return std::fputs("the pack has errors\n", stderr), 1;
    Generator generator(digits, digits == 2 ? 1 : 2);
    std::vector<Row> rows(count);
    for (Row& row : rows) row = generator.next();
    Baseline baseline(rows, digits);
    BatchColumns batch(compiled.pack, rows, digits, leaves);
    std::vector<std::uint64_t> scratch(count * batch.bytes_out_per_row() / sizeof(std::uint64_t) + 1);
    const std::size_t repeats = std::max<std::size_t>(1, 1000000 / count);
    std::vector<Contender> all = contenders(baseline, batch, count, scratch);
    repeat(all, repeats);
    for (int round = 0; round < rounds; ++round)
        for (Contender& contender : all) contender.time();
    std::printf("%zu rows, %zu indicators, %d decimals, kernels %s\n", count, leaves, digits, batch::kernels().name);
    report(all, count, repeats);
    report_roof(all, batch, count * repeats);
    std::puts(batch.tiers().c_str());
    if (leaves == indicators)
        count_wrong("columns of double by hand", rows, digits, leaves,
                    [&](std::size_t i, std::size_t k) { return static_cast<int>(baseline.score(k, i) * 100.0 + 0.5); });
    count_wrong("heng", rows, digits, leaves, [&](std::size_t i, std::size_t k) { return batch.hundredths(i, k); });
    return 0;
}

}  // namespace
}  // namespace heng::workload

int main(int count, char** arguments) {
    const auto number = [&](int at, long otherwise) { return count > at ? std::atol(arguments[at]) : otherwise; };
    if (count < 2) return std::fputs("heng_workload PACK [ROWS [DIGITS [ROUNDS [LEAVES]]]]\n", stderr), 2;
    return heng::workload::run(arguments[1], static_cast<std::size_t>(number(2, 1000000)),
                               static_cast<int>(number(3, 2)), static_cast<int>(number(4, 9)),
                               static_cast<std::size_t>(number(5, heng::workload::indicators)));
}
