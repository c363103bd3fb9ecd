// What the peers in C++ share: the columns of doubles, the formulas, the clock and the file of results.
#pragma once
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace peer {

inline std::vector<std::string> lines(const std::string& path) {
    std::vector<std::string> all;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

struct Workload {
    Workload(std::string in_folder, std::size_t of_rows, int of_rounds, const std::string& dialect)
        : folder(std::move(in_folder)),
          rows(of_rows),
          rounds(of_rounds),
          names(lines(folder + "/columns.txt")),
          formulas(lines(folder + "/formulas." + dialect)),
          columns(names.size(), std::vector<double>(rows)),
          out(30, std::vector<double>(rows)) {
        std::ifstream in(folder + "/data.f64", std::ios::binary);
        for (auto& column : columns)
            in.read(reinterpret_cast<char*>(column.data()), static_cast<std::streamsize>(8 * rows));
    }

    void total_and_grade() {
        for (std::size_t i = 0; i < rows; ++i) {
            double total = 0;
            for (std::size_t k = 0; k < formulas.size(); ++k) total += out[k][i];
            out[28][i] = total;
            out[29][i] = total >= 90 ? 3 : total >= 80 ? 2 : total >= 60 ? 1 : 0;
        }
    }

    /// The median rate of `work`, and what the last round gave.
    void measure(const std::string& name, const std::function<void()>& work) {
        std::vector<double> seconds;
        for (int round = 0; round < rounds; ++round) {
            const auto begin = std::chrono::steady_clock::now();
            work();
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
        std::sort(seconds.begin(), seconds.end());
        std::printf("%s %.0f\n", name.c_str(), static_cast<double>(rows) / seconds[seconds.size() / 2]);
        std::vector<std::int16_t> cells;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t k = 0; k < 30; ++k)
                cells.push_back(static_cast<std::int16_t>(std::lround(k == 29 ? out[k][i] : out[k][i] * 100)));
        std::ofstream(folder + "/" + name + ".i16", std::ios::binary)
            .write(reinterpret_cast<const char*>(cells.data()), static_cast<std::streamsize>(2 * cells.size()));
    }

    std::string folder;
    std::size_t rows;
    int rounds;
    std::vector<std::string> names, formulas;
    std::vector<std::vector<double>> columns, out;
};

}  // namespace peer
