#include "cli/diff_data.hpp"

#include <algorithm>

#include "cli/files.hpp"
#include "cli/loading.hpp"

namespace heng {
namespace {

bool has_errors(const DataProblems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const DataProblem& problem) { return problem.severity == Severity::error; });
}

UnitsDiff of_bytes(const Pack& before, const Pack& after, const PackDiff& edits, const std::string& path,
                   std::string bytes, DataProblems& problems) {
    const bool json = path.ends_with(".json");
    if (json && !after.row_rules.empty())
        return diff_forms(before, after, edits, read_forms_json(path, bytes, problems));
    const RowSource rows = row_source(path, std::move(bytes), json, problems);
    if (is_form(rows.sample())) return diff_forms(before, after, edits, read_forms(whole_table(rows), problems));
    return diff_units(before, after, edits, rows);
}

}  // namespace

std::optional<UnitsDiff> diff_data(Session& session, const Pack& before, const Pack& after, const PackDiff& edits,
                                   const std::string& path) {
    std::optional<std::string> bytes = read_or_complain(session, path);
    if (!bytes) return std::nullopt;
    DataProblems problems;
    UnitsDiff units = of_bytes(before, after, edits, path, std::move(*bytes), problems);
    print_problems(session, problems);
    print_problems(session, units.problems);
    if (has_errors(problems) || has_errors(units.problems)) session.end(Exit::data);
    return units;
}

}  // namespace heng
