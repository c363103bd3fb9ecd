#include "engine/rule/reach.hpp"

#include "engine/rule/score_set.hpp"

namespace heng {
namespace {

template <class Set>
Set anything() {
    return Set::between(std::nullopt, std::nullopt);
}

/// start and everything on the side that `each` points to.
template <class Set>
Set ray(const Number& start, const Number& each) {
    if (each.sign() < 0) return Set::between(std::nullopt, Bound{start, true});
    return Set::between(Bound{start, true}, std::nullopt);
}

template <class Set>
struct Paid {
    Set operator()(const Flat& flat) const { return Set::point(flat.points); }
    Set operator()(const Stairs& stairs) const {
        if (stairs.partial == PartialStep::proportional) return ray<Set>(stairs.start, stairs.each);
        return Set::ladder(stairs.start, stairs.each, std::nullopt);
    }
    Set operator()(const Line&) const { return anything<Set>(); }
    Set operator()(const Given& given) const {
        return Set::between(Bound{given.low, given.low_closed}, Bound{given.high, given.high_closed});
    }
    Set operator()(const Computed&) const { return anything<Set>(); }
};

template <class Set>
Set paid(const Payoff& payoff) {
    return boost::variant2::visit(Paid<Set>{}, payoff);
}

template <class Set>
struct PartScores {
    const Rule& rule;

    Set operator()(const Table& table) const {
        Set all;
        for (const Row& row : table.rows) all.add(paid<Set>(row.pays));
        return all.clamped(table.low, table.high);
    }

    Set operator()(const Tally& tally) const {
        const std::optional<Number> most = tally.most;
        const std::optional<Number> least = most ? std::optional<Number>(-*most) : std::nullopt;
        if (tally.partial == PartialStep::proportional) return ray<Set>(0, tally.each).clamped(least, most);
        return Set::ladder(0, tally.each, steps_at_most(tally)).clamped(least, most);
    }

    /// As many steps as there are items, nullopt where cases are counted without an end.
    std::optional<std::size_t> steps_at_most(const Tally& tally) const {
        const std::size_t items = rule.facts[tally.fact].choices.size();
        if (items == 0 || rule.facts[tally.fact].kind != Fact::Kind::items) return std::nullopt;
        return tally.size > 1 ? std::optional<std::size_t>() : items;
    }

    Set operator()(const Checklist& list) const {
        Set sums = Set::point(0);
        for (const Number& each : list.each) {
            Set one = Set::point(0);
            one.add(Set::point(each));
            sums = sums.plus(one);
        }
        return sums;
    }

    Set operator()(const Adjust& adjust) const {
        Set scores = paid<Set>(adjust.pays);
        scores.add(Set::point(0));
        return scores;
    }
};

/// The number or the interval that rounds to `printed`.
bool rounds_to(const Interval& scores, const RoundingRule& rule, const Number& printed) {
    if (printed.rounded(rule.places, Rounding::down) != printed) return false;
    const bool above = !scores.low || scores.low->at.rounded(rule.places, rule.how) <= printed;
    const bool below = !scores.high || printed <= scores.high->at.rounded(rule.places, rule.how);
    return above && below;
}

template <class Set>
Set scores_of(const Rule& rule) {
    Set scores = Set::point(rule.base);
    for (const Part& part : rule.parts) scores = scores.plus(boost::variant2::visit(PartScores<Set>{rule}, part));
    scores = scores.clamped(rule.floor, rule.cap);
    for (const Override& override_ : rule.overrides)
        if (override_.outcome == Override::Outcome::points) scores.add(Set::point(override_.points));
    return scores;
}

}  // namespace

Reach reach(const Rule& rule, const std::optional<RoundingRule>& rounding) {
    return {scores_of<ScoreSet>(rule).pieces(), rule.rounding ? rule.rounding : rounding};
}

Interval reach_ends(const Rule& rule) {
    return scores_of<ScoreSpan>(rule).ends();
}

bool Reach::contains(const Number& printed) const {
    for (const Interval& piece : scores) {
        if (piece.contains(printed)) return true;
        if (rounding && rounding->how != Rounding::none && rounds_to(piece, *rounding, printed)) return true;
    }
    return false;
}

}  // namespace heng
