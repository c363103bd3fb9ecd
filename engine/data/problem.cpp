// Makes findings in data, and brings their words along.
#include "engine/data/problem.hpp"

#include "engine/data/messages_data.hpp"
#include "grammar/character.hpp"

namespace heng {
namespace {

[[maybe_unused]] const bool data_joined = join_messages(data_messages);

constexpr std::size_t most_problems = 1000;

}  // namespace

std::string quotable(std::string_view text) {
    constexpr int most = 40;
    std::size_t at = 0;
    for (int count = 0; at < text.size() && count < most; ++count) at += character_at(text, at).length;
    return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

CellError cell_error(std::string code, std::string_view cell, std::initializer_list<std::string> more) {
    CellError error{std::move(code), {quotable(cell)}};
    error.args.insert(error.args.end(), more);
    return error;
}

void report(DataProblems& out, DataProblem problem) {
    if (out.size() < most_problems) return out.push_back(std::move(problem));
    if (out.back().code == "too-many-problems") return;
    out.push_back({.code = "too-many-problems", .file = problem.file, .args = {std::to_string(most_problems)}});
}

void report(DataProblems& out, const CellError& error, const DataTable& table, const Cell& cell,
            const std::string& header) {
    report(out, DataProblem{.code = error.code,
                            .file = table.file,
                            .row = cell.row,
                            .column = cell.column,
                            .header = header,
                            .cell = cell.text,
                            .args = error.args});
}

}  // namespace heng
