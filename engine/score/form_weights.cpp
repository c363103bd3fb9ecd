#include "engine/score/form_weights.hpp"

#include "grammar/fold.hpp"

namespace heng {
namespace {

struct StatedPoints {
    std::string level;
    Number points;
    Span span;
};

constexpr std::string_view digits = "0123456789.";

/// The name before a number: what stands behind the last sign.
std::string_view name_before(std::string_view text) {
    for (const std::string_view sign : {":", ",", "、", "；", "。", "为", "和", "及", "("}) {
        const std::size_t at = text.rfind(sign);
        if (at != text.npos) text = text.substr(at + sign.size());
    }
    return text;
}

/// 产出指标50分、效益指标30分: every name with its points in a sentence.
std::vector<StatedPoints> stated_points(const Sources& sources, Span sentence) {
    const Folded folded = fold(sources, sentence);
    const std::string_view text = folded.text;
    std::vector<StatedPoints> out;
    for (std::size_t at = 0; (at = text.find("分", at)) != text.npos; at += 3) {
        const std::size_t before = at == 0 ? text.npos : text.find_last_not_of(digits, at - 1);
        if (before == text.npos || before + 1 == at) continue;
        const auto number = Number::from_decimal(text.substr(before + 1, at - before - 1));
        const std::string_view name = name_before(text.substr(0, before + 1));
        if (number && name.find("指标") != name.npos) out.push_back({std::string(name), *number, sentence});
        if (number && name.ends_with("率")) out.push_back({std::string(name), *number, sentence});
    }
    return out;
}

/// 满意度指标 is what others call 服务对象满意度指标.
bool same_level(const std::string& a, const std::string& b) {
    return a == b || (!a.empty() && b.ends_with(a)) || (!b.empty() && a.ends_with(b));
}

Number points_under(const FormScore& score, const std::string& level) {
    Number sum;
    for (const RowScore& row : score.rows)
        if (same_level(fold_text(row.row.level1), level)) sum = sum + row.points;
    return sum;
}

bool has_level(const FormScore& score, const std::string& level) {
    for (const RowScore& row : score.rows)
        if (same_level(fold_text(row.row.level1), level)) return true;
    return false;
}

}  // namespace

void check_points(const Pack& pack, FormScore& score) {
    if (score.full != pack.full_marks)
        score.findings.push_back({"form-points-total",
                                  Severity::warning,
                                  pack.row_rules.empty() ? Span{} : pack.row_rules.front().span,
                                  {score.project, score.full.str(), pack.full_marks.str()},
                                  {},
                                  false});
    for (const RowRule& rule : pack.row_rules) {
        if (rule.takes != RowRule::Takes::weights) continue;
        for (const StatedPoints& stated : stated_points(*pack.sources, rule.span)) {
            const Number found = points_under(score, stated.level);
            if (!has_level(score, stated.level) || found == stated.points) continue;
            score.findings.push_back({"level-points-differ",
                                      Severity::note,
                                      stated.span,
                                      {score.project, stated.level, found.str(), stated.points.str()},
                                      {},
                                      false});
        }
    }
}

}  // namespace heng
