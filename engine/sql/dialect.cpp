// The table of dialects.
#include "engine/sql/dialect.hpp"

#include <algorithm>
#include <cctype>

#include "engine/number/digits.hpp"

namespace heng::sql {
namespace {

constexpr const char* slash = "({0} - {0} % {1}) / {1}";

bool plain_letter(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// heng_input or rules.heng_input.
bool plain(const std::string& name) {
    if (name.empty() || !plain_letter(name.front())) return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return plain_letter(c) || c == '.' || is_digit_byte(c); });
}

}  // namespace

const std::vector<Dialect>& dialects() {
    static const std::vector<Dialect> table = {
        {"portable", '"', "", "", 0, false, "({0} - {0} % {1}) / {1}", "", true, "BIGINT", "BIGINT", "VARCHAR(200)", "",
         ""},
        {"postgresql", '"', "CAST(", " AS NUMERIC)", 1000, true, slash, "DIV({0}, {1})", false, "BIGINT", "BIGINT",
         "TEXT", "", "\\copy {0} ({1}) FROM 'heng_input.csv' WITH (FORMAT csv, HEADER)"},
        {"sqlite", '"', "", "", 0, false, slash, "", false, "INTEGER", "INTEGER", "TEXT", "",
         ".import --csv --skip 1 heng_input.csv {0}"},
        {"mariadb", '`', "CAST(", " AS DECIMAL(65,0))", 64, true, "({0} - {0} % {1}) DIV {1}",
         "({0} - {0} % {1}) DIV {1}", false, "BIGINT", "SIGNED", "VARCHAR(200)", "",
         "LOAD DATA LOCAL INFILE 'heng_input.csv' INTO TABLE {0} FIELDS TERMINATED BY ',' IGNORE 1 LINES ({1})"},
        {"duckdb", '"', "CAST(", " AS HUGEINT)", 37, true, "({0} - {0} % {1}) // {1}", "({0} - {0} % {1}) // {1}",
         false, "BIGINT", "BIGINT", "VARCHAR", "", "COPY {0} ({1}) FROM 'heng_input.csv' (HEADER)"},
        {"clickhouse", '`', "toInt256(", ")", 75, false, "intDiv({0} - {0} % {1}, {1})", "intDiv({0} - {0} % {1}, {1})",
         false, "Nullable(Int64)", "Nullable(Int64)", "String", " ENGINE = MergeTree ORDER BY {0}",
         "INSERT INTO {0} ({1}) FROM INFILE 'heng_input.csv' FORMAT CSVWithNames"}};
    return table;
}

const Dialect* dialect_of(std::string_view name) {
    for (const Dialect& dialect : dialects())
        if (name == dialect.name) return &dialect;
    return nullptr;
}

std::string identifier(const Dialect& dialect, const std::string& name) {
    if (plain(name)) return name;
    std::string out(1, dialect.quote);
    for (const char c : name) out += std::string(c == dialect.quote ? 2 : 1, c);
    return out + dialect.quote;
}

}  // namespace heng::sql
