// What the audit tests share: tables from text, and the codes that were found with their places.
#pragma once
#include <gtest/gtest.h>

#include <initializer_list>
#include <sstream>

#include "engine/audit/claims.hpp"

namespace heng::audited {

/// Cells split at | and lines at line ends; the first line is the header.
inline DataTable table(const std::string& text) {
    DataTable table{"表.csv", {}, {}};
    std::istringstream lines(text);
    std::string line;
    for (std::uint32_t row = 1; std::getline(lines, line); ++row) {
        std::vector<Cell> cells;
        std::istringstream parts(line + "|");
        std::string cell;
        for (std::uint32_t column = 1; std::getline(parts, cell, '|'); ++column) cells.push_back({cell, row, column});
        if (row == 1)
            table.header = cells;
        else
            table.rows.push_back(cells);
    }
    return table;
}

/// code@place/column=follows, one a line.
inline std::string written(const DataProblems& problems) {
    std::string all;
    for (const DataProblem& problem : problems)
        all += problem.code + "@" + problem.args.at(1) + "/" + problem.args.at(2) + "=" + problem.args.at(4) + "\n";
    return all;
}

}  // namespace heng::audited
