// Self-evaluation forms under 逐项评分. Entry: score_forms().
#include "engine/score/form_pack.hpp"
#include "engine/score/form_weights.hpp"
#include "engine/score/scorer.hpp"

namespace heng {
namespace {

RowScore row_score(const FormRow& row, RuledRow ruled, const NodeScore& node) {
    RowScore out;
    out.row = row;
    out.points = node.points;
    out.result = node.result;
    out.outcome = node.outcome;
    out.rule = std::move(ruled.rule);
    out.which = std::move(ruled.which);
    out.findings = std::move(ruled.findings);
    return out;
}

/// The indicators of the rule pack alone, with what they add up to.
UnitScore funds_of(const Pack& pack, const UnitScore& whole) {
    UnitScore funds;
    funds.unit = whole.unit;
    funds.nodes.assign(whole.nodes.begin(), whole.nodes.begin() + static_cast<std::ptrdiff_t>(pack.nodes.size()));
    for (const NodeId root : pack.roots) funds.earned = funds.earned + funds.nodes[root].earned;
    funds.total = Scored{funds.earned};
    for (const NodeId root : pack.roots)
        if (!boost::variant2::holds_alternative<Scored>(funds.nodes[root].result))
            funds.total = funds.nodes[root].result;
    return funds;
}

FormScore score_form(const Pack& pack, const Form& form) {
    std::vector<FormRow> rows;
    std::vector<RuledRow> ruled;
    for (const FormRow& row : form.rows) {
        auto made = rule_row(pack, row);
        if (!made) continue;
        rows.push_back(row);
        ruled.push_back(std::move(*made));
    }
    const FormPack laid = lay_out(pack, form, rows, ruled);
    UnitScore whole = score(laid.pack, {laid.record}).front();
    FormScore out;
    out.project = form.project;
    for (std::size_t i = 0; i < rows.size(); ++i)
        out.rows.push_back(row_score(rows[i], std::move(ruled[i]), whole.nodes[laid.rows[i]]));
    for (const NodeId root : laid.pack.roots) out.full = out.full + whole.nodes[root].points;
    out.funds = funds_of(pack, whole);
    out.total = whole.total;
    out.earned = whole.earned;
    out.grade = whole.grade;
    check_points(pack, out);
    return out;
}

}  // namespace

std::vector<FormScore> score_forms(const Pack& pack, const std::vector<Form>& forms) {
    std::vector<FormScore> out;
    for (const Form& form : forms) out.push_back(score_form(pack, form));
    return out;
}

}  // namespace heng
