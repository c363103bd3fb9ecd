// What heng sql and heng test --backend ask alike of the columns, and how both say what cannot be SQL.
#pragma once
#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/sql/select.hpp"

namespace heng {

/// --least and --range
void add_declarations(CLI::App& verb, const Session& session, std::vector<std::string>& least,
                      std::vector<std::string>& ranges);
/// 预算数=0.01元
std::vector<sql::Declaration> declarations(const std::vector<std::string>& typed);

/// Declarations that say nothing and clauses that cannot be said, on stderr; false where there are none.
bool print_refusals(Session& session, const Pack& pack, const sql::SqlText& text);

}  // namespace heng
