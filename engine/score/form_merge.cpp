// Lines of a merged cell: one score for two indicators. Entry: merge_lines().
#include "engine/model/judged_rule.hpp"
#include "engine/score/form_choice.hpp"
#include "engine/score/form_row.hpp"
#include "engine/score/outcome.hpp"

namespace heng {
namespace {

using boost::variant2::get;
using boost::variant2::get_if;

/// What a line allows: a score is a range of one point.
std::optional<Given> allowed(const RuledRow& line) {
    const Result result = score(line.rule, line.facts, std::nullopt).result;
    if (const Scored* scored = get_if<Scored>(&result)) return Given{0, scored->points, scored->points, true, true};
    const Awaiting* range = get_if<Awaiting>(&result);
    if (!range) return std::nullopt;
    return Given{0, range->low, range->high, range->low_closed, range->high_closed};
}

bool same(const Given& a, const Given& b) {
    return a.low == b.low && a.high == b.high && a.low_closed == b.low_closed && a.high_closed == b.high_closed;
}

Given hull(Given range, const Given& other) {
    if (other.low < range.low || (other.low == range.low && other.low_closed))
        range.low = other.low, range.low_closed = other.low_closed;
    if (other.high > range.high || (other.high == range.high && other.high_closed))
        range.high = other.high, range.high_closed = other.high_closed;
    return range;
}

RuledRow rated_between(const Given& range, const FormRow& row, RuledRow first) {
    first.rule = judged_rule(row_name(row), *row.points, first.rule.span);
    get<Given>(get<Table>(first.rule.parts.front()).rows.front().pays) = range;
    first.facts = {given_points(row)};
    first.which = "judged";
    first.findings.push_back({"merged-lines-differ", Severity::warning, first.rule.span, {row_name(row)}, {}, false});
    return first;
}

}  // namespace

RuledRow merge_lines(const Pack& pack, const FormRow& row, RuledRow first) {
    std::optional<Given> range = allowed(first);
    bool alike = true;
    for (FormRow line : row.lines) {
        line.points = row.points;
        line.more = row.more;
        RuledRow next = rule_line(pack, line);
        if (next.which == "inapplicable") continue;
        const auto of_line = allowed(next);
        if (!of_line) return next;
        if (!range) return first;
        alike = alike && same(*range, *of_line);
        range = hull(*range, *of_line);
    }
    return alike || !row.points ? first : rated_between(*range, row, std::move(first));
}

}  // namespace heng
