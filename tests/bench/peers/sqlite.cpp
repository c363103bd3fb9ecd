// sqlite FOLDER ROWS ROUNDS: one SELECT of all formulas over a table of REALs in memory.
#include <sqlite3.h>

#include <cstdlib>

#include "peer.hpp"

namespace {

void check(sqlite3* database, int code) {
    if (code == SQLITE_OK) return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

std::string joined(const std::vector<std::string>& texts, const char* behind) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text + behind;
    return all;
}

void fill(sqlite3* database, const peer::Workload& work) {
    check(database, sqlite3_exec(database, ("CREATE TABLE t(" + joined(work.names, " REAL") + "); BEGIN").c_str(),
                                 nullptr, nullptr, nullptr));
    sqlite3_stmt* insert = nullptr;
    const std::string text =
        "INSERT INTO t VALUES(" + joined(std::vector<std::string>(work.names.size(), "?"), "") + ")";
    check(database, sqlite3_prepare_v2(database, text.c_str(), -1, &insert, nullptr));
    for (std::size_t i = 0; i < work.rows; ++i) {
        for (std::size_t at = 0; at < work.columns.size(); ++at)
            sqlite3_bind_double(insert, static_cast<int>(at) + 1, work.columns[at][i]);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    check(database, sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr));
}

}  // namespace

int main(int, char** arguments) {
    peer::Workload work(arguments[1], std::strtoull(arguments[2], nullptr, 10), std::atoi(arguments[3]), "sqlite");
    sqlite3* database = nullptr;
    check(database, sqlite3_open(":memory:", &database));
    fill(database, work);
    sqlite3_stmt* select = nullptr;
    const std::string text = "SELECT " + joined(work.formulas, "") + " FROM t";
    check(database, sqlite3_prepare_v2(database, text.c_str(), -1, &select, nullptr));
    work.measure("sqlite", [&] {
        for (std::size_t i = 0; sqlite3_step(select) == SQLITE_ROW; ++i)
            for (std::size_t k = 0; k < work.formulas.size(); ++k)
                work.out[k][i] = sqlite3_column_double(select, static_cast<int>(k));
        sqlite3_reset(select);
        work.total_and_grade();
    });
    sqlite3_finalize(select);
    sqlite3_close(database);
}
