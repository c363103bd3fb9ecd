// What two versions of a pack mean for the units of a data file, as text, CSV, JSON, JUnit and HTML.
#pragma once
#include "engine/compare/unit_diff.hpp"
#include "engine/report/diff_words.hpp"

namespace heng {

/// Everything that the reports read. Refers, owns nothing.
struct UnitsReport {
    const UnitsDiff& units;
    const PackDiff& edits;
    const DiffLines& lines;
    Number tolerance;
    std::size_t limit;  // units to list; 0 for all
    Language language;

    std::vector<const UnitDiff*> listed() const;
    std::size_t left_out() const;  // units that changed and are not listed
};

/// 4.5, 待补
std::string total_words(const UnitDiff& unit, std::size_t side);
/// 预算执行率：-0.5分，条文“……”
std::string cause_words(const UnitsReport& report, const Cause& cause);
/// The statistics, one sentence each.
std::vector<std::string> statistics_words(const UnitsReport& report);

/// How many units are not listed; empty where all are.
std::string left_out_words(const UnitsReport& report);

std::string units_text(const UnitsReport& report);
std::string units_csv(const UnitsReport& report);
/// {"schema": "heng-diff-units/1", …}
std::string units_json(const UnitsReport& report);
/// One test case a unit; it fails where the unit changed by more than the tolerance.
std::string units_junit(const UnitsReport& report);
/// One page that needs nothing but itself, with a plot of the totals and a table that can be searched.
std::string units_html(const UnitsReport& report);
/// The plot alone: a dot a unit, earlier total to the right, later total upwards.
std::string units_plot(const UnitsReport& report);

}  // namespace heng
