// What the open points of a pack do to the scores of given data: every score under every choice. Entry: survey().
#pragma once
#include <set>

#include "engine/data/record_source.hpp"
#include "engine/readings/open_points.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// The values that something takes over the readings.
struct Spread {
    std::optional<Number> now, low, high;
    bool sometimes_none = false;   // some reading gives no number
    std::set<std::size_t> movers;  // points of the survey that change it, each by itself

    void take(const std::optional<Number>& value);
    bool moves() const;
};

struct LineSpread {
    std::string place;
    Spread score;
};

struct UnitSpread {
    std::string unit;
    Spread total;
    std::string grade;
    std::set<std::string> grades;
    std::set<std::size_t> grade_movers;
    std::vector<LineSpread> lines;  // that some point moves

    bool moves() const { return !total.movers.empty() || total.moves(); }
};

/// What one point does, the others as they are.
struct PointEffect {
    OpenPoint point;
    std::size_t scores = 0, scores_alone = 0;  // that it moves; that nothing else moves
    std::size_t grades = 0, grades_alone = 0;
    Number largest;  // change of a total
};

struct Survey {
    std::vector<PointEffect> points;  // those that no 口径 settles
    std::vector<UnitSpread> units;    // the first whose total is open, in the order of the data
    std::size_t unit_count = 0;
    std::size_t left_out = 0;  // more whose total one point by itself moves
    std::size_t readings = 1;  // under how many the data was scored
    bool combined = true;      // false: too many combinations; each point was changed by itself

    /// The point whose sentence settles the most; npos where nothing moves.
    std::size_t most_useful() const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Holds of the units only those that it lists; `limit`: how many, 0 for all.
Survey survey(const Pack& pack, const RecordSource& records, const std::vector<Form>& forms, std::size_t limit);

}  // namespace heng
