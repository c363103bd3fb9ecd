#include "engine/report/try_text.hpp"

#include "engine/report/choice_table.hpp"
#include "engine/report/edge_table.hpp"
#include "engine/report/explain.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

constexpr std::size_t most_thresholds = 400;
constexpr std::size_t most_shown = 24, shown_first = 12;

// A long staircase is told by its first and its last steps.
void leave_out_middle(Grid& grid) {
    if (grid.rows.size() <= most_shown) return;
    const auto first = grid.rows.begin() + shown_first;
    const auto last = grid.rows.end() - (most_shown - shown_first - 1);
    grid.rows.erase(first + 1, last);
    for (std::string& cell : grid.rows[shown_first].cells) cell = "…";
}

struct TryWriter {
    const AttemptRequest& request;
    const Attempt& attempt;
    Language language;
    std::uint32_t width;
    std::string out;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    // Choices that the words leave open, with what else they could mean.
    void readings(const Rule& rule) {
        for (const ReadingInForce& reading : rule.readings) {
            out += say("口径：", "Reading: ") + reading_line(reading, language);
            const char* before = say("；也可以是：", "; or: ");
            for (const std::string& other : reading.others) {
                out += before + reading_text(reading.point, other, language);
                before = say("、", ", ");
            }
            out += "\n";
        }
    }

    std::string given(const GivenFacts& facts) const {
        std::string text;
        for (const auto& [key, value] : facts)
            text += (text.empty() ? "" : say("，", ", ")) + (key == "x" ? value : key + "=" + value);
        return text;
    }

    void scored(const Rule& rule, const GivenFacts& facts, const AttemptScore& score) {
        Explanation explanation;
        explanation.line.path = request.indicator + (request.indicator.empty() ? "" : " ") + given(facts);
        explanation.line.points = rule.points;
        describe(score.outcome.result, &rule, &score.outcome, language, explanation.line);
        add_rule(rule, score.outcome, *attempt.sources, language, explanation);
        explanation.readings.clear();  // said once, above
        out += "\n" + explanation_text(explanation, language);
    }

    void thresholds(const Rule& rule) {
        for (const EdgeTable& table : edge_tables(rule, most_thresholds, language)) {
            if (table.rows.empty() || rule.facts[table.fact].kind == Fact::Kind::items) continue;  // see choices()
            out += "\n";
            out += table.whole
                       ? say("各临界值及其上下的得分：\n", "Scores at every threshold and just beside it:\n")
                       : say("这一部分在各临界值及其上下的得分：\n", "Points of this part at its thresholds:\n");
            Grid grid = edge_grid(table, rule, language);
            leave_out_middle(grid);
            out += draw(grid, width);
            if (table.more) out += say("（其余从略）\n", "(and so on)\n");
        }
    }

    void choices(const Rule& rule) {
        const Grid grid = choice_grid(rule, language);
        if (grid.rows.empty()) return;
        out += say("\n各种情形的得分：\n", "\nScores of every choice:\n") + draw(grid, width);
    }
};

}  // namespace

std::string try_text(const AttemptRequest& request, const Attempt& attempt, Language language, std::uint32_t width) {
    TryWriter writer{request, attempt, language, width, {}};
    const Rule* rule = boost::variant2::get_if<Rule>(&attempt.meaning);
    if (!attempt.canonical.empty()) writer.out += writer.say("读作：", "Read as: ") + attempt.canonical + "\n";
    if (rule != nullptr) writer.readings(*rule);
    for (std::size_t i = 0; i < attempt.scores.size(); ++i) {
        if (rule != nullptr)
            writer.scored(*rule, request.records[i], attempt.scores[i]);
        else
            writer.out += writer.given(request.records[i]) + " → " + attempt.scores[i].text + "\n";
    }
    if (rule != nullptr) writer.thresholds(*rule);
    if (rule != nullptr) writer.choices(*rule);
    return writer.out;
}

}  // namespace heng
