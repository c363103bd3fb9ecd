// Decides what a row of a form is: a scored row, a line of a merged cell, the funds or the totals.
#include "engine/data/form_builder.hpp"

#include <algorithm>

#include "engine/data/problem.hpp"

namespace heng {
namespace {

template <class Blank>
bool is_blank_as(const std::string& cell) {
    const auto blank = read_blank(cell);
    return blank && boost::variant2::holds_alternative<Blank>(*blank);
}

bool is_empty(const std::string& cell) {
    return is_blank_as<Missing>(cell);
}

/// A further line of a merged cell says what it is and what was reached, has no points of its own, and goes on with
/// the same 二级指标.
bool continues(const FormRow& above, const FormRow& row, const std::string& points) {
    const bool valued = !is_empty(row.target) || !is_empty(row.actual);
    const bool named = !names_nothing(row.level3) && !is_blank_as<NotApplicable>(row.target);
    const bool unscored = is_empty(points) && is_empty(row.printed_score);
    return above.points && unscored && valued && named && row.level2 == above.level2;
}

}  // namespace

void FormBuilder::put(TypedRow& typed, const std::string& header, std::string text) {
    switch (form_column(header)) {
        case FormColumn::project:
            return;
        case FormColumn::level1:
            typed.row.level1 = std::move(text);
            return;
        case FormColumn::level2:
            typed.row.level2 = std::move(text);
            return;
        case FormColumn::level3:
            typed.row.level3 = std::move(text);
            return;
        case FormColumn::target:
            typed.row.target = std::move(text);
            return;
        case FormColumn::actual:
            typed.row.actual = std::move(text);
            return;
        case FormColumn::points:
            typed.points = std::move(text);
            return;
        case FormColumn::score:
            typed.row.printed_score = std::move(text);
            return;
        case FormColumn::funds:
            typed.funds.emplace_back(header, std::move(text));
            return;
        case FormColumn::field:
            typed.fields.emplace_back(header, std::move(text));
            return;
        case FormColumn::other:
            if (!text.empty()) typed.row.more.emplace_back(header, std::move(text));
            return;
    }
}

void FormBuilder::add(TypedRow typed) {
    for (const auto& [header, text] : typed.funds) field("资金/年度资金总额/" + header, text, typed.row.row);
    for (const auto& [header, text] : typed.fields) field(header, text, typed.row.row);
    if (take_as_fields(typed)) return;
    inherit(typed.row);
    std::vector<FormRow>& rows = form().rows;
    typed.row.points = points_of(typed);
    if (!rows.empty() && continues(rows.back(), typed.row, typed.points))
        rows.back().lines.push_back(std::move(typed.row));
    else
        rows.push_back(std::move(typed.row));
}

/// 总分 and 预算执行率 stand beside the rows, wherever they are printed.
bool FormBuilder::take_as_fields(const TypedRow& typed) {
    const FormRow& row = typed.row;
    const auto any = [&](auto names) { return names(row.level1) || names(row.level2) || names(row.level3); };
    const bool total = any(names_total), funds = any(names_funds) && is_empty(row.target);
    if (!total && !funds) return false;
    const std::string path = total ? "总分/" : "资金/年度资金总额/";
    field(path + "分值", typed.points, row.row);
    field(path + "得分", row.printed_score, row.row);
    if (funds && !is_empty(row.actual)) field(path + "执行率", row.actual, row.row);
    return true;
}

/// Level names may stand once for several rows.
void FormBuilder::inherit(FormRow& row) {
    if (form().rows.empty()) return;
    const FormRow& above = form().rows.back();
    if (row.level1.empty() && row.level2.empty()) row.level2 = above.level2;
    if (row.level1.empty()) row.level1 = above.level1;
    if (row.level2.empty() && row.level1 == above.level1) row.level2 = above.level2;
}

void FormBuilder::field(const std::string& path, const std::string& text, std::uint32_t row) {
    auto& fields = form().fields;
    const auto known = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == path; });
    if (known == fields.end()) return fields.emplace_back(path, text), void();
    if (known->second.empty()) known->second = text;
    if (!text.empty() && known->second != text)
        report(out_, {.code = "form-conflict",
                      .file = file_,
                      .row = row,
                      .cell = text,
                      .args = {form().project, path, known->second, text}});
}

std::optional<Number> FormBuilder::points_of(const TypedRow& typed) {
    if (read_blank(typed.points)) return std::nullopt;
    const Read<TypedNumber> read = read_number(typed.points);
    const auto* number = boost::variant2::get_if<TypedNumber>(&read);
    if (number && (!number->unit || number->unit->dimension == Dimension::points)) return number->value;
    report(out_, {.code = "form-points",
                  .file = file_,
                  .row = typed.row.row,
                  .header = "分值",
                  .cell = typed.points,
                  .args = {quotable(typed.points)}});
    return std::nullopt;
}

}  // namespace heng
