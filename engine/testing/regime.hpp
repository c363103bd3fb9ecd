// The ways in which one rule can turn out: full marks, each step, used up, each band, each item, missing … Entries:
// regimes_of(), hits(). Knows no pack: whether data can reach a regime is the question of candidates.hpp.
#pragma once
#include <string>
#include <vector>

#include "engine/score/outcome.hpp"
#include "grammar/messages.hpp"

namespace heng {

struct Regime {
    enum class Kind {
        full,            // 满分
        band,            // a region with points of its own
        step,            // the first, a middle and the last step of stairs
        used_up,         // 扣完
        sloped,          // 按比例
        uncovered,       // no words cover it
        judged,          // a person gives points here
        without_points,  // 一票否决, 不适用 by a condition on a number
        all_points,      // of a formula that has no regions: all, some, none of the points
        some_points,
        no_points,
        item_met,
        item_missed,
        holds,  // yes-no
        fails,
        choice,
        other_choice,  // words that no choice lists
        given_low,
        given_inside,
        given_high,
        given_outside,
        floor,
        cap,
        missing,
        not_applicable,
        undefined
    } kind = Kind::full;
    FactId fact = 0;
    Interval in;            // of the regimes of a number
    std::size_t index = 0;  // item, choice; step
    Number points;          // of a band or step; both ends of what a person may give
    Number high;
    Span words;
};

/// In the order in which a reader looks for them. Regions that hold no whole number are left out for counts.
std::vector<Regime> regimes_of(const Rule& rule);

/// Does an outcome of the rule lie in the regime?
bool hits(const Rule& rule, const Regime& regime, const Outcome& outcome);

/// 满分, 第3档（得2分）, 要点②不符合
std::string regime_text(const Rule& rule, const Regime& regime, Language language);

/// A fact as a number: items by how many are listed.
std::optional<Number> counted(const Value& value);
/// Only whole numbers can occur.
bool is_integral(const Fact& fact);
/// What a fact can be at all: no negative counts, no more items than there are.
Interval domain_of(const Fact& fact);

}  // namespace heng
