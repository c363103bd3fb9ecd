// Findings in data as they are made: the code and what its words need (messages_data.cpp).
#pragma once
#include <initializer_list>

#include "engine/data/cell.hpp"
#include "engine/data/table.hpp"

namespace heng {

/// The beginning of a text, which may be a whole paragraph.
std::string quotable(std::string_view text);

/// The cell in quotable length, then what else the message needs.
CellError cell_error(std::string code, std::string_view cell, std::initializer_list<std::string> more = {});

/// Adds a finding. After a thousand of them one `too-many-problems` stands for the rest: a file of another kind has as
/// many findings as cells.
void report(DataProblems& out, DataProblem problem);

/// Puts an error of one cell at its place in the table.
void report(DataProblems& out, const CellError& error, const DataTable& table, const Cell& cell,
            const std::string& header);

}  // namespace heng
