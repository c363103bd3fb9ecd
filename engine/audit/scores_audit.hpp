// The printed points and scores of one unit after another. Entry: ScoresAudit. Remembers nothing of a unit.
#pragma once
#include "engine/audit/claims.hpp"
#include "engine/audit/place_book.hpp"
#include "engine/audit/problem.hpp"
#include "engine/audit/verdict.hpp"

namespace heng {

class ScoresAudit {
  public:
    explicit ScoresAudit(const Pack& pack) : pack_(pack), places_(pack), judge_(pack) {}
    /// The points that one unit is printed with.
    void points(const ClaimColumn& claims, Auditor& audit);
    /// The scores of one unit in one column; `unit` is null where no record has its name.
    void scores(const UnitScore* unit, const ClaimColumn& claims, Auditor& audit);
    static void blank_column(const std::string& name, Auditor& audit);

  private:
    const Pack& pack_;
    PlaceBook places_;
    ClaimJudge judge_;
};

/// 总分, 合计
bool is_total(const std::string& place);
/// 等级, 综合评定等级
bool is_grade(const std::string& place);

}  // namespace heng
