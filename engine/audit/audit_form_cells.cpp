#include <array>

#include "engine/audit/form_parts.hpp"
#include "engine/audit/stated_limit.hpp"
#include "engine/data/cell.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

constexpr std::array<std::string_view, 8> time_words = {"年", "月", "季度", "周", "天", "日", "小时", "分钟"};

bool has_relation(const TypedTarget& target) {
    return target.relation != TypedTarget::Relation::none;
}

bool has_time_word(const std::string& text) {
    for (const std::string_view word : time_words)
        if (text.find(word) != std::string::npos) return true;
    return false;
}

bool is_percent(const TypedTarget& target) {
    return target.number && target.number->unit && target.number->unit->percent;
}

/// 3年 below 时效指标: at most three years, presumably.
bool is_bare_duration(const FormRow& row, const TypedTarget& target) {
    if (row.level2.find("时效") == std::string::npos || has_relation(target) || !target.number) return false;
    const auto& unit = target.number->unit;
    return unit && (unit->dimension == Dimension::duration || unit->dimension == Dimension::months);
}

/// 90% among ≥90%, ≥95%: the sign was forgotten. 100% needs none.
bool lacks_sign(const FormAudit& form, const TypedTarget& target) {
    if (!is_percent(target) || has_relation(target) || target.number->value == Number(1)) return false;
    for (const FormRow& row : form.form.rows) {
        const TypedTarget other = read_target(row.target);
        if (is_percent(other) && has_relation(other)) return true;
    }
    return false;
}

void check_target(const FormAudit& form, const FormRow& row, const TypedTarget& target) {
    const auto say = [&](const char* code, Severity severity) {
        form.audit.say(code, severity, form.at(row, "年度指标值"), row.target, "");
    };
    if (lacks_sign(form, target) || is_bare_duration(row, target)) say("target-without-sign", Severity::note);
    if (target.number || is_blank(row.target)) return;
    if (row.level2.find("数量") != std::string::npos) say("quantity-without-number", Severity::warning);
    if (row.level2.find("时效") != std::string::npos && has_time_word(target.words))
        say("target-in-words", Severity::note);
}

/// A limit in the words of the indicator, against the target beside it.
void check_name(const FormAudit& form, const FormRow& row, const TypedTarget& target) {
    const auto stated = stated_limit(project_name_alone(row.level3));
    if (!stated) return;
    if (is_blank(row.target))
        form.audit.say("target-in-text", Severity::note, form.at(row, "年度指标值"), "", stated->words);
    else if (target.number && has_relation(target) && is_percent(target) && stated->value != target.number->value)
        form.audit.say("text-against-target", Severity::warning, form.at(row, "年度指标值"), row.target, stated->words);
}

}  // namespace

void audit_form_cells(const FormAudit& form) {
    for (const FormRow& row : form.form.rows) {
        if (is_inapplicable(row)) continue;
        const TypedTarget target = read_target(row.target);
        check_target(form, row, target);
        check_name(form, row, target);
        if (has_relation(read_target(row.actual)))
            form.audit.say("relation-as-actual", Severity::warning, form.at(row, "实际完成值"), row.actual, "");
    }
}

}  // namespace heng
