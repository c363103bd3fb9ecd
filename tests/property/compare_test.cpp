// The comparison of two rules against brute force: on random pairs, over a grid that has every end, every tread and
// their neighbours, no difference may turn up that the verdict rules out; every example replays; the mirrored question
// has the mirrored answer. HENG_CASES sets how many pairs (10^5 by default).
#include "engine/compare/compare.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <map>

#include "engine/compare/finish.hpp"
#include "tests/property/rule_pairs.hpp"
#include "tests/random/pick.hpp"

namespace heng {
namespace {

using random::between;
using random::RulePair;

std::size_t cases() {
    const char* said = std::getenv("HENG_CASES");
    return said ? std::strtoull(said, nullptr, 10) : 100000;
}

struct Grid {
    const RulePair& pair;
    std::vector<std::vector<Value>> values = {};  // by fact

    explicit Grid(const RulePair& of) : pair(of) {
        for (FactId fact = 0; fact < pair.before.facts.size(); ++fact) values.push_back(values_of(fact));
    }

    std::vector<Value> values_of(FactId id) const {
        const Fact& fact = pair.before.facts[id];
        std::vector<Value> out;
        if (fact.kind == Fact::Kind::yes_no) return {Value(false), Value(true)};
        if (fact.kind == Fact::Kind::judged) {
            for (int tenth = 0; tenth <= 20; ++tenth) out.push_back(Number::ratio(tenth, 4));
            return out;
        }
        if (fact.kind == Fact::Kind::option) {
            for (std::uint32_t i = 0; i < fact.choices.size(); ++i) out.push_back(ChoiceMade{i, false});
            out.push_back(ChoiceMade{0, true});
        } else if (fact.kind == Fact::Kind::items) {
            for (std::size_t met = 0; met < (1u << fact.choices.size()); ++met) {
                Picked picked;
                for (std::size_t i = 0; i < fact.choices.size(); ++i) picked.items.push_back((met >> i) & 1);
                out.push_back(picked);
            }
        } else {
            for (const Number& number : random::grid(pair, id)) out.push_back(number);
        }
        return out;
    }

    std::size_t combinations() const {
        std::size_t count = 1;
        for (const auto& each : values) count *= each.size();
        return count;
    }

    // All of them where they are few, else a random sample.
    template <class Use>
    void each(random::Random& source, std::size_t most, const Use& use) const {
        const std::size_t all = combinations();
        std::vector<Value> facts(values.size());
        for (std::size_t i = 0; i < std::min(all, most); ++i) {
            std::size_t rest = i;
            for (std::size_t fact = 0; fact < values.size(); ++fact) {
                const std::size_t size = values[fact].size();
                const std::size_t at = all <= most ? rest % size : source() % size;
                rest /= size;
                facts[fact] = values[fact][at];
            }
            use(facts);
        }
    }
};

unsigned at(const Rule& before, const Rule& after, const std::vector<Value>& facts) {
    return comparing::difference(score(before, facts, std::nullopt).result, score(after, facts, std::nullopt).result);
}

unsigned found(const Comparison& comparison) {
    return (comparison.lower ? 1u : 0u) | (comparison.higher ? 2u : 0u) | (comparison.other ? 4u : 0u);
}

unsigned replayed(const Rule& before, const Rule& after, const Counterexample& example) {
    return comparing::difference(score(before, example.assigned[0], std::nullopt).result,
                                 score(after, example.assigned[1], std::nullopt).result);
}

TEST(Compare, AgreesWithBruteForce) {
    random::Random source(20201001);
    std::map<Verdict, std::size_t> verdicts;
    std::map<std::string, std::size_t> reasons;
    for (std::size_t i = 0; i < cases() && !testing::Test::HasFailure(); ++i) {
        const RulePair pair = random::random_pair(source);
        const Comparison comparison = compare(pair.before, pair.after);
        ++verdicts[comparison.verdict];
        if (comparison.verdict == Verdict::undecided) ++reasons[comparison.why];
        const unsigned shown = found(comparison);
        Grid(pair).each(source, 400, [&](const std::vector<Value>& facts) {
            if (comparison.verdict == Verdict::undecided || comparison.verdict == Verdict::incomparable) return;
            const unsigned here = at(pair.before, pair.after, facts);
            EXPECT_EQ(here & ~shown, 0u) << i << " " << pair.words << "\nfirst fact: "
                                         << (boost::variant2::holds_alternative<Number>(facts[0])
                                                 ? boost::variant2::get<Number>(facts[0]).str()
                                                 : std::string("-"));
        });
        const std::array examples{&comparison.lower, &comparison.higher, &comparison.other};
        for (std::size_t kind = 0; kind < examples.size(); ++kind) {
            if (!*examples[kind]) continue;
            EXPECT_TRUE(replayed(pair.before, pair.after, **examples[kind]) & (1u << kind)) << pair.words;
        }
    }
    for (const Verdict verdict : {Verdict::equivalent, Verdict::stricter, Verdict::looser, Verdict::incomparable})
        EXPECT_GT(verdicts[verdict] * 20, cases()) << static_cast<int>(verdict);
    EXPECT_LT(verdicts[Verdict::undecided] * 50, cases());
    for (const auto& [why, count] : reasons) std::cout << "undecided: " << why << " " << count << "\n";
}

TEST(Compare, MirrorsAndKnowsItself) {
    random::Random source(20201002);
    for (std::size_t i = 0; i < cases() / 10 && !testing::Test::HasFailure(); ++i) {
        const RulePair pair = random::random_pair(source);
        const unsigned there = found(compare(pair.before, pair.after)), back = found(compare(pair.after, pair.before));
        EXPECT_EQ((there & 4u) | ((there & 1u) << 1) | ((there & 2u) >> 1), back) << pair.words;
        EXPECT_TRUE(compare(pair.before, pair.before).equivalent()) << pair.words;
    }
}

}  // namespace
}  // namespace heng
