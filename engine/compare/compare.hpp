// Do two rules mean the same, and where not, at which facts? Decided exactly over every value that the facts can have,
// limits and rounding included. Entry: compare(). Knows no packs and no data.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/score/outcome.hpp"

namespace heng {

/// What became of a rule. `undecided`: no proof either way; `why` says what stood in the way, and an example may still
/// show that they differ.
enum class Verdict { equivalent, stricter, looser, incomparable, undecided };  // 等价 更严 更宽 不可比 未能判定

/// One fact of an example, as the rule that asks for it calls it.
struct GivenFact {
    Fact fact;
    Value value;
};

/// Facts under which two rules come to different results. Both were scored by the evaluator itself.
struct Counterexample {
    std::vector<GivenFact> facts;                // the ones that matter, the indicator's own value first
    std::array<std::vector<Value>, 2> assigned;  // parallel to the facts of each rule
    Result before, after;
};

struct Comparison {
    Verdict verdict = Verdict::equivalent;
    std::optional<Counterexample> lower;   // the later rule gives less
    std::optional<Counterexample> higher;  // the later rule gives more
    std::optional<Counterexample> other;   // only one of them gives points at all
    /// Facts (and choices) of other words that were taken for the same because nothing else was left.
    std::vector<std::pair<std::string, std::string>> taken_as_same;
    std::string why;  // several-lines, formula, too-many-cases, not-replayed, endless

    bool equivalent() const { return verdict == Verdict::equivalent; }
    bool differs() const { return lower || higher || other; }
    /// The one to show first; nullptr where there is none.
    const Counterexample* counterexample() const;
};

/// Compares two rules over all complete and applicable facts. `rounding` (of the pack) applies where a clause says
/// none.
Comparison compare(const Rule& before, const Rule& after,
                   const std::array<std::optional<RoundingRule>, 2>& rounding = {});

}  // namespace heng
