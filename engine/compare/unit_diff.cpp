#include "engine/compare/unit_diff.hpp"

#include <algorithm>

#include "engine/compare/causes.hpp"
#include "engine/data/problem.hpp"
#include "engine/data/row_binder.hpp"
#include "engine/score/total.hpp"

namespace heng {
namespace {

using namespace comparing;
using boost::variant2::get_if;

constexpr std::size_t most_problems = 1000;  // as one reading of a file says

void add_new(const DataProblems& found, DataProblems& out) {
    for (const DataProblem& problem : found) {
        if (out.size() >= most_problems) return;
        const bool known = std::any_of(out.begin(), out.end(), [&](const DataProblem& other) {
            return other.code == problem.code && other.row == problem.row && other.column == problem.column;
        });
        if (!known) out.push_back(problem);
    }
}

bool about_columns(const DataProblem& problem) {
    return problem.code == "unknown-column" || problem.code == "unknown-column-near";
}

// A column that only one version asks for is no mistake of the data.
DataProblems joined(const std::array<DataProblems, 2>& found) {
    DataProblems out;
    for (std::size_t side = 0; side < 2; ++side) {
        DataProblems kept;
        for (const DataProblem& problem : found[side]) {
            const auto in_both = [&](const DataProblem& other) {
                return about_columns(other) && other.column == problem.column;
            };
            if (!about_columns(problem) || std::any_of(found[1 - side].begin(), found[1 - side].end(), in_both))
                kept.push_back(problem);
        }
        add_new(kept, out);
    }
    return out;
}

struct UnitDiffing {
    std::array<const Pack*, 2> packs;
    const PackDiff& edits;
    const RowSource& rows;
    std::array<Plan, 2> plans{plan(*packs[0]), plan(*packs[1])};
    std::array<Cohorts, 2> cohorts = {};
    std::array<DataProblems, 2> problems = {};
    UnitsDiff out = {};

    void run() {
        for (std::size_t side = 0; side < 2; ++side)
            cohorts[side] = gather(plans[side], BoundRecords(*packs[side], rows));
        if (rows.size() == 0)
            for (DataProblems& found : problems) report(found, {.code = "no-rows", .file = rows.sample().file});
        RowBinder left(*packs[0], rows.sample(), problems[0]), right(*packs[1], rows.sample(), problems[1]);
        const Versions versions{{&plans[0], &plans[1]}, edits};
        rows.each_while([&](const RowSource::Row& row, RowSource::Place) {
            const Record before = left.bind(row), after = right.bind(row);
            add(versions, {&before, &after});
            return true;
        });
        out.problems = joined(problems);
    }

    void add(const Versions& versions, const std::array<const Record*, 2>& records) {
        std::array<UnitScore, 2> sheets;
        UnitDiff made;
        for (std::size_t side = 0; side < 2; ++side) {
            RecordRun run(plans[side], cohorts[side], *records[side]);
            sheets[side] = bare_score(run);
            if (const Scored* scored = get_if<Scored>(&sheets[side].total)) made.total[side] = scored->points;
            if (!made.total[side]) made.state[side] = state_of(sheets[side].total);
            made.grade[side] = sheets[side].grade;
        }
        made.unit = records[0]->unit;
        made.row = records[0]->row;
        made.causes = causes_of(versions, {&sheets[0], &sheets[1]});
        made.causes.shrink_to_fit();
        out.units.push_back(std::move(made));
    }
};

/// Units with the same total share a rank: 1, 2, 2, 4.
void rank(std::vector<UnitDiff>& units) {
    for (std::size_t side = 0; side < 2; ++side) {
        std::vector<UnitDiff*> order;
        for (UnitDiff& unit : units)
            if (unit.total[side]) order.push_back(&unit);
        std::sort(order.begin(), order.end(),
                  [side](const UnitDiff* l, const UnitDiff* r) { return *l->total[side] > *r->total[side]; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool shared = i > 0 && *order[i]->total[side] == *order[i - 1]->total[side];
            order[i]->rank[side] = shared ? order[i - 1]->rank[side] : i + 1;
        }
    }
}

std::optional<Number> points_of(const Result& result) {
    const Scored* scored = get_if<Scored>(&result);
    return scored ? std::optional(scored->points) : std::nullopt;
}

/// One row of a form under both versions; both score the same rows, whatever they make of them.
void add_row(const RowScore& before, const RowScore& after, std::vector<Cause>& out) {
    const auto was = points_of(before.result), is = points_of(after.result);
    Cause cause;
    cause.kind = Cause::Kind::row;
    cause.row = before.row.level3;
    if (was && is) cause.share = *is - *was;
    if (!was || !is) cause.before = state_of(before.result), cause.after = state_of(after.result);
    if (cause.share.sign() != 0 || cause.before != cause.after) out.push_back(std::move(cause));
}

UnitDiff form_diff(const Versions& versions, const FormScore& before, const FormScore& after) {
    UnitDiff made;
    made.unit = before.project;
    const std::array<const FormScore*, 2> forms{&before, &after};
    for (std::size_t side = 0; side < 2; ++side) {
        made.total[side] = points_of(forms[side]->total);
        if (!made.total[side]) made.state[side] = state_of(forms[side]->total);
        made.grade[side] = forms[side]->grade;
    }
    made.causes = causes_of(versions, {&before.funds, &after.funds});
    for (std::size_t row = 0; row < before.rows.size() && row < after.rows.size(); ++row)
        add_row(before.rows[row], after.rows[row], made.causes);
    Number rest = made.change();
    for (const Cause& cause : made.causes) rest = rest - cause.share;
    if (made.both_scored() && rest.sign() != 0) made.causes.push_back({Cause::Kind::total, 0, rest, {}, {}});
    largest_first(made.causes);
    return made;
}

}  // namespace

bool UnitDiff::score_changed(const Number& tolerance) const {
    if (both_scored()) return change().abs() > tolerance;
    return total[0].has_value() != total[1].has_value() || state[0] != state[1];
}

UnitsDiff diff_units(const Pack& before, const Pack& after, const PackDiff& edits, const RowSource& rows) {
    UnitDiffing diffing{{&before, &after}, edits, rows};
    diffing.run();
    rank(diffing.out.units);
    return std::move(diffing.out);
}

UnitsDiff diff_forms(const Pack& before, const Pack& after, const PackDiff& edits, const std::vector<Form>& forms) {
    UnitsDiff made;
    const std::array<Plan, 2> plans{plan(before), plan(after)};
    const Versions versions{{&plans[0], &plans[1]}, edits};
    const auto old_ones = score_forms(before, forms), new_ones = score_forms(after, forms);
    for (std::size_t i = 0; i < old_ones.size() && i < new_ones.size(); ++i)
        made.units.push_back(form_diff(versions, old_ones[i], new_ones[i]));
    rank(made.units);
    return made;
}

UnitStatistics UnitsDiff::statistics(const Number& tolerance) const {
    UnitStatistics all;
    Number sum;
    for (const UnitDiff& unit : units) {
        ++all.units;
        all.grades += unit.grade_changed();
        all.ranks += unit.rank_changed();
        all.changed += unit.score_changed(tolerance);
        all.not_scored += !unit.both_scored();
        if (!unit.both_scored()) continue;
        ++all.compared;
        const Number change = unit.change();
        all.up += change > tolerance;
        all.down += -change > tolerance;
        sum = sum + change;
        if (change.abs() > all.largest.abs()) all.largest = change;
    }
    if (all.compared > 0) all.mean = sum / Number(static_cast<std::int64_t>(all.compared));
    return all;
}

std::vector<const UnitDiff*> UnitsDiff::changed(const Number& tolerance) const {
    std::vector<const UnitDiff*> out;
    for (const UnitDiff& unit : units) {
        const bool within = unit.both_scored() && unit.change().sign() != 0 && !unit.score_changed(tolerance);
        if (unit.changed() && (!within || unit.grade_changed())) out.push_back(&unit);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const UnitDiff* l, const UnitDiff* r) { return l->change().abs() > r->change().abs(); });
    return out;
}

}  // namespace heng
