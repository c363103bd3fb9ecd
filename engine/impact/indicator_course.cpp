#include "engine/impact/indicator_course.hpp"

#include "engine/check/value_function.hpp"
#include "engine/score/exact.hpp"
#include "engine/testing/assignments.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

// As it is scored: where the clause says no rounding, that of the pack is in force.
std::optional<Piecewise> rounded_function(Rule rule, const std::optional<RoundingRule>& in_force) {
    if (!rule.rounding) rule.rounding = in_force;
    const std::optional<NormalForm> form = normal_form(rule);
    const Piecewise* function = value_function(rule, form);
    return function ? std::optional(*function) : std::nullopt;
}

void from_function(IndicatorCourse& course) {
    course.unit = course.rule->facts[course.function->fact].unit;
    course.full = full_marks(*course.function);
    course.cliff = steepest(*course.function, least_unit(course.unit));
}

// The facts worth a case are those where a score ends or begins: the best of them is the best there is.
void from_cases(IndicatorCourse& course, const std::optional<Number>& target) {
    for (Assignment& facts : assignments(*course.rule, target)) {
        Outcome outcome = score_exactly(*course.rule, std::move(facts));
        const Scored* scored = get_if<Scored>(&outcome.result);
        if (!scored || (!course.best.empty() && scored->points <= course.most)) continue;
        course.most = scored->points;
        course.best = std::move(outcome.facts);
    }
}

}  // namespace

std::vector<IndicatorCourse> indicator_courses(const Pack& pack) {
    std::vector<IndicatorCourse> out;
    for (const NodeId leaf : pack.leaves) {
        IndicatorCourse course;
        course.leaf = leaf;
        course.rule = get_if<Rule>(&pack.nodes[leaf].meaning);
        if (!course.rule) continue;
        course.function = rounded_function(*course.rule, pack.nodes[leaf].rounding);
        if (course.function)
            from_function(course);
        else
            from_cases(course, pack.nodes[leaf].target);
        out.push_back(std::move(course));
    }
    return out;
}

}  // namespace heng
