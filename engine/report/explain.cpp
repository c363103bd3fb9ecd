#include "engine/report/explain.hpp"

#include <algorithm>

#include "engine/data/cell.hpp"
#include "engine/model/leaf_inputs.hpp"
#include "engine/report/step_sentence.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

Fact fact_for(const Input& input) {
    Fact fact;
    fact.name = input.name;
    fact.unit = input.unit;
    fact.choices = input.choices;
    fact.enumerators = input.enumerators;
    return fact;
}

// The unit that was typed beside the number, else that of the input, else what people write such numbers in.
Unit shown_unit(const Unit& unit, const Value& value, const std::string& typed) {
    const auto read = read_number(typed);
    const TypedNumber* number = boost::variant2::get_if<TypedNumber>(&read);
    if (number != nullptr && number->unit) return *number->unit;
    const Number* amount = boost::variant2::get_if<Number>(&value);
    if (!unit.word.empty() || amount == nullptr || unit.dimension != Dimension::money) return unit;
    return *find_unit(amount->abs() < Number(10000) ? "元" : "万元");
}

struct Explainer {
    const Pack& pack;
    const Record& record;
    const UnitScore& score;
    Language language;

    std::string data_line(InputId id) const {
        const Input& input = pack.inputs[id];
        const std::string typed = id < record.typed.size() ? record.typed[id] : "";
        Fact fact = fact_for(input);
        fact.unit = shown_unit(input.unit, record.values[id], typed);
        const std::string value = value_text(record.values[id], fact, language);
        std::string line = input.name + pick(language, "：", ": ") + value;
        if (!typed.empty() && typed != value)
            line += pick(language, "（填报：", " (entered: ") + typed + pick(language, "）", ")");
        return line;
    }

    std::string working_line(const Working& working) const {
        Fact fact;
        fact.unit = working.unit;
        std::string line = working.formula;
        const std::string result = value_text(working.result, fact, language);
        if (!working.with_numbers.empty() && working.with_numbers != result) line += " = " + working.with_numbers;
        return line == result ? "" : line + " = " + result;
    }

    // The indicator's own value first: the others are made of it.
    void add_working(const Node& node, const std::vector<Working>& workings, Explanation& out) const {
        for (const Working& working : workings) {
            const std::string line = working_line(working);
            if (line.empty()) continue;
            const bool own = line.starts_with(node.name + " = ");
            out.working.insert(own ? out.working.begin() : out.working.end(), line);
        }
    }

    Explanation leaf(NodeId id) const {
        const Node& node = pack.nodes[id];
        const NodeScore& scored = score.nodes[id];
        Explanation out;
        out.line = sheet_line(pack, scored, language);
        for (const InputId input : inputs_of(pack, node))
            if (input < record.values.size()) out.data.push_back(data_line(input));
        add_working(node, scored.working, out);
        out.clause = quotation(*pack.sources, node.clause_span, language);
        if (const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning))
            add_rule(*rule, scored.outcome, *pack.sources, language, out);
        return out;
    }
};

}  // namespace

void add_rule(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language, Explanation& out) {
    const Telling telling{rule, outcome, sources, language};
    for (const Step& step : outcome.trace) out.steps.push_back(reason_of(telling, step));
    for (const ReadingInForce& reading : rule.readings) out.readings.push_back(reading_line(reading, language));
}

bool path_ends_with(std::string_view path, std::string_view end) {
    if (!path.ends_with(end)) return false;
    return path.size() == end.size() || path[path.size() - end.size() - 1] == '/';
}

std::string reading_line(const ReadingInForce& reading, Language language) {
    const char* from = "";
    switch (reading.from) {
        case ReadingInForce::From::fallback:
            from = pick(language, "默认", "default");
            break;
        case ReadingInForce::From::pack:
            from = pick(language, "规则包口径", "of the pack");
            break;
        case ReadingInForce::From::indicator:
            from = pick(language, "指标口径", "of the indicator");
            break;
        case ReadingInForce::From::clause:
            from = pick(language, "条文写明", "said by the clause");
            break;
    }
    return reading_text(reading.point, reading.chosen, language) + pick(language, "（", " (") + from +
           pick(language, "）", ")");
}

UnitExplanation explain(const Pack& pack, const Record& record, const UnitScore& score, std::string_view indicator,
                        Language language) {
    const Explainer explainer{pack, record, score, language};
    UnitExplanation out;
    out.unit = score.unit;
    for (const NodeId leaf : pack.leaves)
        if (indicator.empty() || path_ends_with(pack.nodes[leaf].path, indicator))
            out.indicators.push_back(explainer.leaf(leaf));
    out.total = total_line(pack, score, language);
    out.grade = score.grade;
    return out;
}

}  // namespace heng
