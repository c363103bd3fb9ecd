// CSV as in RFC 4180, held as a whole. Entry: read_csv. Gives cells with their places; what they mean is asked later.
#include "engine/data/csv_rows.hpp"
#include "engine/data/problem.hpp"

namespace heng {

DataTable read_csv(std::string file, std::string_view bytes, DataProblems& out) {
    const CsvFile text = csv_file(std::move(file), std::string(bytes));
    DataProblems found;
    CsvRows rows(text, found);
    std::vector<std::vector<Cell>> read;
    while (auto row = rows.next()) read.push_back(std::move(*row));
    DataTable table = rows.head();
    table.rows = std::move(read);
    for (DataProblem& problem : found) report(out, std::move(problem));
    return table;
}

}  // namespace heng
