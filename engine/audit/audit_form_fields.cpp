#include <algorithm>

#include "engine/audit/form_parts.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

void check_year(const FormAudit& form) {
    for (const auto& [path, value] : form.form.fields)
        if (path == "年度" && value.find_first_of("0123456789") == std::string::npos)
            form.audit.say("blank-field", Severity::note, form.at("年度", "年度"), value, "");
}

/// The list of contents names the tables otherwise than the tables themselves.
void check_list(const FormAudit& form) {
    bool listed = false;
    for (const auto& [path, value] : form.form.fields) {
        if (!path.starts_with("目录/")) continue;
        if (fold_text(value) == fold_text(form.form.project)) return;
        listed = true;
    }
    if (listed)
        form.audit.say("name-not-in-list", Severity::note, form.at("项目名称", "项目名称"), form.form.project, "");
}

bool every_row_full(const Form& form) {
    return std::all_of(form.rows.begin(), form.rows.end(), [](const FormRow& row) {
        return !row.points || printed_number(row.printed_score).value_or(*row.points) == *row.points;
    });
}

void check_goal(const FormAudit& form) {
    const std::string reached = form.field("实际完成情况");
    const bool partly = reached.starts_with("基本完成") || reached.starts_with("部分完成");
    if (partly && every_row_full(form.form))
        form.audit.say("goal-against-scores", Severity::note, form.at("实际完成情况", "实际完成情况"), reached, "");
}

/// 阶段性目标: 目标2 says nothing, and is reported complete.
void check_stages(const FormAudit& form) {
    for (int stage = 1;; ++stage) {
        const std::string path = "阶段性目标/" + std::to_string(stage);
        const std::string goal = form.field(path + "/预期");
        if (goal.empty()) return;
        const std::string reached = form.field(path + "/实际完成情况");
        if (project_name_alone(goal).empty() && !project_name_alone(reached).empty())
            form.audit.say("result-without-goal", Severity::warning, form.at(goal, "实际完成情况"), reached, "");
    }
}

}  // namespace

void audit_form_fields(const FormAudit& form) {
    check_year(form);
    check_list(form);
    check_goal(form);
    check_stages(form);
}

}  // namespace heng
