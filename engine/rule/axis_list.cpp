#include "engine/rule/axis_list.hpp"

#include <algorithm>

#include "engine/rule/direction.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

/// 达到可种面积的 and 种植面积达到可种面积的; not 任务完成率 and 抽检合格率.
bool similar(const std::string& left, const std::string& right) {
    if (of_other_times(left, right)) return false;
    if (same_subject(left, right)) return true;
    if ((negations(left) + negations(right)) % 2 == 1) return false;
    if (names_rate(left) && names_rate(right)) return false;
    const std::size_t shorter = std::min(length_in_characters(left), length_in_characters(right));
    return 2 * common_characters(left, right) > shorter;
}

bool is_date(const std::optional<Unit>& unit) {
    return unit && unit->dimension == Dimension::date;
}

/// Can a quantity of this unit lie on the axis? 5% of an amount is a part of it; days go along dates.
bool fits_unit(const Axis& axis, const Unit& unit, bool delay) {
    if (!axis.unit || converts(unit, *axis.unit)) return true;
    const bool marks = axis.unit->dimension == Dimension::points && unit.percent;  // 90分, 每低1个百分点
    const bool relative = unit.percent && !axis.unit->percent && !delay && !marks;
    return relative || (is_date(axis.unit) && unit.dimension == Dimension::duration);
}

bool fits(const Axis& axis, const std::string& subject, const std::optional<Unit>& unit, bool delay) {
    if (unit && !fits_unit(axis, *unit, delay)) return false;
    const bool measures_delay =
        names_delay(axis.subject) || !axis.unit || axis.unit->dimension == Dimension::duration || is_date(axis.unit);
    if (delay && !measures_delay) return false;
    return similar(subject, axis.subject);
}

}  // namespace

Axis& AxisList::take(const std::string& subject, const std::optional<Unit>& unit, bool delay) {
    for (auto axis = all.rbegin(); axis != all.rend(); ++axis) {
        if (!fits(*axis, subject, unit, delay)) continue;
        if (!axis->unit) axis->unit = unit;
        if (axis->subject.size() < subject.size()) axis->subject = subject;
        return *axis;
    }
    Axis axis;
    axis.subject = subject;
    axis.unit = unit;
    return all.emplace_back(std::move(axis));
}

}  // namespace heng::composing
