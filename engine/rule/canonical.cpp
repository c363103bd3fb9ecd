// The one sentence that stands for a meaning. Entry: canonical. A rule is printed only where reading the sentence gives
// the rule again; where the words can't say all of it, there is no sentence.
#include "engine/rule/canonical.hpp"

#include "engine/rule/compose.hpp"
#include "engine/rule/dump_rule.hpp"

namespace heng {
namespace {

using namespace canonical_text;

/// The name by which the rule calls its indicator.
std::string indicator_of(const Rule& rule) {
    for (const Fact::Kind kind : {Fact::Kind::value, Fact::Kind::option, Fact::Kind::items})
        for (const Fact& fact : rule.facts)
            if (fact.kind == kind) return fact.name;
    for (const Fact& fact : rule.facts) {
        constexpr std::string_view rank = "排名";
        if (fact.kind == Fact::Kind::rank && fact.name.ends_with(rank))
            return fact.name.substr(0, fact.name.size() - rank.size());
    }
    return "另计率";  // none of its own: every quantity has a name
}

/// Everything but where the readings come from.
std::string essence(const Rule& rule) {
    const std::string text = dump(rule);
    const auto readings = text.find("\nreading ");
    return text.substr(0, readings == text.npos ? text.size() : readings + 1);
}

Text sentences(const Rule& rule) {
    std::string text;
    const auto add = [&](const Text& one) {
        if (one) text += (text.empty() ? "" : "；") + *one;
        return one.has_value();
    };
    for (const Part& each : rule.parts)
        if (!add(part(rule, each))) return std::nullopt;
    for (const Override& over : rule.overrides)
        if (!add(override_sentence(rule, over))) return std::nullopt;
    return text + limits(rule) + "。";
}

std::string checked(const Rule& rule, const std::string& text) {
    Sources sources;
    const FileId file = sources.add("canonical", text);
    ClauseContext context;
    context.indicator = indicator_of(rule);
    context.points = rule.points;
    Diagnostics problems;
    const Meaning again = compose(sources, sources.whole(file), context, problems);
    const Rule* same = boost::variant2::get_if<Rule>(&again);
    return same && essence(*same) == essence(rule) ? text : "";
}

std::string of_bands(const GradeBands& grades) {
    const Unit points = find_unit("分").value_or(Unit{});
    std::string text;
    for (const GradeBands::Band& band : grades.bands) {
        const std::string in = region("总得分", band.in, points);
        text += (text.empty() ? "" : "；") + (in.empty() ? "其余" : in) + "的为“" + band.label + "”";
    }
    return text + "。";
}

std::string of_effect(const TotalEffect& effect) {
    Rule rule;
    rule.facts = effect.facts;
    rule.conditions = effect.conditions;
    const Text when = effect.tally ? Text("") : condition(rule, effect.when);
    if (!when || effect.tally) return "";
    switch (effect.what) {
        case TotalEffect::What::cap_total:
            return *when + "的，总分不超过" + points(effect.points) + "。";
        case TotalEffect::What::add_total:
            return *when + "的，从总分中" + (effect.points.sign() < 0 ? "扣" : "加") + points(effect.points.abs()) +
                   "。";
        case TotalEffect::What::cap_grade:
            return *when + "的，评价等级最高为“" + effect.grade + "”。";
        case TotalEffect::What::veto_total:
            return *when + "的，实行一票否决。";
    }
    return "";
}

struct Print {
    std::string operator()(const Refused&) const { return ""; }
    std::string operator()(const Rule& rule) const {
        const Text text = sentences(rule);
        return text ? checked(rule, *text) : "";
    }
    std::string operator()(const GradeBands& grades) const { return of_bands(grades); }
    std::string operator()(const TotalEffect& effect) const { return of_effect(effect); }
    std::string operator()(const TotalFormula& total) const {
        Rule rule;
        rule.facts = total.facts;
        const Text text = formula(rule, total.value);
        return text ? "总分=" + *text + "。" : "";
    }
};

}  // namespace

std::string canonical(const Meaning& meaning) {
    return boost::variant2::visit(Print{}, meaning);
}

}  // namespace heng
