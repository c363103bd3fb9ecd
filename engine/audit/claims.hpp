// What a document prints of itself (scores, totals, grades, rates, sums) held against what follows from its own
// figures. Entries: audit_scores(), audit_amounts(), audit_forms(). Nothing that is printed is ever taken over into a
// score.
#pragma once
#include <string>
#include <vector>

#include "engine/audit/figure.hpp"
#include "engine/data/bind.hpp"
#include "engine/data/table.hpp"
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

struct Claims {
    std::string file;
    ClaimColumn points;                // 分值, empty where the table has none
    std::vector<ClaimColumn> columns;  // everything that is a score
};

/// Reads a table with the headers 单位, 指标, 分值 (may be absent) and one or more columns of scores.
/// Does a table have those headers?
bool is_claims(const DataTable& table);
Claims read_claims(const DataTable& table, DataProblems& out);

/// 资产管理/管理制度健全性 names the node whose path ends so; nullopt where none or several do.
std::optional<NodeId> node_at(const Pack& pack, const std::string& place);

/// Printed scores against the computed ones and against each other, up and down the tree; totals and grades.
/// Every printed figure that was looked at is added to `figures` with its verdict.
/// The arguments of a problem are: unit, place, column, what is printed, what follows.
void audit_scores(const Pack& pack, const std::vector<UnitScore>& units, const Claims& claims, DataProblems& out,
                  Figures* figures = nullptr);

/// Sums inside a table of amounts: rows numbered 1、2、3、 below a row are its parts.
void audit_amounts(const DataTable& table, DataProblems& out, Figures* figures = nullptr);

/// Forms: every row against its rule, funds, rates, totals, and cells that are empty or say no value. `scores` is
/// parallel to `forms`, or empty where nothing was scored.
void audit_forms(const Pack& pack, const std::vector<Form>& forms, const std::vector<FormScore>& scores,
                 const std::string& file, DataProblems& out, Figures* figures = nullptr);

}  // namespace heng
