// What a document prints of itself (scores, totals, grades, rates, sums) held against what follows from its own
// figures. Entries: audit_scores(), audit_amounts(), audit_forms(). Nothing that is printed is ever taken over into a
// score.
#pragma once
#include <string>
#include <vector>

#include "engine/audit/figure.hpp"
#include "engine/audit/place_book.hpp"
#include "engine/data/bind.hpp"
#include "engine/data/row_source.hpp"
#include "engine/model/pack.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// One printed cell of one unit: of an indicator (by name or path), of 总分, or of 等级.
struct Claim {
    std::string unit;
    std::string place;
    std::string printed;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
};

/// A column of claims: 得分, 自评打分, 审核打分, or 分值.
struct ClaimColumn {
    std::string name;
    std::vector<Claim> claims;
};

/// Does a table have the headers 指标 and one or more of scores?
bool is_claims(const DataTable& table);

/// A table with the headers 单位, 指标, 分值 (may be absent) and one or more columns of scores, read unit by unit.
class ClaimRows {
  public:
    struct Column {
        std::string name;
        std::size_t at = 0;
        bool blank = true;  // no row prints anything
    };
    using Use = std::function<void(const ClaimColumn&)>;

    /// `rows` must outlive it.
    ClaimRows(const RowSource& rows, DataProblems& out);
    const std::string& file() const { return rows_.sample().file; }
    const std::optional<Column>& points() const { return points_; }  // 分值
    const std::vector<Column>& columns() const { return columns_; }  // everything that is a score
    /// The claims of a column, those of neighbouring rows with one unit together.
    void each_unit(const Column& column, const Use& use) const;

  private:
    const RowSource& rows_;
    std::optional<std::size_t> unit_;
    std::size_t place_ = 0;
    std::optional<Column> points_;
    std::vector<Column> columns_;
};

/// Printed scores against the computed ones and against each other, up and down the tree; totals and grades.
/// Every printed figure that was looked at is added to `figures` with its verdict.
/// The arguments of a problem are: unit, place, column, what is printed, what follows.
void audit_scores(const Pack& pack, const std::vector<UnitScore>& units, const DataTable& claims, DataProblems& out,
                  Figures* figures = nullptr);

/// Sums inside a table of amounts: rows numbered 1、2、3、 below a row are its parts.
void audit_amounts(const DataTable& table, DataProblems& out, Figures* figures = nullptr);

/// Forms: every row against its rule, funds, rates, totals, and cells that are empty or say no value. `scores` is
/// parallel to `forms`, or empty where nothing was scored.
void audit_forms(const Pack& pack, const std::vector<Form>& forms, const std::vector<FormScore>& scores,
                 const std::string& file, DataProblems& out, Figures* figures = nullptr);

}  // namespace heng
