#include "engine/testing/choose_cases.hpp"

#include <algorithm>

#include "engine/normal/normal_form.hpp"
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
    std::optional<NormalForm> form;
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
            return regime == 0 ? 0 : regime * 1000 + worth_of(i);
        });
        greedily([&](std::size_t i) { return fresh(slips[i], done_slips) == 0 ? 0 : worth_of(i); });
        drop_spare();
        for (const int wanted : {0, 1, 2})
            for (std::size_t i = 0; i < candidates.size() && chosen.size() < most; ++i)
                if (distance(candidates[i]) == wanted && std::find(chosen.begin(), chosen.end(), i) == chosen.end())
                    take(i);
    }

    // Slips first; of several that notice as many, the one that stands on an edge.
    std::size_t worth_of(std::size_t i) const {
        return fresh(slips[i], done_slips) * 2 + (distance(candidates[i]) == 0 ? 1 : 0);
    }

    // A case that was good when it was taken, and that later ones made superfluous.
    void drop_spare() {
        for (std::size_t at = chosen.size(); at-- > 0;) {
            Marks others_in(done_regimes.size(), false), others_notice(done_slips.size(), false);
            for (const std::size_t i : chosen) {
                if (i == chosen[at]) continue;
                join(others_in, regimes[i]);
                join(others_notice, slips[i]);
            }
            const std::size_t i = chosen[at];
            if (fresh(regimes[i], others_in) == 0 && fresh(slips[i], others_notice) == 0)
                chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }

    // Is it a value that the words themselves name: 100% of 100%计满分?
    bool is_named(const Candidate& candidate) const {
        if (!form) return false;
        return std::any_of(form->functions.begin(), form->functions.end(), [&](const Piecewise& function) {
            const Number* value = v2::get_if<Number>(&candidate.outcome.facts[function.fact]);
            return value && std::find(function.named.begin(), function.named.end(), *value) != function.named.end();
        });
    }

    // 0 at the end of a region, 1 one least unit beside it, 2 at the end of a step, 3 anywhere else.
    int distance(const Candidate& candidate) const {
        if (is_named(candidate)) return 0;
        int nearest = 3;
        for (const Regime& regime : subject.regimes) {
            const Number* value = v2::get_if<Number>(&candidate.outcome.facts[regime.fact]);
            if (!value) continue;
            const Number least = least_unit(subject.rule.facts[regime.fact]);
            const bool step = regime.kind == Regime::Kind::step;
            for (const auto& end : {regime.in.low, regime.in.high}) {
                if (!end) continue;
                const Number apart = (*value - end->at).abs();
                if (apart.sign() == 0) nearest = std::min(nearest, step ? 2 : 0);
                if (!step && apart <= least) nearest = std::min(nearest, 1);
            }
        }
        return nearest;
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
    Chooser chooser{subject, candidates, most, normal_form(subject.rule), {}, {}, {}, {}};
    chooser.look();
    chooser.choose();
    chooser.order();
    return std::move(chooser.chosen);
}

}  // namespace heng
