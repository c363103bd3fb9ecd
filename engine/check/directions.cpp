// A clause that takes points on the side where its indicator is good: 预算调整率 100%计满分，每下降5%扣1分.
#include "engine/check/checks.hpp"
#include "engine/check/good_side.hpp"
#include "engine/check/rule_checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {

void report_direction(const RulePlace& place, const Rule& rule, const std::optional<NormalForm>& form,
                      Diagnostics& out) {
    const GoodSide good = good_side(place.name);
    const Piecewise* function = value_function(rule, form);
    if (good == GoodSide::unknown || !function) return;
    const Course course = course_of(*function);
    const bool high_costs = good == GoodSide::high && course.falls && !course.rises;
    const bool low_costs = good == GoodSide::low && course.rises && !course.falls;
    if (high_costs || low_costs) out.push_back(finding("direction", Severity::warning, place.clause, {place.name}));
}

void check_directions(const Pack& pack, const RuleForms& forms, Diagnostics& out) {
    for_each_form(pack, forms, [&](const Node& node, const Rule& rule, const std::optional<NormalForm>& form) {
        report_direction({node.name, node.clause_span}, rule, form, out);
    });
}

}  // namespace heng
