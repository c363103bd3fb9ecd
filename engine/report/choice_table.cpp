#include "engine/report/choice_table.hpp"

#include "engine/report/score_report.hpp"
#include "engine/score/outcome.hpp"

namespace heng {
namespace {

std::vector<Value> values_to_try(const Fact& fact) {
    std::vector<Value> values;
    if (fact.kind == Fact::Kind::yes_no) values = {true, false};
    if (fact.kind == Fact::Kind::option)
        for (std::uint32_t i = 0; i < fact.choices.size(); ++i) values.push_back(ChoiceMade{i, false});
    const auto items = static_cast<std::int64_t>(fact.choices.size());
    if (fact.kind == Fact::Kind::items)
        for (std::int64_t met = items; met >= 0; --met) values.push_back(Count{met, items});
    return values;
}

// The one fact that is chosen; a judged amount beside it stays open and shows its range.
std::optional<FactId> chosen_fact(const Rule& rule) {
    std::optional<FactId> found;
    for (FactId id = 0; id < rule.facts.size(); ++id) {
        if (rule.facts[id].kind == Fact::Kind::judged || rule.facts[id].derived) continue;
        if (found || values_to_try(rule.facts[id]).empty()) return std::nullopt;
        found = id;
    }
    return found;
}

}  // namespace

Grid choice_grid(const Rule& rule, Language language) {
    Grid grid;
    const auto fact = chosen_fact(rule);
    if (!fact) return grid;
    grid.columns = {{rule.facts[*fact].name, false, 60}, {pick(language, "得分", "Score"), true}};
    for (const Value& value : values_to_try(rule.facts[*fact])) {
        std::vector<Value> facts(rule.facts.size());
        facts[*fact] = value;
        const Outcome outcome = score(rule, facts, std::nullopt);
        SheetLine line;
        describe(outcome.result, &rule, &outcome, language, line);
        grid.rows.push_back(
            {{value_text(value, rule.facts[*fact], language), line.score ? column_text(*line.score) : line.remark},
             false});
    }
    return grid;
}

}  // namespace heng
