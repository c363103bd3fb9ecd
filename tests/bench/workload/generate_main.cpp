// heng_workload_data ROWS OUT.csv [DIGITS [SEED]]: writes the data of the workload as CSV.
#include <cstdio>
#include <cstdlib>

#include "tests/bench/workload/generate.hpp"

int main(int count, char** arguments) {
    using namespace heng::workload;
    if (count < 3) {
        std::fputs("heng_workload_data ROWS OUT.csv [DIGITS [SEED]]\n", stderr);
        return 2;
    }
    const long rows = std::atol(arguments[1]);
    const int digits = count > 3 ? std::atoi(arguments[3]) : 2;
    Generator generator(digits, count > 4 ? std::strtoull(arguments[4], nullptr, 10) : 1);
    std::FILE* out = std::fopen(arguments[2], "wb");
    if (out == nullptr) return 1;
    std::string text = header_line();
    for (long i = 0; i < rows; ++i) {
        add_line(generator.next(), digits, text);
        if (text.size() < (1U << 20U) && i + 1 < rows) continue;
        std::fwrite(text.data(), 1, text.size(), out);
        text.clear();
    }
    return std::fclose(out) == 0 ? 0 : 1;
}
