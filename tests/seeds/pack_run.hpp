// One rule pack with everything that stands beside it, compiled, checked, scored and audited once. Entry: run_of().
#pragma once
#include <string>
#include <vector>

#include "engine/audit/claims.hpp"
#include "engine/heng.hpp"

namespace heng::seeds {

struct PackRun {
    std::string folder;
    Compiled compiled;
    Diagnostics findings;  // of compiling and of check
    std::vector<Record> records;
    std::vector<UnitScore> units;
    std::vector<Form> forms;
    std::vector<FormScore> form_scores;
    Figures figures;            // every printed figure with its verdict
    std::vector<Claim> claims;  // of printed.csv
    DataProblems problems;      // of reading data, of scoring forms, of the audit
};

/// Reads a pack folder of stdlib_rules (or of tests/seeds/corrected).
PackRun run(const std::string& folder);

/// The same for a pack by its name in stdlib_rules; run once.
const PackRun& run_of(const std::string& pack);

std::string read_file(const std::string& path);

/// Every printed score of a table, column by column.
std::vector<Claim> printed_claims(const DataTable& table);

/// A table of tests/seeds/data; the test program ends where it cannot be read.
DataTable data_table(const std::string& name);

/// The node that a place names, by its path from the right; npos where none or several do.
constexpr std::size_t npos = static_cast<std::size_t>(-1);
std::size_t node_named(const Pack& pack, const std::string& place);

/// Is `code` among the findings between the label of that node and the next one? 等级 is a place of the whole file.
bool reported_at_node(const PackRun& run, const std::string& code, const std::string& place);

std::vector<std::string> split(const std::string& text, const std::string& separator);

}  // namespace heng::seeds
