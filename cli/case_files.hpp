// The case tables of a pack on the disk. Entries: case_files(), read_case_files().
#pragma once
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/data/table.hpp"

namespace heng {

/// cases/*.csv beside pack.heng, in the order of their names; then what the command line adds.
std::vector<std::string> case_files(const std::string& pack, const std::vector<std::string>& added);

/// Complains of files that cannot be read, and ends the session so.
std::vector<DataTable> read_case_files(Session& session, const std::vector<std::string>& files, DataProblems& problems);

}  // namespace heng
