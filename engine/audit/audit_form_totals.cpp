#include "engine/audit/form_parts.hpp"

namespace heng {
namespace {

struct Sums {
    Number points, scores;
};

Sums sums_of(const FormAudit& form) {
    Sums sums;
    const std::vector<FundsRow> funds = funds_of(form.form);
    if (!funds.empty()) {
        sums.points = printed_number(funds.front().cell("分值")).value_or(0);
        sums.scores = printed_number(funds.front().cell("得分")).value_or(0);
    }
    for (const FormRow& row : form.form.rows) {
        sums.points = sums.points + row.points.value_or(0);
        sums.scores = sums.scores + printed_number(row.printed_score).value_or(0);
    }
    return sums;
}

bool has_total(const FormAudit& form) {
    for (const auto& [path, value] : form.form.fields)
        if (path == "总分/得分") return true;
    return false;
}

void compare(const FormAudit& form, const char* code, const char* column, const std::string& printed,
             const Number& sum) {
    const Place at = form.at("总分", column);
    if (is_blank(printed)) return form.audit.say("claim-blank", Severity::warning, at, "", shown(sum));
    const auto number = printed_number(printed);
    if (!number) return form.audit.say("unreadable-number", Severity::error, at, printed, "");
    form.audit.examine(at, printed);
    if (*number != sum) form.audit.say(code, Severity::warning, at, printed, shown(sum));
}

}  // namespace

void audit_form_totals(const FormAudit& form) {
    if (!has_total(form)) return;
    const Sums sums = sums_of(form);
    compare(form, "claim-points-total", "分值", form.field("总分/分值"), sums.points);
    compare(form, "claim-total", "得分", form.field("总分/得分"), sums.scores);
    if (sums.points != Number(100))
        form.audit.say("form-weights", Severity::warning, form.at("总分", "分值"), form.field("总分/分值"),
                       shown(sums.points));
}

}  // namespace heng
