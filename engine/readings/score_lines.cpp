#include "engine/readings/score_lines.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

std::optional<Number> number_of(const Result& result) {
    const Scored* scored = get_if<Scored>(&result);
    return scored ? std::optional<Number>(scored->points) : std::nullopt;
}

/// 资金/年度资金总额/得分
std::string_view printed_funds(const Form& form) {
    for (const auto& [path, value] : form.fields)
        if (path.starts_with("资金/") && path.ends_with("/得分")) return value;
    return {};
}

}  // namespace

std::optional<Number> ScoreLine::score() const {
    return number_of(*result);
}

ScoreRun::ScoreRun(Pack pack, const std::vector<Record>& records, const std::vector<Form>& forms)
    : pack_(std::move(pack)), units_(heng::score(pack_, records)), forms_(score_forms(pack_, forms)) {
    for (const UnitScore& unit : units_) take(unit);
    for (std::size_t i = 0; i < forms_.size(); ++i) take(forms_[i], forms[i]);
}

void ScoreRun::take_leaves(const UnitScore& unit) {
    for (const NodeId leaf : pack_.leaves) {
        const Node& node = pack_.nodes[leaf];
        const NodeScore& scored = unit.nodes[leaf];
        lines_.push_back({totals_.size(), node.path, &scored.result, &scored.outcome, get_if<Rule>(&node.meaning), {}});
    }
}

void ScoreRun::take(const UnitScore& unit) {
    take_leaves(unit);
    totals_.push_back({unit.unit, number_of(unit.total), unit.grade});
}

void ScoreRun::take(const FormScore& form, const Form& printed) {
    take_leaves(form.funds);
    // beside several indicators a form does not say whose score it prints
    if (pack_.leaves.size() == 1) lines_.back().printed = printed_funds(printed);
    for (const RowScore& row : form.rows) {
        const std::string& name = row.row.level3.empty() ? row.row.level2 : row.row.level3;
        lines_.push_back({totals_.size(), name, &row.result, &row.outcome, &row.rule, row.row.printed_score});
    }
    totals_.push_back({form.project, number_of(form.total), form.grade});
}

}  // namespace heng
