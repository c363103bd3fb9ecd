// The worked example of a clause (如执行率为87%，则得6.96分) held against the rule: another score than the rule gives
// means that one of the two was not meant so. Examples that state no value and points are left as remarks.
#include <algorithm>

#include "engine/check/checks.hpp"
#include "engine/check/rule_checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/rule/measure.hpp"
#include "engine/rule/wording.hpp"
#include "engine/score/outcome.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/fold.hpp"
#include "grammar/parse_clause.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

struct Example {
    composing::Measure value;
    Number points;
    bool deducted = false;  // 扣2分
};

/// 0.87×8 before 分; nullopt for anything else.
std::optional<Number> product(std::string_view text) {
    constexpr std::string_view times = "×", points = "分";
    Number all = 1;
    while (true) {
        std::size_t length = 0;
        while (length < text.size() && ((text[length] >= '0' && text[length] <= '9') || text[length] == '.')) ++length;
        const auto number = Number::from_decimal(text.substr(0, length));
        if (!number) return std::nullopt;
        all = all * *number;
        text.remove_prefix(length);
        if (text.starts_with("%")) all = all / Number(100), text.remove_prefix(1);
        if (text.starts_with(points)) return all;
        if (!text.starts_with(times)) return std::nullopt;
        text.remove_prefix(times.size());
    }
}

/// The points behind the last 得 or 扣.
bool read_points(std::string_view words, Example& example) {
    const std::size_t award = words.rfind("得"), deduct = words.rfind("扣");
    example.deducted = deduct != words.npos && (award == words.npos || deduct > award);
    const std::size_t at = example.deducted ? deduct : award;
    if (at == words.npos) return false;
    const auto found = product(words.substr(at + std::string_view("得").size()));
    if (found) example.points = *found;
    return found.has_value();
}

/// The one number that the example supposes.
std::optional<composing::Measure> supposed(const Sources& sources, Span inside) {
    std::optional<composing::Measure> found;
    for (const syntax::Phrase& phrase : parse_clause(sources, inside, {{}, &unit_length}).phrases) {
        const auto* condition = v2::get_if<syntax::Condition>(&phrase);
        if (!condition) continue;
        const bool value = condition->first.relation == syntax::Relation::equal && !condition->second && !found;
        if (!value) return std::nullopt;
        found = composing::read_measure(sources, condition->first.quantity, 0);
        if (!found) return std::nullopt;
    }
    return found;
}

std::optional<Example> read_example(const Sources& sources, Span remark) {
    const Folded folded = fold(sources, remark);
    constexpr std::string_view suppose = "如";
    const std::size_t opening = std::max(words::longest(words::example_words, folded.text),
                                         folded.text.starts_with(suppose) ? suppose.size() : 0);
    if (opening == 0) return std::nullopt;
    Example example;
    const auto value = supposed(sources, folded.span(opening, folded.text.size()));
    if (!value || !value->unit || !read_points(folded.text, example)) return std::nullopt;
    example.value = *value;
    return example;
}

/// The only fact that the rule asks for.
std::optional<FactId> only_fact(const Rule& rule) {
    std::optional<FactId> found;
    for (FactId id = 0; id < rule.facts.size(); ++id) {
        if (rule.facts[id].derived) continue;
        if (found) return std::nullopt;
        found = id;
    }
    return found;
}

void hold(const RulePlace& place, const Rule& rule, const Example& example, Span where, Diagnostics& out) {
    const auto fact = only_fact(rule);
    if (!fact || !converts(*example.value.unit, rule.facts[*fact].unit)) return;
    std::vector<Value> values(rule.facts.size(), Value(Missing{}));
    values[*fact] = example.value.value;
    const Outcome outcome = score(rule, std::move(values), std::nullopt);
    const Scored* scored = v2::get_if<Scored>(&outcome.result);
    const Number expected = example.deducted ? rule.points - example.points : example.points;
    if (scored && scored->points == expected) return;
    out.push_back(finding("example-differs", Severity::error, where,
                          {place.name, expected.str(), scored ? scored->points.str() : "—"}));
}

}  // namespace

void report_examples(const RulePlace& place, const Sources& sources, const Rule& rule, Diagnostics& out) {
    for (const syntax::Phrase& phrase : parse_clause(sources, place.clause, {{}, &unit_length}).phrases)
        if (const auto* remark = v2::get_if<syntax::Remark>(&phrase))
            if (const auto example = read_example(sources, remark->span))
                hold(place, rule, *example, remark->span, out);
}

void check_examples(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        report_examples({node.name, node.clause_span}, *pack.sources, rule, out);
    });
}

}  // namespace heng
