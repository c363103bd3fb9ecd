#include "engine/readings/survey.hpp"

#include <algorithm>

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

struct Surveyor {
    const Pack& pack;
    const std::vector<Record>& records;
    const std::vector<Form>& forms;
    Survey out = {};

    std::optional<ScoreRun> run_under(const Assignment& choices) const {
        auto again = read_under(pack, choices, false);
        if (!again) return std::nullopt;
        return std::optional<ScoreRun>(std::in_place, std::move(*again), records, forms);
    }

    void begin() {
        const ScoreRun now(pack, records, forms);
        for (const ScoreLine& line : now.lines()) {
            out.lines.push_back({line.unit, std::string(line.place), {}});
            out.lines.back().score.now = line.score();
        }
        for (const ScoreTotal& total : now.totals()) {
            out.units.push_back({total.unit, {}, total.grade, {}, {}});
            out.units.back().total.now = total.total;
        }
        take(now);
    }

    void take(const ScoreRun& run) {
        if (run.lines().size() != out.lines.size()) return;
        for (std::size_t i = 0; i < out.lines.size(); ++i) out.lines[i].score.take(run.lines()[i].score());
        for (std::size_t i = 0; i < out.units.size(); ++i) {
            out.units[i].total.take(run.totals()[i].total);
            out.units[i].grades.insert(run.totals()[i].grade);
        }
    }

    void note_movers(const ScoreRun& run, std::size_t point) {
        if (run.lines().size() != out.lines.size()) return;
        for (std::size_t i = 0; i < out.lines.size(); ++i)
            if (run.lines()[i].score() != out.lines[i].score.now) out.lines[i].score.movers.insert(point);
        for (std::size_t i = 0; i < out.units.size(); ++i) {
            UnitSpread& unit = out.units[i];
            const ScoreTotal& total = run.totals()[i];
            if (total.total != unit.total.now) unit.total.movers.insert(point);
            if (total.grade != unit.grade) unit.grade_movers.insert(point);
            if (total.total && unit.total.now)
                out.points[point].largest = max(out.points[point].largest, (*total.total - *unit.total.now).abs());
        }
    }

    /// Each point by itself.
    void change_each() {
        for (std::size_t point = 0; point < out.points.size(); ++point)
            for (const std::string& choice : out.points[point].point.others) {
                const auto run = run_under({{out.points[point].point.point, choice}});
                if (!run) continue;
                ++out.readings;
                take(*run);
                note_movers(*run, point);
            }
    }

    std::vector<std::size_t> effective() const {
        std::set<std::size_t> found;
        for (const LineSpread& line : out.lines) found.insert(line.score.movers.begin(), line.score.movers.end());
        for (const UnitSpread& unit : out.units) found.insert(unit.total.movers.begin(), unit.total.movers.end());
        return {found.begin(), found.end()};
    }

    /// All combinations of the points that do something by themselves.
    void change_together() {
        const std::vector<std::size_t> points = effective();
        std::size_t combinations = 1;
        for (const std::size_t point : points) combinations *= out.points[point].point.others.size() + 1;
        out.combined = combinations <= most_combinations;
        if (out.combined) combine(points, 0, {});
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
            const auto run = run_under(choices);
            if (!run) return;
            ++out.readings;
            take(*run);
        }
    }

    void count() {
        for (const LineSpread& line : out.lines)
            for (const std::size_t point : line.score.movers) {
                ++out.points[point].scores;
                if (line.score.movers.size() == 1) ++out.points[point].scores_alone;
            }
        for (const UnitSpread& unit : out.units)
            for (const std::size_t point : unit.grade_movers) {
                ++out.points[point].grades;
                if (unit.grade_movers.size() == 1) ++out.points[point].grades_alone;
            }
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

Survey survey(const Pack& pack, const std::vector<Record>& records, const std::vector<Form>& forms) {
    Surveyor surveyor{pack, records, forms};
    surveyor.out.points = unsettled(pack);
    surveyor.begin();
    surveyor.change_each();
    surveyor.change_together();
    surveyor.count();
    return std::move(surveyor.out);
}

}  // namespace heng
