// Every unit of one data file under two versions of a pack: what changed for whom, and which edit caused how much of
// it. Entry: UnitDiffing. Keeps a few words a unit, never its sheet.
#pragma once
#include "engine/compare/pack_diff.hpp"
#include "engine/score/cohorts.hpp"

namespace heng {

/// One edit with its share of the change of a unit's total. The shares of a unit add up to its change exactly.
struct Cause {
    enum class Kind {
        clause,    // the clause, its points, its readings
        value,     // how the value is worked out: formula, target, input
        added,     // an indicator that only the later version has
        removed,   // … only the earlier one
        row,       // a row of a form, by the rules for rows
        knock_on,  // 不适用 spread, indicators that look at other indicators or at all records
        total      // rules on the total, its formula, caps: what the indicators do not explain
    } kind = Kind::clause;
    std::size_t indicator = 0;  // into PackDiff::indicators; nothing for `row` and `total`
    Number share;
    std::string before, after;  // what the indicator came to, where it is no number on one side
    std::string row = {};       // name of the row of a form
};

struct UnitDiff {
    std::string unit;
    std::uint32_t row = 0;
    std::array<std::optional<Number>, 2> total;  // nullopt: no total
    std::array<std::string, 2> state, grade;     // state: why there is no total
    std::array<std::size_t, 2> rank{};           // 1 is best, 0 without a total
    std::vector<Cause> causes;                   // largest first

    bool both_scored() const { return total[0] && total[1]; }
    Number change() const { return both_scored() ? *total[1] - *total[0] : Number(0); }
    bool score_changed(const Number& tolerance) const;
    bool grade_changed() const { return grade[0] != grade[1]; }
    bool rank_changed() const { return both_scored() && rank[0] != rank[1]; }
    bool changed() const { return !causes.empty() || score_changed(0) || grade_changed(); }
};

/// Statistics over all units; sums and means only over those with a total in both versions.
struct UnitStatistics {
    std::size_t units = 0, compared = 0, changed = 0, up = 0, down = 0, not_scored = 0, grades = 0, ranks = 0;
    Number largest;  // of the largest change either way, with its sign
    Number mean;
};

struct UnitsDiff {
    std::vector<UnitDiff> units;  // in the order of the data
    DataProblems problems;        // of both bindings, each once
    UnitStatistics statistics(const Number& tolerance) const;
    /// The changed ones, the largest change first.
    std::vector<const UnitDiff*> changed(const Number& tolerance) const;
};

/// All rows of a table of units.
UnitsDiff diff_units(const Pack& before, const Pack& after, const PackDiff& edits, const RowSource& rows);

/// Self-evaluation forms: the execution rate by its edits, every other row as one change, since its rule is chosen by
/// its own target.
UnitsDiff diff_forms(const Pack& before, const Pack& after, const PackDiff& edits, const std::vector<Form>& forms);

}  // namespace heng
