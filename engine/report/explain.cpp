#include "engine/report/explain.hpp"

#include <algorithm>

#include "engine/report/step_sentence.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

// The inputs that a leaf rests on, in the order in which its rule asks for them.
struct InputsOf {
    const Pack& pack;
    std::vector<InputId> found;

    void add(InputId input) {
        if (std::find(found.begin(), found.end(), input) == found.end()) found.push_back(input);
    }

    void add_calculation(std::uint32_t calculation) {
        for (const Calculation::Node& node : pack.calculations[calculation].nodes)
            if (node.op == Calculation::Node::Op::input) add(node.index);
    }

    void add_leaf(const Node& node) {
        for (const Binding& binding : node.bindings) {
            if (binding.from == Binding::From::input) add(binding.input);
            if (binding.from == Binding::From::calculation) add_calculation(binding.calculation);
        }
        if (node.value) add_calculation(*node.value);
        for (const FormalRow& row : node.formal) {
            if (row.when) add_calculation(*row.when);
            add_calculation(row.pays);
        }
    }
};

Fact fact_for(const Input& input) {
    Fact fact;
    fact.name = input.name;
    fact.unit = input.unit;
    fact.choices = input.choices;
    fact.enumerators = input.enumerators;
    return fact;
}

struct Explainer {
    const Pack& pack;
    const Record& record;
    const UnitScore& score;
    Language language;

    std::string data_line(InputId id) const {
        const Input& input = pack.inputs[id];
        const std::string typed = id < record.typed.size() ? record.typed[id] : "";
        const std::string value = value_text(record.values[id], fact_for(input), language);
        std::string line = input.name + pick(language, "：", ": ") + value;
        if (!typed.empty() && typed != value)
            line += pick(language, "（填报：", " (entered: ") + typed + pick(language, "）", ")");
        return line;
    }

    std::string working_line(const Working& working) const {
        Fact fact;
        fact.unit = working.unit;
        std::string line = working.formula;
        if (!working.with_numbers.empty()) line += " = " + working.with_numbers;
        return line + " = " + value_text(working.result, fact, language);
    }

    Explanation leaf(NodeId id) const {
        const Node& node = pack.nodes[id];
        const NodeScore& scored = score.nodes[id];
        Explanation out;
        out.line = sheet_line(pack, scored, language);
        InputsOf inputs{pack, {}};
        inputs.add_leaf(node);
        for (const InputId input : inputs.found)
            if (input < record.values.size()) out.data.push_back(data_line(input));
        for (const Working& working : scored.working) out.working.push_back(working_line(working));
        out.clause = quotation(*pack.sources, node.clause_span, language);
        if (const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning))
            add_rule(*rule, scored.outcome, *pack.sources, language, out);
        return out;
    }
};

}  // namespace

void add_rule(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language, Explanation& out) {
    const Telling telling{rule, outcome, sources, language};
    for (const Step& step : outcome.trace)
        out.steps.push_back({step.deduction, quotation(sources, step.span, language), step_sentence(telling, step)});
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
