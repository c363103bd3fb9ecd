#include "engine/batch/batch_plan.hpp"

#include <algorithm>

#include "engine/batch/whole_numbers.hpp"
#include "engine/score/exact.hpp"
#include "engine/score/total.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;

Number power_of_ten(int places) {
    Number power = 1;
    for (int i = 0; i < places; ++i) power = power * 10;
    return power;
}

/// Reads the value of one fact as told, whatever the record holds.
class Probe {
  public:
    Probe(const Plan& plan, const Cohorts& cohorts, int places) : plan_(plan), cohorts_(cohorts), places_(places) {}

    /// What a leaf gives where every column of its program holds `value`.
    std::optional<LeafCell> cell(const LeafBatch& batch, std::uint32_t leaf, const Value& value) const {
        Record record{"", std::vector<Value>(plan_.pack->inputs.size(), Missing{}), {}, 0, {}};
        for (const InputId column : batch.columns) {
            if (plan_.pack->inputs[column].fallback) return std::nullopt;  // then nothing is missing
            record.values[column] = value;
        }
        RecordRun run(plan_, cohorts_, record);
        return cell_of(run.leaf(leaf), leaf);
    }

    /// What it gives where its only number is none, for a reason that no data here can have.
    std::optional<LeafCell> undefined(std::uint32_t leaf, FactId fact) const {
        const LeafPlan& plan = plan_.leaves[leaf];
        std::vector<Value> facts(plan.rule->facts.size(), Missing{});
        facts[fact] = Undefined{"division-by-zero", {}};
        return cell_of(score_exactly(*plan.rule, std::move(facts)), leaf);
    }

  private:
    // 不适用 changes the points of others: such a row is scored as a whole.
    std::optional<LeafCell> cell_of(const Outcome& outcome, std::uint32_t leaf) const {
        const State state = state_of(outcome.result);
        if (state == State::not_applicable || state == State::veto) return std::nullopt;
        const Scored* scored = get_if<Scored>(&outcome.result);
        if (!scored) return LeafCell{state, 0};
        const LeafPlan& plan = plan_.leaves[leaf];
        Outcome rounded{*scored, {}, {}};
        round_score(rounded, plan.rule->rounding.value_or(plan.rounding), limits_of(*plan.rule), plan.rule->span);
        const auto units = units_of(boost::variant2::get<Scored>(rounded.result).points, places_);
        return units ? std::optional(LeafCell{state, *units}) : std::nullopt;
    }

    const Plan& plan_;
    const Cohorts& cohorts_;
    int places_;
};

LeafBatch leaf_batch(const Plan& plan, const Cohorts& cohorts, std::uint32_t leaf, int places) {
    LeafBatch batch;
    batch.program = leaf_program(plan, cohorts, plan.leaves[leaf], places);
    if (!batch.program) return batch;
    batch.columns.assign(batch.program->x.columns.begin(), batch.program->x.columns.end());
    const Probe probe(plan, cohorts, places);
    batch.missing = probe.cell(batch, leaf, Missing{});
    batch.not_applicable = probe.cell(batch, leaf, NotApplicable{});
    if (!batch.program->x.divisors.empty()) batch.undefined = probe.undefined(leaf, batch.program->fact);
    return batch;
}

/// The grade of every total from 0 to the most that the leaves can give.
std::vector<std::uint8_t> grade_table(const Plan& plan, int places) {
    constexpr std::int64_t most_totals = 200000;
    Number full;
    for (const LeafPlan& leaf : plan.leaves)
        full = full + (leaf.rule && leaf.rule->cap ? *leaf.rule->cap : leaf.points);
    const Number unit = power_of_ten(places);
    const auto most = to_int64((full * unit).floor());
    std::vector<std::uint8_t> out;
    for (std::int64_t total = 0; most && total <= std::min(*most, most_totals); ++total)
        out.push_back(grade_index(plan, grade_of(*plan.pack, Number(total) / unit)));
    return out;
}

void note_changes(BatchPlan& out) {
    for (std::size_t total = 1; total < out.grades.size(); ++total) {
        const std::uint8_t before = out.grades[total - 1], now = out.grades[total];
        if (before == now) continue;
        out.grade_from.push_back(static_cast<std::int32_t>(total));
        out.grade_change.push_back(static_cast<std::uint8_t>(now - before));
    }
}

/// Scores of leaves without a program may be anything that an int16 holds.
bool has_narrow_total(const BatchPlan& plan) {
    std::int64_t least = 0, greatest = 0;
    for (const LeafBatch& leaf : plan.leaves) {
        if (!leaf.program) return false;
        std::int64_t low = std::min<std::int64_t>(leaf.program->least, 0), high = leaf.program->greatest;
        for (const auto& cell : {leaf.missing, leaf.not_applicable, leaf.undefined}) {
            low = std::min<std::int64_t>(low, cell ? cell->units : 0);
            high = std::max<std::int64_t>(high, cell ? cell->units : 0);
        }
        least += low;
        greatest += high;
    }
    return least >= -most_units && greatest <= most_units;
}

}  // namespace

std::optional<std::int16_t> units_of(const Number& points, int places) {
    const auto units = to_int64(points * power_of_ten(places));
    if (!units || *units > most_units || *units < -most_units) return std::nullopt;
    return static_cast<std::int16_t>(*units);
}

std::uint8_t grade_index(const Plan& plan, const std::string& grade) {
    const auto at = std::find(plan.grades.begin(), plan.grades.end(), grade);
    const auto index = at - plan.grades.begin();
    return at == plan.grades.end() || index >= no_grade ? no_grade : static_cast<std::uint8_t>(index);
}

BatchPlan batch_plan(const Plan& plan, const Cohorts& cohorts, std::vector<Number> unit_factor) {
    BatchPlan out;
    out.plan = &plan;
    out.cohorts = &cohorts;
    out.places = places_of(plan);
    out.unit_factor = std::move(unit_factor);
    for (std::uint32_t leaf = 0; leaf < plan.leaves.size(); ++leaf)
        out.leaves.push_back(leaf_batch(plan, cohorts, leaf, out.places));
    out.plain_total = plan.pack->total_effects.empty() && !plan.pack->total_formula;
    out.grades = grade_table(plan, out.places);
    note_changes(out);
    out.narrow_total = has_narrow_total(out);
    return out;
}

}  // namespace heng::batch
