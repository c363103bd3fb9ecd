#include "engine/testing/choose_cases.hpp"

#include <algorithm>

#include "engine/testing/assignments.hpp"
#include "engine/testing/mutants.hpp"
#include "engine/testing/mutation.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Marks = std::vector<bool>;

std::size_t fresh(const Marks& marks, const Marks& done) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) count += marks[i] && !done[i] ? 1 : 0;
    return count;
}

void join(Marks& done, const Marks& marks) {
    for (std::size_t i = 0; i < marks.size(); ++i) done[i] = done[i] || marks[i];
}

struct Chooser {
    const Subject& subject;
    const std::vector<Candidate>& candidates;
    std::size_t most;
    std::vector<Marks> regimes, slips;  // by candidate
    Marks done_regimes, done_slips;
    std::vector<std::size_t> chosen = {};

    void look() {
        const std::vector<Mutant> all = mutants(subject.rule, Language::zh);
        done_regimes.assign(subject.regimes.size(), false);
        done_slips.assign(all.size(), false);
        for (const Candidate& candidate : candidates) {
            Marks in, notices;
            for (const Regime& regime : subject.regimes) in.push_back(hits(subject.rule, regime, candidate.outcome));
            for (const Mutant& mutant : all)
                notices.push_back(tells_apart(mutant.rule, subject.rounding, subject.rule, candidate.outcome));
            regimes.push_back(std::move(in));
            slips.push_back(std::move(notices));
        }
    }

    void take(std::size_t at) {
        chosen.push_back(at);
        join(done_regimes, regimes[at]);
        join(done_slips, slips[at]);
    }

    // The best candidate, over and over, until none has anything new.
    template <class Worth>
    void greedily(Worth worth) {
        while (chosen.size() < most) {
            std::size_t best = 0, best_worth = 0;
            for (std::size_t i = 0; i < candidates.size(); ++i) {
                const std::size_t value = worth(i);
                if (value > best_worth) best = i;
                best_worth = std::max(best_worth, value);
            }
            if (best_worth == 0) return;
            take(best);
        }
    }

    void choose() {
        greedily([&](std::size_t i) {
            const std::size_t regime = fresh(regimes[i], done_regimes);
            return regime == 0 ? 0 : regime * 1000 + fresh(slips[i], done_slips);
        });
        greedily([&](std::size_t i) { return fresh(slips[i], done_slips); });
        for (std::size_t i = 0; i < candidates.size() && chosen.size() < most; ++i)
            if (at_edge(candidates[i]) && std::find(chosen.begin(), chosen.end(), i) == chosen.end()) take(i);
    }

    // At the end of a region, or one least unit beside it.
    bool at_edge(const Candidate& candidate) const {
        return std::any_of(subject.regimes.begin(), subject.regimes.end(), [&](const Regime& regime) {
            const Number* value = v2::get_if<Number>(&candidate.outcome.facts[regime.fact]);
            if (!value) return false;
            const Number least = least_unit(subject.rule.facts[regime.fact]);
            const auto near = [&](const std::optional<Bound>& end) { return end && (*value - end->at).abs() <= least; };
            return near(regime.in.low) || near(regime.in.high);
        });
    }

    void order() {
        const auto points = [&](std::size_t i) -> std::optional<Number> {
            const Scored* scored = v2::get_if<Scored>(&candidates[i].outcome.result);
            return scored ? std::optional(scored->points) : std::nullopt;
        };
        std::sort(chosen.begin(), chosen.end());
        std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
            const auto left = points(a), right = points(b);
            if (!left || !right) return left.has_value() && !right.has_value();
            return *left > *right;
        });
    }
};

}  // namespace

std::vector<std::size_t> choose_cases(const Subject& subject, const std::vector<Candidate>& candidates,
                                      std::size_t most) {
    Chooser chooser{subject, candidates, most, {}, {}, {}, {}};
    chooser.look();
    chooser.choose();
    chooser.order();
    return std::move(chooser.chosen);
}

}  // namespace heng
