#include "engine/readings/form_readings.hpp"

namespace heng {

FormReadings::FormReadings(const ReadingSet& set, const Form& form) : set_(set), form_{form}, scores_(set.size()) {
    const ScoreRun now(set.pack(0), {}, form_);
    unit_ = now.totals().front().unit;
    for (const ScoreLine& line : now.lines()) places_.emplace_back(line.place);
}

const ReadScores& FormReadings::under(std::size_t reading) {
    auto& known = scores_[reading];
    if (known) return *known;
    const ScoreRun run(set_.pack(reading), {}, form_);
    known.emplace();
    for (const ScoreLine& line : run.lines()) known->leaves.push_back(line.score());
    known->total = run.totals().front().total;
    known->grade = run.totals().front().grade;
    return *known;
}

}  // namespace heng
