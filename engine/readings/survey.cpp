#include "engine/readings/survey.hpp"

#include <algorithm>

#include "engine/readings/form_readings.hpp"
#include "engine/readings/reading_set.hpp"

namespace heng {
namespace {

constexpr std::size_t most_combinations = 200;

/// Points that no 口径 settles, each once.
std::vector<PointEffect> unsettled(const Pack& pack) {
    std::vector<PointEffect> out;
    for (OpenPoint& point : open_points(pack)) {
        const auto same = [&](const PointEffect& known) { return known.point.point == point.point; };
        if (point.settled() || std::any_of(out.begin(), out.end(), same)) continue;
        out.emplace_back();
        out.back().point = std::move(point);
    }
    return out;
}

/// One unit under every reading of the set.
struct UnitReadings {
    std::string unit;
    const std::vector<std::string>& places;  // of its scores
    std::function<const ReadScores&(std::size_t)> under;
};

/// The points that move something, as a set of bits; there are about a dozen in all.
using Movers = std::uint64_t;
constexpr std::size_t most_points = 64;

std::set<std::size_t> points_in(Movers movers) {
    std::set<std::size_t> out;
    for (std::size_t point = 0; point < most_points; ++point)
        if ((movers >> point & 1U) != 0) out.insert(point);
    return out;
}

bool alone(Movers movers, std::size_t point) {
    return movers == Movers{1} << point;
}

/// What each point by itself moves in one unit.
struct UnitMovers {
    std::vector<Movers> lines;
    Movers total = 0, grade = 0;
};

struct Surveyor {
    const Pack& pack;
    const RecordSource& records;
    const std::vector<Form>& forms;
    ReadingSet set;
    Survey out = {};
    std::vector<std::pair<std::size_t, std::size_t>> singles = {};  // point and the reading that changes it
    Movers effective = 0;
    std::size_t moved = 0;  // units whose total a point by itself moves
    std::vector<std::string> leaf_places = {};

    void begin() {
        set.add(pack);
        for (const NodeId leaf : pack.leaves) leaf_places.push_back(pack.nodes[leaf].path);
        for (std::size_t point = 0; point < out.points.size() && point < most_points; ++point)
            for (const std::string& choice : out.points[point].point.others)
                if (add_reading({{out.points[point].point.point, choice}})) singles.emplace_back(point, set.size() - 1);
    }

    bool add_reading(const Assignment& choices) {
        auto again = read_under(pack, choices, false);
        if (again) set.add(std::move(*again));
        return again.has_value();
    }

    /// Calls for every unit until it says no.
    template <class Use>
    void each_unit(Use use) const {
        bool more = true;
        records.each_while([&](const Record& record) {
            RecordReadings readings(set, record);
            return more = use(UnitReadings{record.unit, leaf_places,
                                           [&](std::size_t i) -> const ReadScores& { return readings.under(i); }});
        });
        for (std::size_t i = 0; more && i < forms.size(); ++i) {
            FormReadings readings(set, forms[i]);
            more = use(UnitReadings{readings.unit(), readings.places(),
                                    [&](std::size_t r) -> const ReadScores& { return readings.under(r); }});
        }
    }

    UnitMovers movers_of(const UnitReadings& unit) {
        const ReadScores& now = unit.under(0);
        UnitMovers found{std::vector<Movers>(now.leaves.size()), 0, 0};
        for (const auto& [point, reading] : singles) {
            const ReadScores& then = unit.under(reading);
            if (&then == &now || then.leaves.size() != now.leaves.size()) continue;
            const Movers bit = Movers{1} << point;
            for (std::size_t i = 0; i < now.leaves.size(); ++i)
                if (then.leaves[i] != now.leaves[i]) found.lines[i] |= bit;
            if (then.total != now.total) found.total |= bit;
            if (then.grade != now.grade) found.grade |= bit;
            if (then.total && now.total)
                out.points[point].largest = max(out.points[point].largest, (*then.total - *now.total).abs());
        }
        return found;
    }

    /// Each point by itself, over all units.
    void change_each() {
        each_unit([&](const UnitReadings& unit) {
            ++out.unit_count;
            const UnitMovers found = movers_of(unit);
            for (const Movers line : found.lines) count_score(line);
            count_grade(found.grade);
            effective |= found.total;
            moved += found.total != 0;
            return true;
        });
    }

    void count_score(Movers movers) {
        effective |= movers;
        for (const std::size_t point : points_in(movers)) {
            ++out.points[point].scores;
            out.points[point].scores_alone += alone(movers, point);
        }
    }

    void count_grade(Movers movers) {
        for (const std::size_t point : points_in(movers)) {
            ++out.points[point].grades;
            out.points[point].grades_alone += alone(movers, point);
        }
    }

    /// All combinations of the points that do something by themselves.
    void add_combinations() {
        const std::set<std::size_t> found = points_in(effective);
        const std::vector<std::size_t> points(found.begin(), found.end());
        std::size_t combinations = 1;
        for (const std::size_t point : points)
            combinations = std::min(combinations * (out.points[point].point.others.size() + 1), most_combinations + 1);
        out.combined = combinations <= most_combinations;
        if (out.combined) combine(points, 0, {});
        out.readings = set.size();
    }

    void combine(const std::vector<std::size_t>& points, std::size_t at, const Assignment& choices) {
        if (at < points.size()) {
            const OpenPoint& point = out.points[points[at]].point;
            combine(points, at + 1, choices);
            for (const std::string& choice : point.others) {
                Assignment with = choices;
                with[point.point] = choice;
                combine(points, at + 1, with);
            }
        } else if (choices.size() > 1) {
            add_reading(choices);
        }
    }

    UnitSpread spread_of(const UnitReadings& unit) {
        const UnitMovers found = movers_of(unit);
        const ReadScores& now = unit.under(0);
        UnitSpread spread{unit.unit, {}, now.grade, {}, points_in(found.grade), {}};
        spread.total.now = now.total;
        spread.total.movers = points_in(found.total);
        std::vector<Spread> scores(now.leaves.size());
        for (std::size_t reading = 0; reading < set.size(); ++reading) {
            const ReadScores& then = unit.under(reading);
            if (then.leaves.size() != scores.size()) continue;
            for (std::size_t i = 0; i < scores.size(); ++i) scores[i].take(then.leaves[i]);
            spread.total.take(then.total);
            spread.grades.insert(then.grade);
        }
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (found.lines[i] == 0) continue;
            scores[i].now = now.leaves[i];
            scores[i].movers = points_in(found.lines[i]);
            spread.lines.push_back({unit.places[i], std::move(scores[i])});
        }
        return spread;
    }

    void list(std::size_t limit) {
        std::size_t told = 0;
        each_unit([&](const UnitReadings& unit) {
            UnitSpread spread = spread_of(unit);
            if (!spread.moves()) return true;
            told += !spread.total.movers.empty();
            out.units.push_back(std::move(spread));
            return limit == 0 || out.units.size() < limit;
        });
        out.left_out = moved - told;
    }
};

}  // namespace

void Spread::take(const std::optional<Number>& value) {
    if (!value) {
        sometimes_none = true;
        return;
    }
    low = low ? min(*low, *value) : *value;
    high = high ? max(*high, *value) : *value;
}

bool Spread::moves() const {
    return low && (*low != *high || sometimes_none);
}

std::size_t Survey::most_useful() const {
    std::size_t best = npos;
    const auto worth = [&](std::size_t i) {
        return std::pair(points[i].grades_alone, points[i].scores_alone * 1000 + points[i].scores);
    };
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i].scores > 0 && (best == npos || worth(i) > worth(best))) best = i;
    return best;
}

Survey survey(const Pack& pack, const RecordSource& records, const std::vector<Form>& forms, std::size_t limit) {
    Surveyor surveyor{pack, records, forms, ReadingSet(records)};
    surveyor.out.points = unsettled(pack);
    surveyor.begin();
    surveyor.change_each();
    surveyor.add_combinations();
    surveyor.list(limit);
    return std::move(surveyor.out);
}

}  // namespace heng
