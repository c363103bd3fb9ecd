// Rules put together by hand, so that scoring and normal forms are tested without the parser. Entry: RuleBuilder.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "engine/score/outcome.hpp"

namespace heng::test {

inline Number num(const std::string& text) {
    const auto slash = text.find('/');
    if (slash == std::string::npos) return *Number::from_decimal(text);
    return *Number::from_decimal(text.substr(0, slash)) / *Number::from_decimal(text.substr(slash + 1));
}

struct RuleBuilder {
    Rule rule;

    explicit RuleBuilder(const std::string& points) {
        rule.points = num(points);
        rule.cap = rule.points;
    }

    FactId fact(Fact::Kind kind, std::string name, std::vector<std::string> choices = {}, bool inverted = false) {
        Fact fact;
        fact.kind = kind;
        fact.name = std::move(name);
        fact.choices = std::move(choices);
        fact.inverted = inverted;
        rule.facts.push_back(fact);
        return static_cast<FactId>(rule.facts.size() - 1);
    }
    FactId value(std::string name = "x") { return fact(Fact::Kind::value, std::move(name)); }
    FactId derived(Fact::Derived::How how, FactId left, FactId right) {
        const FactId id = fact(Fact::Kind::number, "derived");
        rule.facts[id].derived = Fact::Derived{how, left, right};
        return id;
    }

    template <class What>
    ConditionId when(What what) {
        rule.conditions.push_back({std::move(what), {}});
        return static_cast<ConditionId>(rule.conditions.size() - 1);
    }
    ConditionId at_least(FactId fact, const std::string& at) { return when(Within{fact, {Bound{num(at), true}, {}}}); }
    ConditionId above(FactId fact, const std::string& at) { return when(Within{fact, {Bound{num(at), false}, {}}}); }
    ConditionId at_most(FactId fact, const std::string& at) { return when(Within{fact, {{}, Bound{num(at), true}}}); }
    ConditionId below(FactId fact, const std::string& at) { return when(Within{fact, {{}, Bound{num(at), false}}}); }
    ConditionId between(FactId fact, const std::string& low, bool low_closed, const std::string& high,
                        bool high_closed) {
        return when(Within{fact, {Bound{num(low), low_closed}, Bound{num(high), high_closed}}});
    }

    static Stairs stairs(FactId fact, Stairs::Side side, const std::string& start, const std::string& origin,
                         const std::string& size, const std::string& each, PartialStep partial = PartialStep::whole) {
        Stairs made;
        made.side = side;
        made.start = num(start);
        made.fact = fact;
        made.origin = num(origin);
        made.size = num(size);
        made.each = num(each);
        made.partial = partial;
        return made;
    }

    RuleBuilder& table(std::vector<std::pair<ConditionId, Payoff>> rows) {
        Table made;
        for (auto& [when, pays] : rows) made.rows.push_back({when, pays, {}});
        rule.parts.push_back(made);
        return *this;
    }
};

/// 100%计满分，每下降5%扣1分，扣完为止。
inline Rule every_five_percent(PartialStep partial = PartialStep::whole, const std::string& points = "5") {
    RuleBuilder b(points);
    const FactId x = b.value();
    b.table({{b.at_least(x, "1"), Flat{num(points)}},
             {b.below(x, "1"), b.stairs(x, Stairs::Side::below, points, "1", "0.05", "-1", partial)}});
    return b.rule;
}

/// [5,8) of a judged range.
template <class Range>
std::string range_text(const Range& range) {
    return (range.low_closed ? "[" : "(") + range.low.str() + "," + range.high.str() + (range.high_closed ? "]" : ")");
}

/// Scored points as text, else the name of the result.
inline std::string text_of(const Result& result) {
    struct Text {
        std::string operator()(const Scored& r) const { return r.points.str(); }
        std::string operator()(const Uncovered&) const { return "uncovered"; }
        std::string operator()(const Incomplete& r) const {
            std::string text = "incomplete";
            for (const FactId fact : r.missing) text += " " + std::to_string(fact);
            return text;
        }
        std::string operator()(const Inapplicable&) const { return "inapplicable"; }
        std::string operator()(const NoRule& r) const {
            std::string text = r.code;
            for (const std::string& arg : r.args) text += " " + arg;
            return text;
        }
        std::string operator()(const OutOfRange& r) const { return "out-of-range " + range_text(r); }
        std::string operator()(const Awaiting& r) const { return "awaiting " + range_text(r); }
        std::string operator()(const VetoBeyond&) const { return "veto"; }
    };
    return boost::variant2::visit(Text{}, result);
}

/// Scores and checks the promise of every trace: its deductions add up to points - score.
Outcome scored(const Rule& rule, std::vector<Value> facts, const std::optional<RoundingRule>& rounding = std::nullopt);
std::string points_of(const Rule& rule, std::vector<Value> facts,
                      const std::optional<RoundingRule>& rounding = std::nullopt);

}  // namespace heng::test
