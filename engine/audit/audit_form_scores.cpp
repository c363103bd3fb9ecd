#include "engine/audit/form_parts.hpp"
#include "engine/audit/verdict.hpp"

namespace heng {
namespace {

void judge_row(const FormAudit& form, const FormRow& row, const RowScore& scored) {
    const Place at = form.at(row, "得分");
    const auto printed = printed_number(row.printed_score);
    if (!printed) {
        if (!is_blank(row.printed_score))
            form.audit.say("unreadable-number", Severity::error, at, row.printed_score, "");
        else if (row.points && row.points->sign() > 0)
            form.audit.say("claim-blank", Severity::warning, at, "", "");
        return;
    }
    judge_claim({&scored.rule, scored.result, scored.outcome, form.pack.rounding}, *printed, at, form.audit);
}

}  // namespace

void audit_form_scores(const FormAudit& form) {
    for (const FormRow& row : form.form.rows)
        if (!row.lines.empty()) form.audit.say("merged-row", Severity::note, form.at(row, "分值"), "", "");
    if (!form.score) return;
    for (const RowScore& row : form.score->rows) judge_row(form, row.row, row);
}

}  // namespace heng
