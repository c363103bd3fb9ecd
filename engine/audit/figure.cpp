#include "engine/audit/figure.hpp"

#include <array>

#include "engine/data/cell.hpp"

namespace heng {
namespace {

struct CodeVerdict {
    std::string_view code;
    FigureVerdict verdict;
};
constexpr std::array code_verdicts = {
    CodeVerdict{"claim-rounded", FigureVerdict::confirmed},
    CodeVerdict{"claim-judged", FigureVerdict::confirmed},
    CodeVerdict{"claim-within-range", FigureVerdict::confirmed},
    CodeVerdict{"claim-other-reading", FigureVerdict::other_reading},
    CodeVerdict{"claim-blank", FigureVerdict::underivable},
    CodeVerdict{"claim-unplaced", FigureVerdict::underivable},
    CodeVerdict{"unreadable-number", FigureVerdict::underivable},
    CodeVerdict{"claim-uncovered", FigureVerdict::underivable},
    CodeVerdict{"claim-without-data", FigureVerdict::underivable},
    CodeVerdict{"claim-without-rule", FigureVerdict::underivable},
    CodeVerdict{"claim-without-parts", FigureVerdict::underivable},
    CodeVerdict{"grade-without-bands", FigureVerdict::underivable},
    CodeVerdict{"claim-contradicted", FigureVerdict::contradicted},
    CodeVerdict{"claim-unreachable", FigureVerdict::contradicted},
    CodeVerdict{"claim-above-points", FigureVerdict::contradicted},
    CodeVerdict{"claim-inapplicable", FigureVerdict::contradicted},
    CodeVerdict{"claim-undefined", FigureVerdict::contradicted},
    CodeVerdict{"claim-out-of-range", FigureVerdict::contradicted},
    CodeVerdict{"claim-unmet-target", FigureVerdict::contradicted},
    CodeVerdict{"claim-total", FigureVerdict::contradicted},
    CodeVerdict{"claim-points", FigureVerdict::contradicted},
    CodeVerdict{"claim-points-total", FigureVerdict::contradicted},
    CodeVerdict{"claim-grade", FigureVerdict::contradicted},
    CodeVerdict{"rate-mismatch", FigureVerdict::contradicted},
    CodeVerdict{"rate-by-zero", FigureVerdict::contradicted},
    CodeVerdict{"sum-mismatch", FigureVerdict::contradicted},
    CodeVerdict{"funds-points", FigureVerdict::contradicted},
    CodeVerdict{"form-weights", FigureVerdict::contradicted},
};

bool same_place(const Figure& figure, const Place& at) {
    return figure.at.row == at.row && figure.at.unit == at.unit && figure.at.place == at.place &&
           figure.at.column == at.column;
}

}  // namespace

std::optional<FigureVerdict> verdict_of(std::string_view code) {
    for (const CodeVerdict& known : code_verdicts)
        if (known.code == code) return known.verdict;
    return std::nullopt;
}

std::string Figure::difference() const {
    const Read<TypedNumber> left = read_number(printed), right = read_number(follows);
    const auto* shown_number = boost::variant2::get_if<TypedNumber>(&left);
    const auto* exact = boost::variant2::get_if<TypedNumber>(&right);
    if (!shown_number || !exact || shown_number->value == exact->value) return {};
    const Number apart = shown_number->value - exact->value;
    if (exact->unit && exact->unit->percent) return shown(apart * 100) + "个百分点";
    return exact->unit ? show(apart, *exact->unit) : shown(apart);
}

void Auditor::examine(const Place& at, std::string printed) {
    if (figures_ != nullptr) figures_->push_back({file_, at, std::move(printed), FigureVerdict::confirmed, "", "", {}});
}

void Auditor::judge(const char* code, const Place& at, const std::string& printed, const std::string& follows) {
    const std::optional<FigureVerdict> verdict = verdict_of(code);
    if (!verdict || figures_ == nullptr) return;
    auto found = figures_->rbegin();
    while (found != figures_->rend() && !same_place(*found, at)) ++found;
    if (found == figures_->rend()) {
        examine(at, printed);
        found = figures_->rbegin();
    }
    if (!found->code.empty() && found->verdict >= *verdict) return;
    found->verdict = *verdict;
    found->code = code;
    found->follows = follows;
}

void Auditor::say(const char* code, Severity severity, const Place& at, std::string printed, std::string follows) {
    judge(code, at, printed, follows);
    DataProblem problem{code, severity, file_, at.row, at.number, at.column, printed, {}};
    problem.args = {at.unit, at.place, at.column, std::move(printed), std::move(follows)};
    out_.push_back(std::move(problem));
}

}  // namespace heng
