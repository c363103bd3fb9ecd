#include "engine/impact/ways.hpp"

#include <algorithm>

#include "engine/score/exact.hpp"
#include "engine/score/total.hpp"
#include "engine/score/tree.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

std::optional<Number> points_given(const Result& result) {
    const Scored* scored = get_if<Scored>(&result);
    return scored ? std::optional<Number>(scored->points) : std::nullopt;
}

/// The band whose lower end is the next above a total.
const GradeBands::Band* next_band(const GradeBands& grades, const Number& total) {
    const GradeBands::Band* next = nullptr;
    for (const GradeBands::Band& band : grades.bands) {
        if (band.in.contains(total) || !band.in.low || band.in.low->at < total) continue;
        if (!next || band.in.low->at < next->in.low->at) next = &band;
    }
    return next;
}

struct Attempted {
    std::vector<Value> facts;
    std::vector<FactId> changed;
};

/// One indicator of one unit, scored again on other facts.
struct Retry {
    RecordRun& run;
    const UnitScore& unit;
    const IndicatorCourse& course;

    const std::vector<Value>& now() const { return unit.nodes[course.leaf].outcome.facts; }

    Outcome outcome(std::vector<Value> facts) const {
        for (FactId fact = 0; fact < facts.size(); ++fact)
            if (course.rule->facts[fact].derived) facts[fact] = Missing{};
        return score_exactly(*course.rule, std::move(facts));
    }
    std::optional<Number> points(std::vector<Value> facts) const {
        return points_given(outcome(std::move(facts)).result);
    }
    UnitScore sheet(std::vector<Value> facts) const {
        UnitScore made = unit;
        replace_leaf(run, made.nodes, run.plan().leaf[course.leaf], outcome(std::move(facts)));
        made.earned = 0;
        made.total_trace.clear();
        made.grade.clear();
        score_total(run, made);
        return made;
    }

    // The value that gives enough for what is missing, else all that the indicator can give.
    std::optional<Attempted> by_value(const Number& missing, const Number& factor) const {
        const Piecewise& function = *course.function;
        const Number* value = function.fact < now().size() ? get_if<Number>(&now()[function.fact]) : nullptr;
        const auto own = value ? evaluate(function, *value) : std::nullopt;
        if (!own || !course.full || *own >= course.full->points) return std::nullopt;
        const Number wanted = min(*own + missing / factor, course.full->points);
        const auto to = nearest(function, *value, wanted, least_unit(course.unit));
        if (!to) return std::nullopt;
        Attempted made{now(), {function.fact}};
        made.facts[function.fact] = *to;
        return made;
    }

    // As few facts as possible taken from the best ones; items and choices have no nearest value.
    std::optional<Attempted> by_best() const {
        auto reached = points(now());
        if (!reached || course.best.size() != now().size() || *reached >= course.most) return std::nullopt;
        Attempted made{now(), {}};
        for (FactId fact = 0; fact < made.facts.size() && *reached < course.most; ++fact) {
            std::vector<Value> trial = made.facts;
            trial[fact] = course.best[fact];
            const auto given = points(trial);
            if (!given || *given <= *reached) continue;
            reached = given;
            made.facts = std::move(trial);
            made.changed.push_back(fact);
        }
        return *reached < course.most ? all_of_the_best() : made;
    }

    Attempted all_of_the_best() const {
        Attempted made{course.best, {}};
        for (FactId fact = 0; fact < course.best.size(); ++fact)
            if (!course.rule->facts[fact].derived) made.changed.push_back(fact);
        return made;
    }

    bool judged(FactId fact) const { return course.rule->facts[fact].kind == Fact::Kind::judged; }
};

/// Is the grade of the sheet at least the wanted one?
bool reaches(const Plan& plan, const std::string& grade, const std::string& wanted) {
    return grade == wanted || (!grade.empty() && lower_grade(plan, grade, wanted) == wanted);
}

}  // namespace

UnitGap WayFinder::gap(RecordRun& run, const UnitScore& unit) const {
    const Pack& pack = *plan_.pack;
    UnitGap gap;
    gap.unit = unit.unit;
    gap.total = points_given(unit.total);
    gap.grade = unit.grade;
    if (!gap.total) return gap;
    const GradeBands::Band* next = pack.grades ? next_band(*pack.grades, *gap.total) : nullptr;
    if (next) gap.next = next->label;
    if (pack.grades && !next) return gap;
    gap.missing = (next ? next->in.low->at : pack.full_marks) - *gap.total;
    if (gap.missing.sign() < 0) return gap;
    for (const IndicatorCourse& course : courses_)
        if (auto found = way(run, unit, gap, course)) gap.ways.push_back(std::move(*found));
    std::stable_sort(gap.ways.begin(), gap.ways.end(), [](const Way& a, const Way& b) { return a.gain > b.gain; });
    return gap;
}

std::optional<Way> WayFinder::way(RecordRun& run, const UnitScore& unit, const UnitGap& gap,
                                  const IndicatorCourse& course) const {
    const NodeScore& node = unit.nodes[course.leaf];
    const Number points = plan_.leaves[plan_.leaf[course.leaf]].points;
    if (!holds_alternative<Scored>(node.result)) return std::nullopt;
    const Retry retry{run, unit, course};
    const Number factor = points.sign() > 0 ? node.points / points : Number(1);
    if (factor.sign() <= 0) return std::nullopt;
    const auto tried = course.function ? retry.by_value(gap.missing, factor) : retry.by_best();
    if (!tried) return std::nullopt;
    Way way{course.leaf, {}, 0, false};
    for (const FactId fact : tried->changed) {
        if (retry.judged(fact)) return std::nullopt;
        way.changes.push_back({fact, retry.now()[fact], tried->facts[fact]});
    }
    const UnitScore made = retry.sheet(tried->facts);
    const auto total = points_given(made.total);
    if (!total || *total <= *gap.total) return std::nullopt;
    way.gain = *total - *gap.total;
    way.enough = gap.next.empty() ? way.gain >= gap.missing : reaches(plan_, made.grade, gap.next);
    return way;
}

}  // namespace heng
