#include "engine/readings/other_readings.hpp"

#include <map>

#include "engine/audit/claims.hpp"
#include "engine/readings/open_points.hpp"

namespace heng {
namespace {

bool is_doubtful(const Figure& figure) {
    return figure.code == "claim-contradicted" || figure.code == "claim-unreachable" ||
           figure.code == "claim-uncovered";
}

struct Doubt {
    Figure* figure;
    Number printed;
    std::size_t line;
};

/// The line that a figure speaks of.
class Places {
  public:
    explicit Places(const ScoreRun& run) : pack_(run.pack()) {
        for (std::size_t i = 0; i < run.lines().size(); ++i)
            lines_.emplace(std::pair(run.totals()[run.lines()[i].unit].unit, std::string(run.lines()[i].place)), i);
    }

    std::optional<std::size_t> line_of(const Figure& figure) const {
        const auto node = node_at(pack_, figure.at.place);
        const auto found = lines_.find({figure.at.unit, node ? pack_.nodes[*node].path : figure.at.place});
        return found == lines_.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    const Pack& pack_;
    std::map<std::pair<std::string, std::string>, std::size_t> lines_;
};

void settle(const ScoreRun& run, const std::vector<Doubt>& doubts, const std::string& point,
            const std::string& choice) {
    for (const Doubt& doubt : doubts) {
        if (doubt.line >= run.lines().size() || run.lines()[doubt.line].score() != doubt.printed) continue;
        doubt.figure->verdict = FigureVerdict::other_reading;
        doubt.figure->code = "claim-other-reading";
        doubt.figure->readings.emplace_back(point, choice);
    }
}

}  // namespace

void find_other_readings(const Pack& pack, const std::vector<Record>& records, const std::vector<Form>& forms,
                         Figures& figures) {
    std::vector<Doubt> doubts;
    std::optional<ScoreRun> now;
    std::optional<Places> places;
    for (Figure& figure : figures) {
        const auto printed = printed_number(figure.printed);
        if (!is_doubtful(figure) || !printed) continue;
        if (!now) places.emplace(now.emplace(pack, records, forms));
        if (const auto line = places->line_of(figure)) doubts.push_back({&figure, *printed, *line});
    }
    if (doubts.empty()) return;
    for (const OpenPoint& point : open_points(pack))
        for (const std::string& choice : point.others)
            if (auto again = read_under(pack, {{point.point, choice}}, true))
                settle(ScoreRun(std::move(*again), records, forms), doubts, point.point, choice);
}

}  // namespace heng
