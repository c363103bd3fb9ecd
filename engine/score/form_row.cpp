#include "engine/score/form_row.hpp"

#include "engine/model/judged_rule.hpp"
#include "engine/rule/reading_words.hpp"
#include "engine/score/form_choice.hpp"
#include "engine/score/form_formula.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

/// The sentence that takes rows of a kind, empty where the pack has none.
Span sentence_for(const Pack& pack, RowRule::Takes takes) {
    for (const RowRule& rule : pack.row_rules)
        if (rule.takes == takes) return rule.span;
    return {};
}

std::string bare_cost_reading(const Pack& pack) {
    const auto found = pack.readings.by_point.find("bare-cost");
    return found == pack.readings.by_point.end() ? "reverse" : found->second.value;
}

std::string kind_of(std::string_view which) {
    return which == "forward" ? "正向指标" : which == "reverse" ? "反向指标" : "定性指标";
}

/// 增长率≤5% and −1% was reached: the target divided by it is below zero, though nothing could be better.
bool is_below_zero(const Value& actual) {
    const Number* number = get_if<Number>(&actual);
    return number && number->sign() < 0;
}

struct Ruling {
    const Pack& pack;
    const FormRow& row;
    RowChoice choice;
    RuledRow out;

    Number points() const { return row.points.value_or(Number(0)); }

    void rule() {
        take_rule();
        if (choice.bare_cost) note_bare_cost();
        if (choice.actual_not_measured)
            find("actual-not-measured", Severity::warning, {row_name(row), row.actual, row.target});
    }

    void take_rule() {
        if (choice.kind == RowKind::inapplicable) return by_person("inapplicable", NotApplicable{});
        if (!row.points) return by_person("judged", Undefined{"row-without-points", {row_name(row)}});
        switch (choice.kind) {
            case RowKind::forward:
                return by_number(RowRule::Takes::forward, "forward");
            case RowKind::reverse:
                return by_number(RowRule::Takes::reverse, "reverse");
            case RowKind::qualitative:
                return by_level();
            case RowKind::judged:
            case RowKind::inapplicable:
            case RowKind::empty:
                return by_person("judged", given_points(row));
        }
    }

    void find(const char* code, Severity severity, std::vector<std::string> args) {
        out.findings.push_back({code, severity, out.rule.span, std::move(args), {}, false});
    }

    void note_bare_cost() {
        const std::string reading = bare_cost_reading(pack);
        find("bare-cost", Severity::note,
             {row_name(row), reading_text("bare-cost", reading, Language::zh), row.target,
              reading_text("bare-cost", reading, Language::en)});
    }

    void by_person(const char* which, Value value) {
        const Span words = pack.row_rules.empty() ? Span{} : pack.row_rules.front().span;
        out.rule = judged_rule(row_name(row), points(), words);
        out.facts = {std::move(value)};
        out.which = which;
    }

    // A numeric target beside 达成预期指标: no number was measured, the level is judged.
    void by_number(RowRule::Takes takes, const char* which) {
        if (choice.actual_not_measured && names_a_level()) return by_level();
        const Span sentence = sentence_for(pack, takes);
        if (sentence.empty())
            return by_person("judged", Undefined{"row-rule-missing", {row_name(row), kind_of(which)}});
        out.which = which;
        if (auto rule = formula_rule(*pack.sources, sentence, points())) {
            if (takes == RowRule::Takes::reverse && is_below_zero(choice.actual))
                return by_person("judged", Undefined{"row-below-zero", {row_name(row), row.actual}});
            out.rule = std::move(*rule);
            out.facts = {choice.actual, choice.target};
        } else {
            compose_row(sentence);
        }
    }

    bool names_a_level() const {
        Ruling probe{pack, row, choice, {}};
        const Span sentence = sentence_for(pack, RowRule::Takes::qualitative);
        if (sentence.empty()) return false;
        probe.compose_row(sentence);
        for (const Value& fact : probe.out.facts)
            if (const ChoiceMade* made = get_if<ChoiceMade>(&fact); made && !made->other) return true;
        return false;
    }

    void by_level() {
        const Span sentence = sentence_for(pack, RowRule::Takes::qualitative);
        if (sentence.empty()) return by_person("judged", given_points(row));
        out.which = "qualitative";
        compose_row(sentence);
    }

    void compose_row(Span sentence) {
        ClauseContext context;
        context.indicator = row_name(row);
        context.points = points();
        context.year = pack.year;
        context.readings = pack.readings;
        const Meaning meaning = compose(*pack.sources, sentence, context, out.findings);
        const Rule* rule = get_if<Rule>(&meaning);
        if (!rule) return by_person("judged", Undefined{"row-rule-missing", {row_name(row), kind_of(out.which)}});
        out.rule = *rule;
        out.facts.clear();
        for (const Fact& fact : rule->facts) out.facts.push_back(value_for(fact));
    }

    Value value_for(const Fact& fact) const {
        switch (fact.kind) {
            case Fact::Kind::value:
                return choice.actual;
            case Fact::Kind::target:
                return choice.target;
            case Fact::Kind::judged:
                return given_points(row);
            case Fact::Kind::option:
                return level(fact);
            default:
                return Missing{};
        }
    }

    // A target in words that the actual value repeats is reached: 第三级 / 第三级. Words that name no level leave it
    // open.
    Value level(const Fact& fact) const {
        if (const auto blank = read_blank(row.actual)) return *blank;
        const Read<Value> read = read_choice(row.actual, fact.choices);
        const Value* value = get_if<Value>(&read);
        const ChoiceMade* made = value ? get_if<ChoiceMade>(value) : nullptr;
        if (made && !made->other) return *made;
        const bool reached = !choice.actual_not_measured && fold_text(row.actual) == fold_text(row.target);
        return reached ? Value(ChoiceMade{0, false}) : Value(Missing{});
    }
};

}  // namespace

RuledRow rule_line(const Pack& pack, const FormRow& row) {
    Ruling ruling{pack, row, choose(row, bare_cost_reading(pack)), {}};
    ruling.rule();
    return std::move(ruling.out);
}

std::optional<RuledRow> rule_row(const Pack& pack, const FormRow& row) {
    const RowChoice choice = choose(row, bare_cost_reading(pack));
    if (choice.kind == RowKind::empty) return std::nullopt;
    RuledRow ruled = rule_line(pack, row);
    return row.lines.empty() ? ruled : merge_lines(pack, row, std::move(ruled));
}

}  // namespace heng
