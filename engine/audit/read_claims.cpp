#include "engine/audit/claims.hpp"
#include "engine/audit/problem.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool is_score_header(const std::string& header) {
    return header.ends_with("得分") || header.ends_with("打分") || header.ends_with("评分");
}

struct Headers {
    std::optional<std::size_t> unit, place, points;
    std::vector<std::size_t> scores;
};

Headers headers_of(const DataTable& table) {
    Headers found;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const std::string header = fold_text(table.header[i].text);
        if (header == "单位" || header == "单位名称" || header == "项目名称") found.unit = i;
        if (header == "指标" || header == "三级指标") found.place = i;
        if (header == "分值") found.points = i;
        if (is_score_header(header)) found.scores.push_back(i);
    }
    return found;
}

Claim claim_in(const std::vector<Cell>& row, const Headers& headers, std::size_t column) {
    const Cell& cell = row[column];
    return {headers.unit ? row[*headers.unit].text : std::string(), row[*headers.place].text, cell.text, cell.row,
            cell.column};
}

ClaimColumn column_of(const DataTable& table, const Headers& headers, std::size_t column) {
    ClaimColumn claims{table.header[column].text, {}};
    for (const std::vector<Cell>& row : table.rows) claims.claims.push_back(claim_in(row, headers, column));
    return claims;
}

}  // namespace

bool is_claims(const DataTable& table) {
    const Headers headers = headers_of(table);
    return headers.place && !headers.scores.empty();
}

Claims read_claims(const DataTable& table, DataProblems& out) {
    Claims claims{table.file, {}, {}};
    const Headers headers = headers_of(table);
    if (!headers.place || headers.scores.empty()) {
        Auditor(table.file, out).say("claims-headers", Severity::error, {}, "", "");
        return claims;
    }
    if (headers.points) claims.points = column_of(table, headers, *headers.points);
    for (const std::size_t column : headers.scores) claims.columns.push_back(column_of(table, headers, column));
    return claims;
}

}  // namespace heng
