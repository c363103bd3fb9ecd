heng test stdlib_rules/hecheng-projects --backend sql:sqlite
heng --lang en test stdlib_rules/national --backend sql:duckdb
