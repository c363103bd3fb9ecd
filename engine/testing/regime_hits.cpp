// Which regimes an outcome lies in. Entries: hits(), and what facts are as numbers.
#include <algorithm>

#include "engine/testing/regime.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Kind = Regime::Kind;

struct AsNumber {
    using Found = std::optional<Number>;
    Found operator()(const Missing&) const { return std::nullopt; }
    Found operator()(const NotApplicable&) const { return std::nullopt; }
    Found operator()(const Undefined&) const { return std::nullopt; }
    Found operator()(const Number& number) const { return number; }
    Found operator()(bool) const { return std::nullopt; }
    Found operator()(const Picked& picked) const {
        return Number(static_cast<std::int64_t>(std::count(picked.items.begin(), picked.items.end(), true)));
    }
    Found operator()(const Count& count) const { return count.met; }
    Found operator()(const ChoiceMade&) const { return std::nullopt; }
};

struct Hit {
    const Rule& rule;
    const Regime& regime;
    const Outcome& outcome;

    const Value& value() const { return outcome.facts[regime.fact]; }

    template <class T>
    bool some_fact() const {
        for (std::size_t i = 0; i < rule.facts.size() && i < outcome.facts.size(); ++i)
            if (v2::holds_alternative<T>(outcome.facts[i])) return true;
        return false;
    }

    bool decided() const { return !v2::holds_alternative<Incomplete>(outcome.result); }

    // Of inverted items the listed ones are faults: such an item is met where it is not listed.
    std::optional<bool> item() const {
        const bool inverted = rule.facts[regime.fact].inverted;
        if (const Picked* picked = v2::get_if<Picked>(&value()))
            if (regime.index < picked->items.size()) return picked->items[regime.index] != inverted;
        if (const Count* count = v2::get_if<Count>(&value())) {
            if (count->met == count->of) return !inverted;
            if (count->met.sign() == 0) return inverted;
        }
        return std::nullopt;
    }

    std::optional<bool> yes() const {
        if (const bool* said = v2::get_if<bool>(&value())) return *said;
        if (const Number* cases = v2::get_if<Number>(&value())) return cases->sign() > 0;
        return std::nullopt;
    }

    bool chosen(bool other) const {
        const ChoiceMade* made = v2::get_if<ChoiceMade>(&value());
        return made && made->other == other && (other || made->index == regime.index);
    }

    bool inside() const {
        const std::optional<Number> number = counted(value());
        return decided() && number && regime.in.contains(*number);
    }

    // The row paid what a person gave.
    bool given() const {
        return std::any_of(outcome.trace.begin(), outcome.trace.end(), [&](const Step& step) {
            return step.kind == Step::Kind::given && (step.span == regime.words || regime.words.empty());
        });
    }

    bool given_at(int place) const {
        const Number* points = v2::get_if<Number>(&value());
        if (!points || !given()) return false;
        if (place < 0) return *points == regime.points;
        if (place > 0) return *points == regime.high;
        return regime.points < *points && *points < regime.high;
    }

    bool given_outside() const {
        const OutOfRange* out = v2::get_if<OutOfRange>(&outcome.result);
        return out && out->fact == regime.fact && out->low == regime.points && out->high == regime.high;
    }

    bool limited(Step::Kind kind) const {
        return std::any_of(outcome.trace.begin(), outcome.trace.end(),
                           [&](const Step& step) { return step.kind == kind; });
    }

    // -1 none of the points, 0 some, 1 all of them.
    bool scored(int part) const {
        const Scored* scored = v2::get_if<Scored>(&outcome.result);
        if (!scored) return false;
        if (scored->points >= rule.points) return part > 0;
        return (scored->points.sign() <= 0) == (part < 0) && part <= 0;
    }

    bool operator()() const {
        switch (regime.kind) {
            case Kind::full:
            case Kind::band:
            case Kind::step:
            case Kind::used_up:
            case Kind::sloped:
            case Kind::uncovered:
            case Kind::judged:
            case Kind::without_points:
                return inside();
            case Kind::all_points:
                return scored(1);
            case Kind::some_points:
                return scored(0);
            case Kind::no_points:
                return scored(-1);
            case Kind::item_met:
                return item() == std::optional(true);
            case Kind::item_missed:
                return item() == std::optional(false);
            case Kind::holds:
                return yes() == std::optional(true);
            case Kind::fails:
                return yes() == std::optional(false);
            case Kind::choice:
                return chosen(false);
            case Kind::other_choice:
                return chosen(true);
            case Kind::given_low:
                return given_at(-1);
            case Kind::given_inside:
                return given_at(0);
            case Kind::given_high:
                return given_at(1);
            case Kind::given_outside:
                return given_outside();
            case Kind::floor:
                return limited(Step::Kind::floor);
            case Kind::cap:
                return limited(Step::Kind::cap);
            case Kind::missing:
                return some_fact<Missing>();
            case Kind::not_applicable:
                return some_fact<NotApplicable>();
            case Kind::undefined:
                return some_fact<Undefined>();
        }
        return false;
    }
};

}  // namespace

std::optional<Number> counted(const Value& value) {
    return v2::visit(AsNumber{}, value);
}

bool is_integral(const Fact& fact) {
    using K = Fact::Kind;
    return fact.kind == K::count || fact.kind == K::items || fact.kind == K::rank || fact.kind == K::population ||
           fact.unit.dimension == Dimension::count || fact.unit.dimension == Dimension::date;
}

Interval domain_of(const Fact& fact) {
    switch (fact.kind) {
        case Fact::Kind::items:
            return {Bound{0, true}, Bound{Number(static_cast<std::int64_t>(fact.choices.size())), true}};
        case Fact::Kind::count:
            return {Bound{0, true}, std::nullopt};
        case Fact::Kind::rank:
        case Fact::Kind::population:
            return {Bound{1, true}, std::nullopt};
        case Fact::Kind::value:
        case Fact::Kind::number:
        case Fact::Kind::target:
        case Fact::Kind::yes_no:
        case Fact::Kind::option:
        case Fact::Kind::judged:
        case Fact::Kind::total:
        case Fact::Kind::grade:
            break;
    }
    return {};
}

bool hits(const Rule& rule, const Regime& regime, const Outcome& outcome) {
    return regime.fact < outcome.facts.size() && Hit{rule, regime, outcome}();
}

}  // namespace heng
