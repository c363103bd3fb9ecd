// The parts of the audit of one self-evaluation form. Entry: audit_forms() in claims.hpp calls them in order.
#pragma once
#include "engine/audit/claims.hpp"
#include "engine/audit/problem.hpp"

namespace heng {

/// The form, its scores where there are any, and where to write.
struct FormAudit {
    const Pack& pack;
    const Form& form;
    const FormScore* score;
    Auditor& audit;

    Place at(std::string place, std::string column) const {
        return {form.project, std::move(place), std::move(column)};
    }
    Place at(const FormRow& row, std::string column) const;
    /// The field at a path, empty where there is none.
    std::string field(std::string_view path) const;
};

/// Printed scores of rows against their rules, merged cells.
void audit_form_scores(const FormAudit& form);
/// Targets and actual values that say no value, or say two.
void audit_form_cells(const FormAudit& form);
/// Rows without content, without points, compulsory and empty.
void audit_form_blanks(const FormAudit& form);
/// 资金: rates, scores, parts of the sum, units, blanks.
void audit_form_funds(const FormAudit& form);
/// 总分 and weights.
void audit_form_totals(const FormAudit& form);
/// 年度, 目录, 预期目标 and 实际完成情况.
void audit_form_fields(const FormAudit& form);

/// One row of 资金: 年度资金总额, 其中：当年财政拨款.
struct FundsRow {
    std::string name;
    std::vector<std::pair<std::string, std::string>> cells;  // column -> cell
    /// The first cell whose column begins so, empty where there is none.
    std::string cell(std::string_view column) const;
    /// Its column as printed: 执行率(B/A).
    std::string column(std::string_view begins) const;
};
std::vector<FundsRow> funds_of(const Form& form);

/// The text without 指标1: or 目标2：, folded.
std::string project_name_alone(std::string_view name);

/// 无, 不适用, 本项目不涉及: the row is not meant to have a value.
bool is_inapplicable(const FormRow& row);

}  // namespace heng
