#include "engine/backend/client.hpp"

namespace heng {
namespace {

/// DuckDB has no client in many distributions, but a package of npm: the same rows by it.
constexpr const char* duckdb_by_node = R"(
const { DuckDBInstance } = require("@duckdb/node-api");
const cell = (value) => (value === null || value === undefined ? "" : String(value));
async function main() {
    const database = await (await DuckDBInstance.create(":memory:")).connect();
    const all = await database.extractStatements(require("fs").readFileSync(0, "utf8"));
    for (let i = 0; i < all.count; ++i) {
        const found = await (await all.prepare(i)).runAndReadAll();
        for (const row of found.getRows()) console.log(row.map(cell).join("\t"));
    }
}
main().catch((failed) => { console.error(String(failed)); process.exit(1); });
)";

const std::vector<std::string> sqlite_flags = {"-batch",     "-bail", "-noheader",  "-list",
                                               "-separator", "\t",    "-nullvalue", ""};

}  // namespace

const std::vector<Client>& clients() {
    static const std::vector<Client> table = {
        {"sqlite", {{"sqlite3"}}, sqlite_flags, "", ""},
        {"postgresql",
         {{"psql", "-w"}},
         {"-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1"},
         "",
         "SET client_encoding TO 'UTF8';\nSET standard_conforming_strings TO on;\n"},
        {"mariadb",
         {{"mariadb"}, {"mysql"}},
         {"--batch", "--raw", "--skip-column-names"},
         "NULL",
         "SET NAMES utf8mb4;\nSET sql_mode = 'STRICT_ALL_TABLES';\n"},
        {"duckdb", {{"duckdb"}, {"node", "-e", duckdb_by_node}}, sqlite_flags, "", ""},
        {"clickhouse", {{"clickhouse-client"}}, {"--multiquery"}, "\\N", ""}};
    return table;
}

const Client* client_of(std::string_view engine) {
    for (const Client& client : clients())
        if (engine == client.engine) return &client;
    return nullptr;
}

}  // namespace heng
