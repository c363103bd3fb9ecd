#include "engine/batch/general.hpp"

#include "engine/batch/divisors.hpp"
#include "engine/batch/whole_numbers.hpp"
#include "engine/score/exact.hpp"
#include "engine/score/total.hpp"
#include "engine/score/tree.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;

Number ten_to(unsigned places) {
    Number power = 1;
    for (unsigned i = 0; i < places; ++i) power = power * 10;
    return power;
}

Value value_at(const std::vector<Number>& unit_factor, const Block& block, InputId id, std::uint32_t row) {
    const Column& column = block.columns[id];
    if (column.absent) return Missing{};
    switch (column.kinds.empty() ? CellKind::figure : column.kinds[row]) {
        case CellKind::figure:
            return Number(figure_at(block, id, row)) * unit_factor[id] / ten_to(column.scale);
        case CellKind::missing:
            return Missing{};
        case CellKind::not_applicable:
            return NotApplicable{};
        case CellKind::other:
            break;
    }
    const Value* other = block.other(id, row);
    return other ? *other : Value(Missing{});
}

}  // namespace

Record record_of(const std::vector<Number>& unit_factor, const Block& block, std::uint32_t row) {
    Record record;
    record.values.reserve(block.columns.size());
    for (InputId id = 0; id < block.columns.size(); ++id)
        record.values.push_back(value_at(unit_factor, block, id, row));
    return record;
}

GeneralRow::GeneralRow(const BatchPlan& plan, const Block& block, std::uint32_t row)
    : plan_(plan),
      row_(row),
      record_(record_of(plan.unit_factor, block, row)),
      run_(*plan.plan, *plan.cohorts, record_) {}

bool GeneralRow::score_leaf(std::uint32_t leaf, Scores& out) {
    Outcome outcome = run_.leaf(leaf);
    const LeafPlan& plan = plan_.plan->leaves[leaf];
    const State state = state_of(outcome.result);
    if (state == State::not_applicable || state == State::veto) return false;
    if (plan.rule)
        round_score(outcome, plan.rule->rounding.value_or(plan.rounding), limits_of(*plan.rule), plan.rule->span);
    const Scored* scored = get_if<Scored>(&outcome.result);
    if (scored && !units_of(scored->points, plan_.places)) return false;
    put(leaf, outcome.result, out);
    return true;
}

void GeneralRow::put(std::uint32_t leaf, const Result& result, Scores& out) const {
    const Scored* scored = get_if<Scored>(&result);
    const auto units = scored ? units_of(scored->points, plan_.places) : std::nullopt;
    out.units_of(leaf)[row_] = units.value_or(std::int16_t{0});
    if (scored && !units) out.odd.push_back({row_, leaf, scored->points});
    if (scored && units && !out.opened[leaf]) return;
    out.open(leaf);
    out.states_of(leaf)[row_] = state_of(result);
}

void GeneralRow::score_row(Scores& out) {
    UnitScore unit;
    unit.nodes = score_tree(run_);
    score_total(run_, unit);
    for (std::uint32_t leaf = 0; leaf < plan_.leaves.size(); ++leaf)
        put(leaf, unit.nodes[plan_.plan->leaves[leaf].node].result, out);
    put_total(unit, out);
}

void GeneralRow::put_total(const UnitScore& unit, Scores& out) const {
    const Scored* scored = get_if<Scored>(&unit.total);
    std::optional<std::int64_t> units;
    if (scored) units = to_int64(scored->points * ten_to(static_cast<unsigned>(plan_.places)));
    const bool fits = units && *units == static_cast<std::int32_t>(*units);
    out.total[row_] = fits ? static_cast<std::int32_t>(*units) : 0;
    if (scored && !fits) out.odd.push_back({row_, Scores::total_leaf, scored->points});
    out.total_state[row_] = state_of(unit.total);
    out.grade[row_] = grade_index(*plan_.plan, unit.grade);
}

}  // namespace heng::batch
