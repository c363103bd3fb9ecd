#include "engine/score/total.hpp"

#include "engine/score/exact.hpp"
#include "engine/score/sheet.hpp"
#include "engine/score/tree.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using What = TotalEffect::What;

/// A grade as the choice that a fact lists, or as other words.
Value as_choice(const Fact& fact, const std::string& grade) {
    for (std::uint32_t i = 0; i < fact.choices.size(); ++i)
        if (fact.choices[i] == grade) return ChoiceMade{i, false};
    return ChoiceMade{0, true};
}

struct Total {
    RecordRun& run;
    UnitScore& unit;
    std::optional<Number> points;  // nullopt: incomplete

    const Pack& pack() const { return *run.plan().pack; }

    std::vector<Value> facts(const std::vector<Fact>& asked, const std::vector<Binding>& bindings) {
        std::vector<Value> values;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const Binding binding = i < bindings.size() ? bindings[i] : Binding{};
            if (binding.from == Binding::From::total)
                values.push_back(points ? Value(*points) : Value(Missing{}));
            else if (binding.from == Binding::From::grade)
                values.push_back(unit.grade.empty() ? Value(Missing{}) : as_choice(asked[i], unit.grade));
            else
                values.push_back(run.bound(binding, 0));
        }
        settle(asked, values);
        return values;
    }

    std::vector<Value> facts_of(std::size_t effect) {
        const auto& bindings = pack().total_bindings;
        return facts(pack().total_effects[effect].facts,
                     effect < bindings.size() ? bindings[effect] : std::vector<Binding>{});
    }

    void sum_up() {
        std::vector<const Result*> parts;
        for (const NodeId root : run.plan().roots) {
            parts.push_back(&unit.nodes[root].result);
            unit.earned = unit.earned + unit.nodes[root].earned;
        }
        unit.total = sum_of(parts);
        if (const Scored* scored = get_if<Scored>(&unit.total)) points = scored->points;
    }

    // 综合得分=…: the formula is the total, whatever the tree adds up to.
    void by_formula() {
        if (!pack().total_formula) return;
        const TotalFormula& formula = *pack().total_formula;
        const std::vector<Value> values = facts(formula.facts, pack().total_formula_bindings);
        const std::vector<Condition> none;
        const Known known{formula.facts, none, values};
        Sheet sheet;
        const Number before = points.value_or(unit.earned);
        points = compute(known, formula.value, sheet);
        unit.total = points ? Result(Scored{*points}) : sheet.settled ? *sheet.settled : without_facts(known, sheet);
        if (!points) return;
        add(Step::Kind::formula, before, *points, formula.span);
        round(formula.span);
    }

    static Result without_facts(const Known& known, const Sheet& sheet) {
        const Result result = verdict(known, sheet.needs, false);
        return holds_alternative<Incomplete>(result) ? Result(Incomplete{}) : result;
    }

    void round(Span words) {
        Outcome rounded{Scored{*points}, {}, {}};
        round_score(rounded, pack().rounding, {}, words);
        points = boost::variant2::get<Scored>(rounded.result).points;
        unit.total_trace.insert(unit.total_trace.end(), rounded.trace.begin(), rounded.trace.end());
    }

    void add_extras() {
        for (const NodeId extra : run.plan().extras) {
            const Result& result = unit.nodes[extra].result;
            unit.earned = unit.earned + unit.nodes[extra].earned;
            if (holds_alternative<VetoBeyond>(result)) veto();
            if (const Scored* scored = get_if<Scored>(&result); scored && points)
                points = *points + scored->points;
            else if (!holds_alternative<Inapplicable>(result))
                give_up();
        }
    }

    void veto() {
        unit.total = VetoBeyond{};
        points.reset();
    }

    void give_up() {
        points.reset();
        if (holds_alternative<Scored>(unit.total)) unit.total = Incomplete{};
    }

    void apply_vetoes() {
        for (std::size_t i = 0; i < pack().total_effects.size(); ++i) {
            if (pack().total_effects[i].what != What::veto_total) continue;
            const Truth applies = applies_to(i);
            if (applies == Truth::yes) return veto();
            if (applies == Truth::unknown) give_up();
        }
    }

    Truth applies_to(std::size_t effect) {
        const TotalEffect& rule = pack().total_effects[effect];
        const std::vector<Value> values = facts_of(effect);
        Needs needs;
        return holds(Known{rule.facts, rule.conditions, values}, rule.when, needs);
    }

    void apply_changes() {
        for (std::size_t i = 0; i < pack().total_effects.size(); ++i)
            if (pack().total_effects[i].what == What::add_total && points) change(i);
        if (points && points->sign() < 0) set(Step::Kind::floor, 0, {});
    }

    void change(std::size_t effect) {
        const TotalEffect& rule = pack().total_effects[effect];
        const std::optional<Number> by = rule.tally ? tallied(effect) : flat_change(effect);
        if (!by) return give_up();
        if (by->sign() != 0) set(Step::Kind::total, *points + *by, rule.span);
    }

    std::optional<Number> flat_change(std::size_t effect) {
        const Truth applies = applies_to(effect);
        if (applies == Truth::unknown) return std::nullopt;
        return applies == Truth::yes ? pack().total_effects[effect].points : Number(0);
    }

    // 每发生一起从总分中扣5分
    std::optional<Number> tallied(std::size_t effect) {
        const TotalEffect& rule = pack().total_effects[effect];
        const std::vector<Value> values = facts_of(effect);
        const Known known{rule.facts, rule.conditions, values};
        Sheet sheet;
        return pay_part(known, *rule.tally, 0, sheet);
    }

    // A cap that is still open matters only where the total lies above it when all others are applied.
    void apply_caps() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < pack().total_effects.size(); ++i) {
            if (!caps(i)) continue;
            const Truth applies = applies_to(i);
            if (applies == Truth::unknown) open.push_back(i);
            if (applies == Truth::yes)
                set(Step::Kind::cap, pack().total_effects[i].points, pack().total_effects[i].span);
        }
        for (const std::size_t i : open)
            if (caps(i)) give_up();
    }

    bool caps(std::size_t effect) const {
        const TotalEffect& rule = pack().total_effects[effect];
        return rule.what == What::cap_total && points && *points > rule.points;
    }

    void give_grade() {
        if (!points) return;
        unit.grade = grade_of(pack(), *points);
        for (std::size_t i = 0; i < pack().total_effects.size(); ++i)
            if (pack().total_effects[i].what == What::cap_grade && !unit.grade.empty()) cap_grade(i);
    }

    void cap_grade(std::size_t effect) {
        const auto lower = lower_grade(run.plan(), unit.grade, pack().total_effects[effect].grade);
        if (lower == unit.grade) return;
        const Truth applies = applies_to(effect);
        if (applies == Truth::no) return;
        unit.grade = applies == Truth::yes && lower ? *lower : std::string();
    }

    void set(Step::Kind kind, const Number& after, Span words) {
        add(kind, *points, after, words);
        points = after;
    }

    void add(Step::Kind kind, const Number& before, const Number& after, Span words) {
        Step step;
        step.kind = kind;
        step.deduction = before - after;
        step.before = before;
        step.after = after;
        step.span = words;
        unit.total_trace.push_back(step);
    }
};

}  // namespace

void score_total(RecordRun& run, UnitScore& unit) {
    Total total{run, unit, {}};
    total.sum_up();
    total.by_formula();
    total.add_extras();
    total.apply_vetoes();
    total.apply_changes();
    total.apply_caps();
    total.give_grade();
    if (!total.points) return;
    unit.total = Scored{*total.points};
    unit.earned = *total.points;
}

UnitScore bare_score(RecordRun& run) {
    UnitScore unit;
    unit.unit = run.record().unit;
    unit.row = run.record().row;
    unit.nodes = score_tree(run);
    score_total(run, unit);
    return unit;
}

}  // namespace heng
