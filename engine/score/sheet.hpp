// The sheet on which one rule is worked out: lines of the trace, what is still needed, and what is settled already.
// Entry: pay_part(). Every line of a part is written so that its deductions add up to `allotted` - paid.
#pragma once
#include <optional>

#include "engine/score/known.hpp"

namespace heng {

struct Sheet {
    std::vector<Step> trace;
    Needs needs;
    std::optional<Result> settled;     // uncovered, out of range, no rule: whatever else is still unknown
    std::optional<Awaiting> awaiting;  // a person has to give points
    bool given = false;                // some part was paid: facts beside those needed are known

    /// Keeps the first of several reasons.
    void close(Result result) {
        if (!settled) settled = std::move(result);
    }
};

/// The most that a part can pay, nullopt where the words set no end: how the points are shared out among the parts.
std::optional<Number> most_of(const Rule& rule, const Part& part);

/// Works out one part; nullopt where it stays open (then the sheet says why).
std::optional<Number> pay_part(const Known& known, const Part& part, const Number& allotted, Sheet& sheet);

/// Works out what a row pays. `full` is what the words could give here; the lines explain what is lost against it.
std::optional<Number> pay(const Known& known, const Payoff& payoff, const Number& full, const Step& row, Sheet& sheet);

/// distance / size in whole, started or exact steps.
Number steps_of(const Number& distance, const Number& size, PartialStep partial);

/// The formula of a 得分= sentence; nullopt with the need or the reason on the sheet.
std::optional<Number> compute(const Known& known, const Computed& formula, Sheet& sheet);

}  // namespace heng
