#include "engine/testing/coverage.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/report/wording.hpp"
#include "engine/testing/by_hand.hpp"
#include "engine/testing/candidates.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

// Some sample shows that it can be reached; else some candidate has to.
bool reachable(const Subject& subject, const Regime& regime, const std::vector<Candidate>& candidates) {
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const Candidate& one) { return hits(subject.rule, regime, one.outcome); });
}

SubjectCover cover_of(const Subject& subject, const CandidateMaker& maker, Language language) {
    SubjectCover cover{subject.path, {}};
    std::optional<std::vector<Candidate>> candidates;  // made only where a regime needs them
    for (const Regime& regime : subject.regimes) {
        RegimeCover one{regime_text(subject.rule, regime, language), {}, true};
        for (const Sample& sample : subject.samples)
            if (hits(subject.rule, regime, sample.outcome)) one.runs.push_back(sample.run);
        if (one.runs.empty()) {
            if (!candidates) candidates = maker.make(subject);
            one.reachable = reachable(subject, regime, *candidates);
        }
        cover.regimes.push_back(std::move(one));
    }
    return cover;
}

SubjectCover grade_cover(const Pack& pack, const std::vector<TestRun>& runs, Language language) {
    SubjectCover cover{pick(language, "等级", "grade"), {}};
    for (const GradeBands::Band& band : pack.grades->bands) {
        RegimeCover one{band.label, {}, true};
        for (const GradeSample& sample : grade_samples(runs))
            if (band.in.contains(sample.total)) one.runs.push_back(sample.run);
        cover.regimes.push_back(std::move(one));
    }
    return cover;
}

}  // namespace

std::size_t SubjectCover::reachable() const {
    return static_cast<std::size_t>(
        std::count_if(regimes.begin(), regimes.end(), [](const RegimeCover& one) { return one.reachable; }));
}

std::size_t SubjectCover::covered() const {
    return static_cast<std::size_t>(
        std::count_if(regimes.begin(), regimes.end(), [](const RegimeCover& one) { return !one.runs.empty(); }));
}

std::size_t Coverage::reachable() const {
    std::size_t sum = 0;
    for (const SubjectCover& one : subjects) sum += one.reachable();
    return sum;
}

std::size_t Coverage::covered() const {
    std::size_t sum = 0;
    for (const SubjectCover& one : subjects) sum += one.covered();
    return sum;
}

Coverage coverage(const Pack& pack, const std::vector<TestRun>& runs, Language language) {
    const Plan planned = plan(pack);
    std::vector<Subject> tested = subjects(pack, planned);
    collect_samples(runs, tested);
    const CandidateMaker maker(pack, planned);
    Coverage all;
    for (const Subject& subject : tested) all.subjects.push_back(cover_of(subject, maker, language));
    if (pack.grades) all.subjects.push_back(grade_cover(pack, runs, language));
    all.by_hand = by_hand(pack);
    return all;
}

std::string share_text(std::size_t part, std::size_t whole, Language language) {
    const std::size_t tenths = whole == 0 ? 1000 : part * 1000 / whole;
    const std::string percent =
        tenths % 10 == 0 ? std::to_string(tenths / 10) : fmt::format("{}.{}", tenths / 10, tenths % 10);
    return format(pick(language, "{}/{}（{}%）", "{}/{} ({}%)"), part, whole, percent);
}

}  // namespace heng
