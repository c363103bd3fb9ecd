#include "engine/readings/infer.hpp"

#include <algorithm>
#include <set>

#include "engine/audit/claims.hpp"
#include "engine/readings/explains.hpp"

namespace heng {
namespace {

constexpr std::size_t most_assignments = 96;
constexpr int most_places = 3;

/// What a town may do to a score, the usual first.
std::vector<std::string> roundings() {
    std::vector<std::string> all;
    for (const char* how : {"half-up", "half-even", "down", "up"})
        for (int places = 0; places <= most_places; ++places)
            all.push_back(std::string(how) + "-" + std::to_string(places));
    all.emplace_back("none");
    return all;
}

struct Varied {
    std::string point, in_force;
    std::vector<std::string> choices;
};

/// One printed score at its place in the lines of a run.
struct Row {
    std::size_t line;
    Evidence evidence;
};

struct Candidate {
    Assignment choices;          // rounding included
    std::vector<bool> explains;  // by row
    std::size_t odd = 0;         // rows that it alone does not explain
};

bool is_about_data(const std::string& point) {
    return point == "missing" || point == "not-applicable" || point == "rounding";
}

std::size_t combinations(const std::vector<Varied>& points) {
    std::size_t count = 1;
    for (const Varied& point : points) count *= point.choices.size();
    return count;
}

struct Inferrer {
    const Pack& pack;
    std::vector<Record> records;
    const std::vector<Form>& forms;
    Inference out = {};
    std::vector<Varied> points = {};
    std::vector<Row> rows = {};
    std::vector<Candidate> candidates = {};
    std::vector<bool> explained = {};  // rows that some candidate explains

    void choose_points() {
        for (const OpenPoint& open : open_points(pack)) {
            const auto same = [&](const Varied& known) { return known.point == open.point; };
            if (is_about_data(open.point) || std::any_of(points.begin(), points.end(), same)) continue;
            Varied varied{open.point, open.chosen, {open.chosen}};
            varied.choices.insert(varied.choices.end(), open.others.begin(), open.others.end());
            points.push_back(std::move(varied));
        }
        while (combinations(points) > most_assignments) {  // the last of the table are the rarest
            out.not_varied.push_back(points.back().point);
            points.pop_back();
        }
    }

    void add_units(const std::vector<PrintedScore>& printed) {
        std::set<std::string> known;
        for (const Record& record : records) known.insert(record.unit);
        for (const PrintedScore& score : printed) {
            if (!known.insert(score.unit).second) continue;
            Record empty;
            empty.unit = score.unit;
            empty.values.assign(pack.inputs.size(), Missing{});
            records.push_back(std::move(empty));
        }
    }

    void add_row(std::size_t line, Evidence evidence) {
        if (rows.size() < Inference::most_scores)
            rows.push_back({line, std::move(evidence)});
        else
            ++out.skipped;
    }

    void find_rows(const std::vector<PrintedScore>& printed) {
        const ScoreRun now(pack, records, forms);
        std::map<std::pair<std::string, std::string>, std::size_t> by_place;
        for (std::size_t i = 0; i < now.lines().size(); ++i) {
            const ScoreLine& line = now.lines()[i];
            const std::string& unit = now.totals()[line.unit].unit;
            by_place.emplace(std::pair(unit, std::string(line.place)), i);
            if (const auto number = printed_number(line.printed))
                add_row(i, {unit, std::string(line.place), *number, {}});
        }
        for (const PrintedScore& score : printed) {
            const auto node = node_at(pack, score.place);
            if (!node) continue;
            const auto line = by_place.find({score.unit, pack.nodes[*node].path});
            if (line != by_place.end()) add_row(line->second, {score.unit, score.place, score.score, {}});
        }
        out.used = rows.size();
        explained.assign(rows.size(), false);
    }

    void try_out(Assignment choices) {
        choices["rounding"] = "none";
        auto again = read_under(pack, choices, true);
        if (!again) return;
        const ScoreRun run(std::move(*again), records, forms);
        const std::size_t first = candidates.size();
        std::vector<RoundingRule> rules;
        for (const std::string& rounding : roundings()) {
            choices["rounding"] = rounding;
            rules.push_back(*rounding_named(rounding));
            candidates.push_back({choices, std::vector<bool>(rows.size()), 0});
        }
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row].line < run.lines().size()) judge(run, row, rules, first);
    }

    /// One row under all roundings; their candidates stand from `first` on.
    void judge(const ScoreRun& run, std::size_t row, const std::vector<RoundingRule>& rules, std::size_t first) {
        const Explainer explainer(run.lines()[rows[row].line]);
        const Number& printed = rows[row].evidence.printed;
        const std::optional<bool> anyhow = explainer.explains_anyhow(printed);
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (!(anyhow ? *anyhow : explainer.explains(printed, rules[i]))) continue;
            candidates[first + i].explains[row] = true;
            explained[row] = true;
        }
    }

    void try_all(std::size_t at, const Assignment& choices) {
        if (at == points.size()) return try_out(choices);
        for (const std::string& choice : points[at].choices) {
            Assignment with = choices;
            with[points[at].point] = choice;
            try_all(at + 1, with);
        }
    }

    void find_odd_rows() {
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (!explained[row]) out.unexplained.push_back(rows[row].evidence);
        for (Candidate& candidate : candidates) {
            for (std::size_t row = 0; row < rows.size(); ++row) candidate.odd += is_odd(row, candidate);
            const std::size_t good = rows.size() - out.unexplained.size() - candidate.odd;
            out.explained_together = std::max(out.explained_together, good);
        }
    }

    /// Explained by others, and not by this one.
    bool is_odd(std::size_t row, const Candidate& candidate) const {
        return explained[row] && !candidate.explains[row];
    }

    std::size_t fewest_odd() const {
        std::size_t fewest = rows.size();
        for (const Candidate& candidate : candidates) fewest = std::min(fewest, candidate.odd);
        return fewest;
    }

    /// The candidate with that choice that comes nearest.
    const Candidate* best_with(const std::string& point, const std::string& choice) const {
        const Candidate* best = nullptr;
        for (const Candidate& candidate : candidates)
            if (candidate.choices.at(point) == choice && (!best || candidate.odd < best->odd)) best = &candidate;
        return best;
    }

    /// A row that no candidate with that choice explains, else one that the nearest does not.
    std::size_t telling_row(const std::string& point, const std::string& choice, const Candidate& best) const {
        std::size_t first = rows.size();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!is_odd(row, best)) continue;
            first = std::min(first, row);
            const bool never = std::none_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                return candidate.choices.at(point) == choice && candidate.explains[row];
            });
            if (never) return row;
        }
        return first;
    }

    Evidence evidence_at(std::size_t row, const Candidate& candidate) const {
        Evidence evidence = rows[row].evidence;
        Assignment choices = candidate.choices;
        const RoundingRule how = *rounding_named(choices.at("rounding"));
        choices["rounding"] = "none";
        if (auto again = read_under(pack, choices, true)) {
            const ScoreRun run(std::move(*again), records, forms);
            evidence.instead = Explainer(run.lines()[rows[row].line]).gives(how);
        }
        return evidence;
    }

    ChoiceInference conclude(const std::string& point, const std::string& choice) const {
        const Candidate* best = best_with(point, choice);
        if (best == nullptr || best->odd <= fewest_odd()) return {choice, {}};
        return {choice, evidence_at(telling_row(point, choice, *best), *best)};
    }

    void conclude() {
        points.push_back({"rounding", rounding_choice(pack.rounding), roundings()});
        for (const Varied& point : points) {
            PointInference inferred{point.point, point.in_force, {}};
            for (const std::string& choice : point.choices) inferred.choices.push_back(conclude(point.point, choice));
            out.points.push_back(std::move(inferred));
        }
    }
};

}  // namespace

std::vector<std::string> PointInference::possible() const {
    std::vector<std::string> out;
    for (const ChoiceInference& choice : choices)
        if (!choice.excluded_by) out.push_back(choice.choice);
    return out;
}

Inference infer(const Pack& pack, std::vector<Record> records, const std::vector<Form>& forms,
                const std::vector<PrintedScore>& printed) {
    Inferrer inferrer{pack, std::move(records), forms};
    inferrer.choose_points();
    inferrer.add_units(printed);
    inferrer.find_rows(printed);
    inferrer.try_all(0, {});
    inferrer.find_odd_rows();
    inferrer.conclude();
    return std::move(inferrer.out);
}

}  // namespace heng
