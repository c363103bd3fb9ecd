#include "engine/audit/form_parts.hpp"
#include "engine/audit/verdict.hpp"
#include "engine/data/cell.hpp"

namespace heng {
namespace {

/// The printed score of a row; says so where there is none.
std::optional<Number> score_of(const FormAudit& form, const FormRow& row, const Place& at) {
    const auto printed = printed_number(row.printed_score);
    if (printed) {
        form.audit.examine(at, row.printed_score);
        return printed;
    }
    if (!is_blank(row.printed_score))
        form.audit.say("unreadable-number", Severity::error, at, row.printed_score, "");
    else if (row.points && row.points->sign() > 0)
        form.audit.say("claim-blank", Severity::warning, at, "", "");
    return std::nullopt;
}

bool meets(const Number& actual, const TypedTarget& target) {
    const Number& wanted = target.number->value;
    switch (target.relation) {
        case TypedTarget::Relation::at_least:
            return actual >= wanted;
        case TypedTarget::Relation::at_most:
            return actual <= wanted;
        case TypedTarget::Relation::more:
            return actual > wanted;
        case TypedTarget::Relation::less:
            return actual < wanted;
        case TypedTarget::Relation::equal:
            return actual == wanted;
        case TypedTarget::Relation::none:
            return true;  // no direction is printed
    }
    return true;
}

bool same_kind(const TypedNumber& one, const TypedNumber& other) {
    if (!one.unit || !other.unit) return !one.unit && !other.unit;
    return one.unit->dimension == other.unit->dimension && one.unit->percent == other.unit->percent;
}

/// Both cells are plain numbers of one kind with a relation between them, and the relation does not hold.
bool target_unmet(const FormRow& row) {
    const TypedTarget target = read_target(row.target), actual = read_target(row.actual);
    if (!target.number || !actual.number || actual.relation != TypedTarget::Relation::none) return false;
    return same_kind(*target.number, *actual.number) && !meets(actual.number->value, target);
}

/// A table without rules for its rows: what no rule at all could give.
void judge_without_rule(const FormAudit& form, const FormRow& row) {
    if (is_blank(row.printed_score)) return;  // a table of targets has no scores yet
    const Place at = form.at(row, "得分");
    const auto printed = score_of(form, row, at);
    if (!printed) return;
    if (row.points && *printed > *row.points)
        return form.audit.say("claim-above-points", Severity::warning, at, row.printed_score, shown(*row.points));
    if (row.points && *printed == *row.points && target_unmet(row))
        return form.audit.say("claim-unmet-target", Severity::warning, at, row.printed_score, row.target);
    form.audit.remark("claim-without-rule", at, row.printed_score, "");
}

void judge_row(const FormAudit& form, const FormRow& row, const RowScore& scored) {
    const Place at = form.at(row, "得分");
    const auto printed = score_of(form, row, at);
    if (!printed) return;
    judge_claim(
        {&scored.rule, scored.result, scored.outcome, form.pack.rounding, [] { return std::string("实际完成值"); }},
        *printed, at, form.audit);
}

}  // namespace

void audit_form_scores(const FormAudit& form) {
    for (const FormRow& row : form.form.rows)
        if (!row.lines.empty()) form.audit.say("merged-row", Severity::note, form.at(row, "分值"), "", "");
    if (form.score) {
        for (const RowScore& row : form.score->rows) judge_row(form, row.row, row);
        return;
    }
    for (const FormRow& row : form.form.rows) judge_without_rule(form, row);
}

}  // namespace heng
