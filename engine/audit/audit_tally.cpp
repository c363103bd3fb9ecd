#include "engine/audit/audit_tally.hpp"

#include <numeric>

namespace heng {

std::size_t AuditTally::count() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::size_t AuditTally::left_out() const {
    return std::accumulate(left_out_.begin(), left_out_.end(), doubt_count_ - doubts_.size());
}

/// Is there something to say of it, or is everything wanted?
bool AuditTally::lists(const Figure& figure) const {
    const bool remarked = !figure.code.empty() && figure.code != "claim-within-range";
    return all_ || figure.verdict != FigureVerdict::confirmed || remarked;
}

void AuditTally::take(Figures figures, const DataProblems& said) {
    for (Figure& figure : figures) take(std::move(figure));
    for (const DataProblem& problem : said) take(problem);
}

void AuditTally::take(Figure figure) {
    const auto verdict = static_cast<std::size_t>(figure.verdict);
    ++counts_[verdict];
    if (!lists(figure)) return;
    if (!room_for(listed_[verdict])) {
        ++left_out_[verdict];
        return;
    }
    ++listed_[verdict];
    kept_.push_back(std::move(figure));
}

void AuditTally::take(const DataProblem& said) {
    if (verdict_of(said.code)) return;  // its figure says it
    grave_ = grave_ || said.severity != Severity::note;
    if (room_for(doubt_count_++)) doubts_.push_back(said);
}

}  // namespace heng
