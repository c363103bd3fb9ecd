// plan -> SQL: a pack as one SELECT over whole numbers, or the list of the clauses that cannot be one. Entries:
// sql_text(), schema_text(). Knows no terminal.
#pragma once
#include <string>
#include <vector>

#include "engine/sql/columns.hpp"
#include "engine/sql/dialect.hpp"
#include "grammar/messages.hpp"

namespace heng::sql {

struct Options {
    const Dialect* dialect = &dialects().front();
    std::string table = "heng_input", key = "id";
    std::string view;  // empty: a SELECT
    std::vector<Declaration> least, ranges;
    Language language = Language::zh;
};

struct SqlText {
    std::string text;                // empty where anything was refused
    Diagnostics refused;             // every clause that cannot be said
    std::vector<std::string> wrong;  // declarations that say nothing
    std::vector<Column> columns;
    int places = 2;     // a unit of a score is 10^-places points
    std::string grade;  // of a column `total`, as `text` has it
};

SqlText sql_text(const Pack& pack, const Options& options);

/// CREATE TABLE for the columns of `sql`, what each stands for, and how to load it.
std::string schema_text(const Pack& pack, const SqlText& sql, const Options& options);

/// The same columns as a table that ends with its session.
std::string temporary_table_text(const SqlText& sql, const Options& options);

}  // namespace heng::sql
