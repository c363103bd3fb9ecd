#include <array>
#include <cctype>

#include "engine/audit/claims.hpp"
#include "engine/audit/form_parts.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

constexpr std::string_view funds_path = "资金/";

std::string value_at(const FundsRow& row, std::string_view begins, bool want_column) {
    for (const auto& [column, cell] : row.cells)
        if (fold_text(column).starts_with(begins)) return want_column ? column : cell;
    return {};
}

}  // namespace

Place FormAudit::at(const FormRow& row, std::string column) const {
    const std::string& name = !row.level3.empty() ? row.level3 : row.level2;
    return {form.project, name, std::move(column), row.row, 0};
}

std::string FormAudit::field(std::string_view path) const {
    for (const auto& [name, value] : form.fields)
        if (name == path) return value;
    return {};
}

std::string FundsRow::cell(std::string_view begins) const {
    return value_at(*this, begins, false);
}

std::string FundsRow::column(std::string_view begins) const {
    return value_at(*this, begins, true);
}

std::vector<FundsRow> funds_of(const Form& form) {
    std::vector<FundsRow> rows;
    for (const auto& [path, value] : form.fields) {
        if (!path.starts_with(funds_path)) continue;
        const std::string rest = path.substr(funds_path.size());
        // a column may hold a stroke of its own: 执行率(B/A)
        const std::size_t stroke = rest.find('/');
        if (stroke == std::string::npos) continue;
        const std::string name = rest.substr(0, stroke);
        if (rows.empty() || rows.back().name != name) rows.push_back({name, {}});
        rows.back().cells.emplace_back(rest.substr(stroke + 1), value);
    }
    return rows;
}

std::string without_label(std::string_view name) {
    std::string text = fold_text(name);
    for (const std::string_view label : {"指标", "目标"}) {
        if (!text.starts_with(label)) continue;
        std::size_t at = label.size();
        while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0) ++at;
        if (at < text.size() && text[at] == ':') return text.substr(at + 1);
    }
    return text;
}

bool is_inapplicable(const FormRow& row) {
    const std::string name = without_label(row.level3);
    if (name == "无" || fold_text(row.target) == "不适用" || fold_text(row.actual) == "不适用") return true;
    return name.find("不涉及") != std::string::npos || name.find("不适用") != std::string::npos;
}

void audit_forms(const Pack& pack, const std::vector<Form>& forms, const std::vector<FormScore>& scores,
                 const std::string& file, DataProblems& out, Figures* figures) {
    Auditor audit(file, out, figures);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const FormAudit form{pack, forms[i], i < scores.size() ? &scores[i] : nullptr, audit};
        for (const auto part : {audit_form_fields, audit_form_funds, audit_form_blanks, audit_form_cells,
                                audit_form_scores, audit_form_totals})
            part(form);
    }
}

}  // namespace heng
