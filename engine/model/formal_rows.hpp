// The formal notation: 当 完成率≥100% 时，得 分值 分；否则，不得分。 Entry: split_formal_rows, formal_rule.
#pragma once
#include <optional>
#include <vector>

#include "engine/model/symbols.hpp"

namespace heng {

/// The places of one row: what stands between 当 and 时 (empty in 否则), and what stands between 得 and 分.
struct WrittenRow {
    enum class Pays { expression, full, zero } pays = Pays::expression;
    bool otherwise = false;
    Span when, points, span;
};

/// Nullopt where the clause is prose: any other words than those of the notation, or no comparison after 当.
std::optional<std::vector<WrittenRow>> split_formal_rows(const Sources& sources, Span clause);

/// The rule of the rows: each condition and each payment is a calculation to which a fact is bound.
void make_formal_rule(ModelDraft& draft, NodeId node, const std::vector<WrittenRow>& rows);

/// 公式：得分=完成率×分值 in place of 评分.
void make_score_formula_rule(ModelDraft& draft, NodeId node, const FormulaAt& at);

}  // namespace heng
