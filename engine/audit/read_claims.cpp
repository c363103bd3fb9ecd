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

}  // namespace

bool is_claims(const DataTable& table) {
    const Headers headers = headers_of(table);
    return headers.place && !headers.scores.empty();
}

ClaimRows::ClaimRows(const RowSource& rows, DataProblems& out) : rows_(rows) {
    const DataTable& table = rows.sample();
    const Headers headers = headers_of(table);
    if (!headers.place || headers.scores.empty()) {
        Auditor(table.file, out).say("claims-headers", Severity::error, {}, "", "");
        return;
    }
    unit_ = headers.unit;
    place_ = *headers.place;
    if (headers.points) points_ = Column{table.header[*headers.points].text, *headers.points};
    for (const std::size_t column : headers.scores) columns_.push_back({table.header[column].text, column});
    rows.each_while([&](const RowSource::Row& row, RowSource::Place) {
        bool all_known = true;
        for (Column& column : columns_) {
            column.blank = column.blank && is_blank(row[column.at].text);
            all_known = all_known && !column.blank;
        }
        return !all_known;
    });
}

void ClaimRows::each_unit(const Column& column, const Use& use) const {
    ClaimColumn claims{column.name, {}};
    rows_.each_while([&](const RowSource::Row& row, RowSource::Place) {
        const Cell& cell = row[column.at];
        Claim claim{unit_ ? row[*unit_].text : std::string(), row[place_].text, cell.text, cell.row, cell.column};
        if (!claims.claims.empty() && claims.claims.front().unit != claim.unit) {
            use(claims);
            claims.claims.clear();
        }
        claims.claims.push_back(std::move(claim));
        return true;
    });
    if (!claims.claims.empty()) use(claims);
}

}  // namespace heng
