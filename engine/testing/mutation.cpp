#include "engine/testing/mutation.hpp"

#include <algorithm>

#include "engine/report/wording.hpp"
#include "engine/testing/grade_cases.hpp"
#include "engine/testing/same_meaning.hpp"

namespace heng {
namespace {

using Fate = MutantFate::Fate;

SubjectMutation judged(const Subject& subject, const std::vector<TestRun>& runs, Language language) {
    SubjectMutation out{subject.path, {}};
    for (const Mutant& mutant : mutants(subject.rule, language)) {
        MutantFate fate{Fate::survived, slip_code(mutant.slip), mutant.what, mutant.words, 0};
        const auto notices = std::find_if(subject.samples.begin(), subject.samples.end(), [&](const Sample& sample) {
            return runs[sample.run].passed() &&
                   tells_apart(mutant.rule, subject.rounding, subject.rule, sample.outcome);
        });
        if (notices != subject.samples.end()) {
            fate.fate = Fate::caught;
            fate.run = notices->run;
        } else if (same_meaning(subject.rule, mutant.rule, subject.rounding, subject.never_negative)) {
            fate.fate = Fate::equivalent;
        }
        out.fates.push_back(std::move(fate));
    }
    return out;
}

SubjectMutation judged_grades(const GradeBands& bands, const std::vector<TestRun>& runs, Language language) {
    SubjectMutation out{pick(language, "等级", "grade"), {}};
    const std::vector<GradeSample> samples = grade_samples(runs);
    for (const SlippedBands& slipped : slipped_grades(bands, language)) {
        const auto differs = [&](const Number& total) {
            return label_of(slipped.bands, total) != label_of(bands, total);
        };
        MutantFate fate{Fate::survived, slipped.kind, slipped.what, bands.span, 0};
        for (const GradeSample& sample : samples)
            if (fate.fate == Fate::survived && runs[sample.run].passed() && differs(sample.total)) {
                fate.fate = Fate::caught;
                fate.run = sample.run;
            }
        const std::vector<Number> totals = grade_totals(bands), slipped_totals = grade_totals(slipped.bands);
        if (fate.fate == Fate::survived && std::none_of(totals.begin(), totals.end(), differs) &&
            std::none_of(slipped_totals.begin(), slipped_totals.end(), differs))
            fate.fate = Fate::equivalent;
        out.fates.push_back(std::move(fate));
    }
    return out;
}

}  // namespace

bool tells_apart(const Rule& mutant, const std::optional<RoundingRule>& rounding, const Rule& rule,
                 const Outcome& outcome) {
    return case_words(score(mutant, outcome.facts, rounding).result) !=
           case_words(score(rule, outcome.facts, rounding).result);
}

std::size_t SubjectMutation::count(Fate fate) const {
    return static_cast<std::size_t>(
        std::count_if(fates.begin(), fates.end(), [&](const MutantFate& one) { return one.fate == fate; }));
}

std::size_t Mutation::count(Fate fate) const {
    std::size_t sum = 0;
    for (const SubjectMutation& subject : subjects) sum += subject.count(fate);
    return sum;
}

std::size_t Mutation::real() const {
    return count(Fate::caught) + count(Fate::survived);
}

Mutation mutation(const Pack& pack, const std::vector<TestRun>& runs, Language language) {
    const Plan planned = plan(pack);
    std::vector<Subject> tested = subjects(pack, planned);
    collect_samples(runs, tested);
    Mutation all;
    for (const Subject& subject : tested) all.subjects.push_back(judged(subject, runs, language));
    if (pack.grades) all.subjects.push_back(judged_grades(*pack.grades, runs, language));
    return all;
}

}  // namespace heng
