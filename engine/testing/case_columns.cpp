#include "engine/testing/case_columns.hpp"

#include <algorithm>

#include "engine/data/columns.hpp"
#include "engine/data/header.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

using Is = CaseColumn::Is;

struct Word {
    std::string_view key;
    Is is;
};
constexpr Word words[] = {{"用例", Is::name},      {"用例名称", Is::name}, {"指标", Is::indicator},
                          {"数据", Is::facts},     {"应得", Is::expected}, {"应得分", Is::expected},
                          {"组", Is::group},       {"核对", Is::tick},     {"情形", Is::remark},
                          {"计算过程", Is::unused}};

// 应得：资产管理/管理制度健全性
std::optional<std::string> indicator_in(std::string_view header) {
    for (const std::string_view sign : {"应得：", "应得:"})
        if (header.starts_with(sign)) return printed_name(header.substr(sign.size()));
    return std::nullopt;
}

std::optional<CaseColumn> own_column(const Cell& header) {
    const std::string key = name_key(header.text);
    for (const Word& word : words)
        if (key == word.key) return CaseColumn{word.is, {}};
    if (auto named = indicator_in(header.text)) return CaseColumn{Is::expected, std::move(*named)};
    if (key == "总分") return CaseColumn{Is::given, {}};
    if (is_remark_name(key)) return CaseColumn{};
    return std::nullopt;
}

// The column as the data table would have it, alone, so that no other header is missed.
CaseColumn data_column(const Pack& pack, const DataTable& table, const Cell& header, DataProblems& out) {
    DataProblems problems;
    DataTable alone{table.file, {{header.text, header.row, 1}}, {}};
    const std::vector<Column> matched = match_columns(pack, alone, problems);
    for (DataProblem& problem : problems) {
        if (problem.code == "no-known-column") {  // seen alone: this one is unknown
            problem.code = "unknown-column";
            problem.args = {header.text};
        }
        problem.column = header.column;
        problem.severity = Severity::error;
        report(out, std::move(problem));
    }
    const bool input = !matched.empty() && matched.front().is == Column::Is::input;
    return {input ? Is::given : Is::unused, {}};
}

}  // namespace

std::vector<CaseColumn> match_case_columns(const Pack& pack, const DataTable& table, DataProblems& out) {
    std::vector<CaseColumn> columns;
    for (const Cell& header : table.header) {
        DataProblems ignored;
        const CaseColumn as_data = data_column(pack, table, header, ignored);
        if (as_data.is == Is::given) {
            columns.push_back(as_data);
        } else if (auto own = own_column(header)) {
            columns.push_back(std::move(*own));
        } else {
            columns.push_back(data_column(pack, table, header, out));
        }
    }
    const bool expects =
        std::any_of(columns.begin(), columns.end(), [](const CaseColumn& column) { return column.is == Is::expected; });
    if (!expects && !table.header.empty())
        report(out, {.code = "case-table-no-expectation", .file = table.file, .row = table.header.front().row});
    return columns;
}

}  // namespace heng
