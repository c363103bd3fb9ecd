#include <algorithm>

#include "engine/audit/form_parts.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

/// Nothing, or only …… left over from the empty form.
bool says_nothing(const std::string& name) {
    std::string rest = project_name_alone(name);
    for (const std::string_view dots : {"…", ".", "。"})
        for (std::size_t at = rest.find(dots); at != std::string::npos; at = rest.find(dots))
            rest.erase(at, dots.size());
    return rest.empty();
}

bool is_compulsory(const FormRow& row) {
    for (const auto& [name, value] : row.more)
        if (value.find("必填") != std::string::npos) return true;
    return row.level2.find("必填") != std::string::npos;
}

bool has_values(const FormRow& row) {
    return !is_blank(row.target) || !is_blank(row.actual) || row.points;
}

void check_row(const FormAudit& form, const FormRow& row) {
    const bool nameless = says_nothing(row.level3);
    if (is_compulsory(row) && !has_values(row) && (nameless || is_inapplicable(row)))
        return form.audit.say("required-blank", Severity::warning, form.at(row, "三级指标"), row.level3, "");
    if (is_inapplicable(row) || has_values(row)) return;
    if (nameless)
        form.audit.say("row-without-content", Severity::note, form.at(row, "三级指标"), row.level3, "");
    else
        form.audit.say("target-blank", Severity::warning, form.at(row, "年度指标值"), "", "");
}

}  // namespace

void audit_form_blanks(const FormAudit& form) {
    const std::vector<FormRow>& rows = form.form.rows;
    for (const FormRow& row : rows) check_row(form, row);
    const bool weighed =
        std::any_of(rows.begin(), rows.end(), [](const FormRow& row) { return row.points.has_value(); });
    if (!rows.empty() && !weighed)
        form.audit.say("points-missing", Severity::warning, form.at(rows.front(), "分值"), "", "");
}

}  // namespace heng
