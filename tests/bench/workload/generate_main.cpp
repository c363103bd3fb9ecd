// heng_workload_data ROWS OUT.csv [DIGITS [SEED [OUT.f64 TRUTH.i16]]]: writes the data of the workload as CSV and, for
// other engines, as columns of doubles with the exact results, 30 a row: 28 scores and the total in hundredths, the
// grade.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

#include "tests/bench/workload/generate.hpp"
#include "tests/bench/workload/truth.hpp"

namespace heng::workload {
namespace {

template <class T>
void write(std::ofstream& out, const std::vector<T>& values) {
    out.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(sizeof(T) * values.size()));
}

/// Row by row, so that any number of them fits into memory; gives back those that are asked for.
std::vector<Row> write_csv(Generator generator, std::size_t count, int digits, bool keep, std::ofstream out) {
    std::vector<Row> kept;
    std::string text = header_line();
    for (std::size_t i = 0; i < count; ++i) {
        const Row row = generator.next();
        add_line(row, digits, text);
        if (keep) kept.push_back(row);
        if (text.size() < (1U << 20U) && i + 1 < count) continue;
        out << text;
        text.clear();
    }
    return kept;
}

void write_columns(const std::vector<Row>& rows, int digits, std::ofstream out) {
    for (std::size_t k = 0; k < columns; ++k) {
        std::vector<double> column;
        for (const Row& row : rows)
            column.push_back(static_cast<double>(row[k]) / std::pow(10.0, decimals_of(k, digits)));
        write(out, column);
    }
}

void write_truth(const std::vector<Row>& rows, int digits, std::ofstream out) {
    std::vector<std::int16_t> cells;
    for (const Row& row : rows) {
        const Truth truth = truth_of(row, digits);
        for (const int score : truth.scores) cells.push_back(static_cast<std::int16_t>(score));
        cells.push_back(static_cast<std::int16_t>(truth.total));
        cells.push_back(static_cast<std::int16_t>(truth.grade));
    }
    write(out, cells);
}

}  // namespace
}  // namespace heng::workload

int main(int count, char** arguments) {
    using namespace heng::workload;
    if (count < 3) {
        std::fputs("heng_workload_data ROWS OUT.csv [DIGITS [SEED [OUT.f64 TRUTH.i16]]]\n", stderr);
        return 2;
    }
    const int digits = count > 3 ? std::atoi(arguments[3]) : 2;
    const bool all = count > 6;
    const std::vector<Row> rows =
        write_csv(Generator(digits, count > 4 ? std::strtoull(arguments[4], nullptr, 10) : 1),
                  std::strtoull(arguments[1], nullptr, 10), digits, all, std::ofstream(arguments[2], std::ios::binary));
    if (all) {
        write_columns(rows, digits, std::ofstream(arguments[5], std::ios::binary));
        write_truth(rows, digits, std::ofstream(arguments[6], std::ios::binary));
    }
    return 0;
}
