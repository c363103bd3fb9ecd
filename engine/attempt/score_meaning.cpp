// Sentences on the total are scored as the rules that they are: the total is a fact like any other. Entry:
// score_meaning().
#include "engine/attempt/score_meaning.hpp"

#include <algorithm>
#include <array>

#include "engine/attempt/assign_facts.hpp"
#include "engine/attempt/result_text.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

AttemptScore of_rule(const Rule& rule, const GivenFacts& given, int year) {
    Assigned assigned = assign_facts(rule.facts, given, year);
    AttemptScore answer;
    answer.problems = std::move(assigned.problems);
    answer.outcome = score(rule, std::move(assigned.values), std::nullopt);
    answer.text = result_text(answer.outcome.result);
    return answer;
}

std::string given_cell(const GivenFacts& given, std::string_view key) {
    for (const auto& [name, text] : given)
        if (name == key) return text;
    return "";
}

std::optional<Number> total_of(const GivenFacts& given) {
    const Fact total{Fact::Kind::total, "总分", Unit{Dimension::points, 1, "分"}, {}, {}, {}, false, std::nullopt};
    const Assigned assigned = assign_facts({total}, given, 0);
    const Number* number = v2::get_if<Number>(&assigned.values.front());
    return number == nullptr ? std::nullopt : std::optional(*number);
}

AttemptScore of_bands(const GradeBands& grades, const GivenFacts& given) {
    const std::optional<Number> total = total_of(given);
    if (!total) return {"待补", {}, {}};
    for (const GradeBands::Band& band : grades.bands)
        if (band.in.contains(*total)) return {band.label, {}, {}};
    return {"uncovered", {}, {}};
}

// 1 where the effect takes place, 0 where it does not; or its tally.
Rule as_rule(const TotalEffect& effect) {
    Rule rule;
    rule.facts = effect.facts;
    rule.conditions = effect.conditions;
    rule.floor = std::nullopt;
    if (effect.tally) {
        rule.parts.push_back(*effect.tally);
        return rule;
    }
    rule.conditions.push_back({Otherwise{}, {}});
    const ConditionId otherwise = static_cast<ConditionId>(rule.conditions.size() - 1);
    rule.parts.push_back(Table{{Row{effect.when, Flat{1}, effect.span}, Row{otherwise, Flat{0}, effect.span}},
                               std::nullopt,
                               std::nullopt,
                               effect.span});
    return rule;
}

// Best first, as the notices on performance evaluation name them.
constexpr std::array<std::string_view, 9> grade_order = {"优",   "优秀",     "良", "良好",  "中",
                                                         "合格", "基本合格", "差", "不合格"};

std::size_t place_of(std::string_view grade) {
    return static_cast<std::size_t>(std::find(grade_order.begin(), grade_order.end(), grade) - grade_order.begin());
}

std::string capped_grade(const std::string& grade, const std::string& best) {
    return place_of(grade) < place_of(best) ? best : grade;
}

std::string applied(const TotalEffect& effect, const Number& taken, const GivenFacts& given) {
    if (effect.what == TotalEffect::What::cap_grade) {
        const std::string grade = given_cell(given, "grade");
        return taken.sign() == 0 ? grade : capped_grade(grade, effect.grade);
    }
    const std::optional<Number> total = total_of(given);
    if (!total) return "待补";
    if (effect.tally) return max(Number(0), *total + taken).str();
    if (taken.sign() == 0) return total->str();
    switch (effect.what) {
        case TotalEffect::What::cap_total:
            return min(*total, effect.points).str();
        case TotalEffect::What::add_total:
            return max(Number(0), *total + effect.points).str();
        case TotalEffect::What::veto_total:
            return "一票否决";
        case TotalEffect::What::cap_grade:
            break;
    }
    return total->str();
}

AttemptScore of_effect(const TotalEffect& effect, const GivenFacts& given, int year) {
    AttemptScore answer = of_rule(as_rule(effect), given, year);
    if (const Scored* taken = v2::get_if<Scored>(&answer.outcome.result))
        answer.text = applied(effect, taken->points, given);
    return answer;
}

AttemptScore of_formula(const TotalFormula& formula, const GivenFacts& given, int year) {
    Rule rule;
    rule.facts = formula.facts;
    rule.conditions.push_back({Always{}, {}});
    rule.parts.push_back(Table{{Row{0, formula.value, formula.span}}, std::nullopt, std::nullopt, formula.span});
    return of_rule(rule, given, year);
}

struct Score {
    const GivenFacts& given;
    int year;
    AttemptScore operator()(const Refused&) const { return {"rejected", {}, {}}; }
    AttemptScore operator()(const Rule& rule) const { return of_rule(rule, given, year); }
    AttemptScore operator()(const GradeBands& grades) const { return of_bands(grades, given); }
    AttemptScore operator()(const TotalEffect& effect) const { return of_effect(effect, given, year); }
    AttemptScore operator()(const TotalFormula& formula) const { return of_formula(formula, given, year); }
};

}  // namespace

AttemptScore score_meaning(const Meaning& meaning, const GivenFacts& given, int year) {
    return v2::visit(Score{given, year}, meaning);
}

}  // namespace heng
