#include "engine/rule/draft.hpp"

#include <algorithm>

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng::composing {
namespace {

Vocabulary vocabulary_of(const ClauseContext& context) {
    Vocabulary vocabulary;
    vocabulary.unit_length = &unit_length;
    const auto take = [&](const std::string& name) {
        if (length_in_characters(name) > 2) vocabulary.names.push_back(name);
    };
    take(fold_text(context.indicator));
    for (const std::string& alias : context.aliases) take(fold_text(alias));
    return vocabulary;
}

Diagnostic made(const char* code, Severity severity, Span span, std::vector<std::string> args) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.span = span;
    diagnostic.args = std::move(args);
    return diagnostic;
}

}  // namespace

bool Piece::pays() const {
    switch (what) {
        case What::award:
        case What::add:
        case What::deduct:
        case What::full:
        case What::zero:
        case What::no_deduction:
            return true;
        default:
            return false;
    }
}

Draft::Draft(const Sources& the_sources, Span where, const ClauseContext& the_context, Diagnostics& diagnostics)
    : sources(the_sources),
      context(the_context),
      clause(parse_clause(the_sources, where, vocabulary_of(the_context))),
      full(the_context.points),
      out_(diagnostics),
      others_(diagnostics.size()) {
    rule.span = where;
}

void Draft::refuse(const char* code, Span span, std::vector<std::string> args) {
    refused_ = true;
    contradict(code, span, std::move(args));
}

void Draft::contradict(const char* code, Span span, std::vector<std::string> args) {
    const auto same = [&](const Diagnostic& d) { return d.code == code && d.span == span; };
    if (std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(others_), out_.end(), same)) return;
    out_.push_back(made(code, Severity::error, span, std::move(args)));
}

void Draft::note(const char* code, Span span, std::vector<std::string> args) {
    out_.push_back(made(code, Severity::warning, span, std::move(args)));
}

std::string Draft::text(Span span) const {
    return spelled(sources, span);
}

FactId Draft::add(Fact fact) {
    rule.facts.push_back(std::move(fact));
    return static_cast<FactId>(rule.facts.size() - 1);
}

ConditionId Draft::add(Condition condition) {
    rule.conditions.push_back(std::move(condition));
    return static_cast<ConditionId>(rule.conditions.size() - 1);
}

ConditionId Draft::within(FactId fact, Interval in, Span span) {
    return add(Condition{Within{fact, std::move(in)}, span});
}

ConditionId Draft::always() {
    return add(Condition{Always{}, {}});
}

FactId Draft::fact_of(Fact::Kind kind, const std::string& name, const Unit& unit, Span span) {
    for (FactId id = 0; id < rule.facts.size(); ++id)
        if (rule.facts[id].kind == kind && rule.facts[id].name == name) return id;
    Fact fact;
    fact.kind = kind;
    fact.name = name;
    fact.unit = unit;
    fact.span = span;
    return add(std::move(fact));
}

void Draft::forbid(ConditionId when, Span span, Override::Outcome outcome) {
    rule.overrides.push_back({outcome, when, 0, span});
}

bool Draft::names_indicator(const std::string& subject) const {
    if (subject.empty() || same_subject(subject, fold_text(context.indicator))) return true;
    return std::any_of(context.aliases.begin(), context.aliases.end(),
                       [&](const std::string& alias) { return same_subject(subject, fold_text(alias)); });
}

/// 结余率 beside 预算执行率 is a further quantity; 服务对象满意率 beside 服务对象满意度 is not, nor is 收到指标…内,
/// which names none.
bool Draft::names_other_quantity(const std::string& subject) const {
    if (names_indicator(subject)) return false;
    const std::string_view stem = quantity_stem(subject);
    if (stem.empty()) return false;
    const std::string name = fold_text(context.indicator);
    if (quantity_stem(name).empty()) return false;
    const auto own = [&](const std::string& each) { return quantity_stem(each) == stem; };
    if (own(name)) return false;
    return std::none_of(context.aliases.begin(), context.aliases.end(),
                        [&](const std::string& alias) { return own(fold_text(alias)); });
}

bool Draft::is_declared(const std::string& subject) const {
    return !context.value_is_formula && !subject.empty() &&
           std::any_of(context.aliases.begin(), context.aliases.end(),
                       [&](const std::string& alias) { return fold_text(alias) == subject; });
}

FactId Draft::quantity(const std::string& subject, const std::optional<Unit>& unit, Span span) {
    for (const auto& [id, words] : subjects_) {
        const Fact& known = rule.facts[id];
        if (!same_subject(subject, words)) continue;
        if (!unit || converts(*unit, known.unit) || known.unit.dimension == Dimension::none) return id;
    }
    const bool taken = std::any_of(rule.facts.begin(), rule.facts.end(), [](const Fact& known) {
        return known.kind == Fact::Kind::value || known.kind == Fact::Kind::rank;
    });
    const bool own = !taken && !names_other_quantity(subject) && !(context.indicator == "总分" && !subject.empty());
    const std::string name = (own && !is_declared(subject)) || subject.empty() ? context.indicator : subject;
    const FactId id = fact_of(own ? Fact::Kind::value : Fact::Kind::number, name, unit.value_or(Unit{}), span);
    subjects_.emplace_back(id, subject);
    return id;
}

FactId Draft::own_value(const std::string& words, const Unit& unit, Span span) {
    const auto same = [&](const std::string& alias) { return fold_text(alias) == words; };
    const bool alias = std::any_of(context.aliases.begin(), context.aliases.end(), same);
    const FactId id = fact_of(Fact::Kind::value, alias ? words : context.indicator, unit, span);
    subjects_.emplace_back(id, words);
    return id;
}

FactId Draft::named_quantity(Fact::Kind kind, const std::string& name, const Unit& unit, Span span) {
    const FactId id = fact_of(kind, name, unit, span);
    subjects_.emplace_back(id, name);
    return id;
}

FactId Draft::yes_no(const std::string& words, Span span) {
    return fact_of(Fact::Kind::yes_no, words, {}, span);
}

ConditionId Draft::holds(const std::string& words, Span span) {
    const std::string positive = affirmed(words);
    for (FactId id = 0; id < rule.facts.size(); ++id)
        if (rule.facts[id].kind == Fact::Kind::yes_no && rule.facts[id].name == positive)
            return add(Condition{Holds{id, false}, span});
    const bool denied =
        starts_with_any(words, std::initializer_list<std::string_view>{"未", "没有"}) && !positive.empty();
    return add(Condition{Holds{yes_no(denied ? positive : words, span), !denied}, span});
}

std::string Draft::reading(const std::string& point, const std::vector<std::string>& choices, Span span) {
    for (const ReadingInForce& known : rule.readings)
        if (known.point == point && known.from == ReadingInForce::From::clause) return known.chosen;
    ReadingInForce now{point, choices.front(), {}, ReadingInForce::From::fallback, span};
    const auto found = context.readings.by_point.find(point);
    if (found != context.readings.by_point.end()) {
        now.chosen = found->second.value;
        now.from = found->second.from;
    }
    for (const std::string& choice : choices)
        if (choice != now.chosen) now.others.push_back(choice);
    const bool noted = std::any_of(rule.readings.begin(), rule.readings.end(),
                                   [&](const ReadingInForce& known) { return known.point == point; });
    if (!noted) rule.readings.push_back(now);
    return now.chosen;
}

void Draft::said(const std::string& point, const std::string& chosen, Span span) {
    std::erase_if(rule.readings, [&](const ReadingInForce& known) { return known.point == point; });
    rule.readings.push_back({point, chosen, {}, ReadingInForce::From::clause, span});
}

std::string Draft::unsaid(const std::string& point, const std::string& fallback) const {
    const auto found = context.readings.by_point.find(point);
    return found == context.readings.by_point.end() ? fallback : found->second.value;
}

}  // namespace heng::composing
