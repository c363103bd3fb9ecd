// Reads one clause in the neighbourhood that the request describes, and scores it. Entry: attempt().
#include "engine/attempt/attempt.hpp"

#include <algorithm>

#include "engine/attempt/assign_facts.hpp"
#include "engine/attempt/score_meaning.hpp"
#include "engine/check/rule_checks.hpp"
#include "engine/data/cell.hpp"
#include "engine/rule/readings.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

Span add(Sources& sources, const std::string& name, const std::string& text) {
    return sources.whole(sources.add(name, text));
}

// A line of 要点 each, as 说明 cells print them.
std::vector<std::pair<std::string, Span>> checklist_lines(const Sources& sources, Span text) {
    std::vector<std::pair<std::string, Span>> items;
    const std::string_view all = sources.text(text);
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t end = std::min(all.find('\n', from), all.size());
        if (end > from)
            items.emplace_back(
                "", Span{text.begin + static_cast<std::uint32_t>(from), text.begin + static_cast<std::uint32_t>(end)});
        from = end + 1;
    }
    return items;
}

// The left side of 名=式 is another name of the indicator's value.
std::optional<std::string> left_side(const std::string& formula) {
    const std::string folded = fold_text(formula);
    const std::size_t sign = folded.find('=');
    if (sign == std::string::npos || sign == 0) return std::nullopt;
    return folded.substr(0, sign);
}

// 2024 of 2024-04-02 and 2024年4月2日.
std::optional<int> year_of(const std::string& cell) {
    constexpr std::size_t digits = 4;
    const std::string folded = fold_text(cell);
    const bool date = folded.size() > digits && v2::holds_alternative<Number>(read_date(folded, 0));
    if (!date || folded.find_first_not_of("0123456789") < digits) return std::nullopt;
    return std::stoi(folded.substr(0, digits));
}

// A clause says 3月31日 and nobody the year: that of the dates given, if they agree.
int year_given(const AttemptRequest& request) {
    if (request.year != 0) return request.year;
    int found = 0;
    for (const GivenFacts& record : request.records)
        for (const auto& [key, text] : record)
            if (const auto year = year_of(text)) {
                if (found != 0 && found != *year) return 0;
                found = *year;
            }
    return found;
}

ClauseContext context_of(Sources& sources, const AttemptRequest& request, Diagnostics& out) {
    ClauseContext context;
    context.indicator = request.indicator;
    context.points = Number::from_decimal(fold_text(request.points));
    context.year = year_given(request);
    if (!request.target.empty()) context.target = add(sources, "目标值", request.target);
    if (!request.checklist.empty())
        context.checklist = checklist_lines(sources, add(sources, "要点", request.checklist));
    if (!request.readings.empty())
        context.readings =
            read_readings(sources, add(sources, "口径", request.readings), ReadingInForce::From::indicator, out);
    if (request.formula.empty()) return context;
    context.formulas.push_back(add(sources, "公式", request.formula));
    if (const std::optional<std::string> name = left_side(request.formula)) context.aliases.push_back(*name);
    return context;
}

bool has_error(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

Attempt::Status status_of(const Attempt& attempt) {
    if (v2::holds_alternative<Refused>(attempt.meaning) || has_error(attempt.diagnostics))
        return Attempt::Status::rejected;
    const Rule* rule = v2::get_if<Rule>(&attempt.meaning);
    return rule != nullptr && rule->judged ? Attempt::Status::judged : Attempt::Status::computed;
}

}  // namespace

Attempt attempt(const AttemptRequest& request) {
    Attempt result;
    const auto sources = std::make_shared<Sources>();
    result.sources = sources;
    const Span clause = add(*sources, "条款", request.clause);
    const ClauseContext context = context_of(*sources, request, result.diagnostics);
    result.meaning = compose(*sources, clause, context, result.diagnostics);
    if (const Rule* rule = v2::get_if<Rule>(&result.meaning)) {
        const RulePlace place{request.indicator, clause, request.formula.find('-') != std::string::npos};
        const std::optional<NormalForm> form = normal_form(*rule);
        report_gaps(place, *rule, form, result.diagnostics);
        report_direction(place, *rule, form, result.diagnostics);
        report_examples(place, *sources, *rule, result.diagnostics);
    }
    result.status = status_of(result);
    if (result.status != Attempt::Status::rejected) result.canonical = canonical(result.meaning);
    for (const GivenFacts& record : request.records)
        result.scores.push_back(result.status == Attempt::Status::rejected
                                    ? AttemptScore{"rejected", {}, {}}
                                    : score_meaning(result.meaning, record, context.year));
    return result;
}

}  // namespace heng
