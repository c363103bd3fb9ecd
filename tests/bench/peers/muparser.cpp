// muparser FOLDER ROWS ROUNDS: the formulas in muParser, bulk mode (variables bound to whole columns) and row by row.
#include <muParser.h>

#include <cstdlib>

#include "peer.hpp"

namespace {

double floor_of(double value) {
    return std::floor(value);
}

std::vector<mu::Parser> parsers(const peer::Workload& work, const std::function<double*(std::size_t)>& variable) {
    std::vector<mu::Parser> all(work.formulas.size());
    for (std::size_t k = 0; k < all.size(); ++k) {
        all[k].DefineFun("floor", floor_of);
        for (std::size_t at = 0; at < work.names.size(); ++at) all[k].DefineVar(work.names[at], variable(at));
        all[k].SetExpr(work.formulas[k]);
    }
    return all;
}

}  // namespace

int main(int, char** arguments) {
    peer::Workload work(arguments[1], std::strtoull(arguments[2], nullptr, 10), std::atoi(arguments[3]), "muparser");
    auto bulk = parsers(work, [&](std::size_t at) { return work.columns[at].data(); });
    work.measure("muparser-bulk", [&] {
        for (std::size_t k = 0; k < bulk.size(); ++k) bulk[k].Eval(work.out[k].data(), static_cast<int>(work.rows));
        work.total_and_grade();
    });
    std::vector<double> row(work.names.size(), 1);
    auto single = parsers(work, [&](std::size_t at) { return &row[at]; });
    work.measure("muparser-row", [&] {
        for (std::size_t i = 0; i < work.rows; ++i) {
            for (std::size_t at = 0; at < row.size(); ++at) row[at] = work.columns[at][i];
            for (std::size_t k = 0; k < single.size(); ++k) work.out[k][i] = single[k].Eval();
        }
        work.total_and_grade();
    });
}
