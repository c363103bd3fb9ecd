#include "engine/audit/form_parts.hpp"
#include "engine/data/cell.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

std::string budget_of(const FundsRow& row) {
    const std::string whole = row.cell("全年预算数");
    return whole.empty() ? row.cell("预算数") : whole;
}

std::string spent_of(const FundsRow& row) {
    const std::string whole = row.cell("全年执行数");
    return whole.empty() ? row.cell("执行数") : whole;
}

/// As a percentage with two decimals: 70.96%.
std::string percent(const Number& rate) {
    return shown(rate * 100) + "%";
}

std::optional<Number> rate_of(const FundsRow& row) {
    const auto budget = printed_amount(budget_of(row));
    const auto spent = printed_amount(spent_of(row));
    if (!budget || !spent || budget->sign() == 0) return std::nullopt;
    return *spent / *budget;
}

void check_rate(const FormAudit& form, const FundsRow& row) {
    const auto exact = rate_of(row);
    const auto printed = printed_amount(row.cell("执行率"));
    const Place at = form.at(row.name, row.column("执行率"));
    if (!printed) return;
    if (!exact) return form.audit.remark("claim-without-data", at, row.cell("执行率"), "全年预算数、全年执行数");
    form.audit.examine(at, row.cell("执行率"));
    if (*exact == *printed) return;
    const bool rounded = equal_when_rounded(*exact * 100, *printed * 100);
    form.audit.say(rounded ? "claim-rounded" : "rate-mismatch", rounded ? Severity::note : Severity::warning, at,
                   row.cell("执行率"), percent(*exact));
}

void check_score(const FormAudit& form, const FundsRow& row) {
    const auto exact = rate_of(row);
    const auto points = printed_number(row.cell("分值"));
    const auto printed = printed_number(row.cell("得分"));
    if (!printed) return;
    if (!exact || !points)
        return form.audit.remark("claim-without-data", form.at(row.name, "得分"), row.cell("得分"),
                                 "全年预算数、全年执行数、分值");
    const Number follows = min(*points, *exact * *points);
    form.audit.examine(form.at(row.name, "得分"), row.cell("得分"));
    if (follows == *printed) return;
    const bool rounded = equal_when_rounded(follows, *printed);
    form.audit.say(rounded ? "claim-rounded" : "claim-contradicted", rounded ? Severity::note : Severity::warning,
                   form.at(row.name, "得分"), row.cell("得分"), shown(follows));
}

/// The points of the execution rate that the pack lays down.
void check_points(const FormAudit& form, const FundsRow& row) {
    const auto printed = printed_number(row.cell("分值"));
    if (!printed || form.pack.leaves.size() != 1) return;
    const std::optional<Number>& points = form.pack.nodes[form.pack.leaves.front()].points;
    if (!points) return;
    form.audit.examine(form.at(row.name, "分值"), row.cell("分值"));
    if (*points != *printed)
        form.audit.say("funds-points", Severity::warning, form.at(row.name, "分值"), row.cell("分值"), shown(*points));
}

void check_blank(const FormAudit& form, const FundsRow& row) {
    const std::string column = row.column("全年执行数");
    if (!column.empty() && printed_amount(budget_of(row)) && is_blank(row.cell(column)))
        form.audit.say("blank-field", Severity::note, form.at(row.name, column), "", "");
}

/// 298万 in a column of 万元.
void check_units(const FormAudit& form, const FundsRow& row) {
    for (const auto& [column, cell] : row.cells)
        for (const std::string_view scale : {"万", "亿"})
            if (fold_text(cell).ends_with(scale) && fold_text(column).ends_with(std::string(scale) + "元)"))
                form.audit.say("unit-twice", Severity::warning, form.at(row.name, column), cell, "");
}

/// 其中 and the rows behind it are the parts of the first row.
void check_sum(const FormAudit& form, const std::vector<FundsRow>& rows) {
    for (const auto& [column, cell] : rows.front().cells) {
        const auto whole = printed_amount(cell);
        if (!whole || fold_text(column).starts_with("执行率") || column == "分值" || column == "得分") continue;
        Number sum;
        bool any = false;
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (const auto part = printed_amount(rows[i].cell(fold_text(column)))) {
                sum = sum + *part;
                any = true;
            }
        if (!any) continue;
        form.audit.examine(form.at(rows.front().name, column), cell);
        if (sum != *whole)
            form.audit.say("sum-mismatch", Severity::warning, form.at(rows.front().name, column), cell, shown(sum));
    }
}

/// Targets of 成本指标 in money, added up against the funds; nothing is said where a unit is missing.
void check_costs(const FormAudit& form, const FundsRow& whole) {
    const Read<TypedNumber> funds = read_number(budget_of(whole));
    const TypedNumber* budget = boost::variant2::get_if<TypedNumber>(&funds);
    if (!budget || !budget->unit || budget->unit->dimension != Dimension::money) return;
    Number sum;
    for (const FormRow& row : form.form.rows) {
        if (row.level2.find("成本") == std::string::npos) continue;
        const TypedTarget target = read_target(row.target);
        if (target.number && target.number->unit && target.number->unit->dimension == Dimension::money)
            sum = sum + target.number->value;
    }
    if (sum > budget->value)
        form.audit.say("cost-exceeds-funds", Severity::warning, form.at(whole.name, whole.column("全年预算数")),
                       budget_of(whole), show(sum, *budget->unit));
}

}  // namespace

void audit_form_funds(const FormAudit& form) {
    const std::vector<FundsRow> rows = funds_of(form.form);
    if (rows.empty()) return;
    for (const FundsRow& row : rows) {
        check_rate(form, row);
        check_score(form, row);
        check_blank(form, row);
        check_units(form, row);
    }
    check_points(form, rows.front());
    check_sum(form, rows);
    check_costs(form, rows.front());
}

}  // namespace heng
