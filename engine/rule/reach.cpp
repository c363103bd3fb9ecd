#include "engine/rule/reach.hpp"

#include "engine/rule/score_set.hpp"

namespace heng {
namespace {

ScoreSet anything() {
    return ScoreSet::between(std::nullopt, std::nullopt);
}

/// start and everything on the side that `each` points to.
ScoreSet ray(const Number& start, const Number& each) {
    if (each.sign() < 0) return ScoreSet::between(std::nullopt, Bound{start, true});
    return ScoreSet::between(Bound{start, true}, std::nullopt);
}

struct Paid {
    ScoreSet operator()(const Flat& flat) const { return ScoreSet::point(flat.points); }
    ScoreSet operator()(const Stairs& stairs) const {
        if (stairs.partial == PartialStep::proportional) return ray(stairs.start, stairs.each);
        return ScoreSet::ladder(stairs.start, stairs.each, std::nullopt);
    }
    ScoreSet operator()(const Line&) const { return anything(); }
    ScoreSet operator()(const Given& given) const {
        return ScoreSet::between(Bound{given.low, given.low_closed}, Bound{given.high, given.high_closed});
    }
    ScoreSet operator()(const Computed&) const { return anything(); }
};

ScoreSet paid(const Payoff& payoff) {
    return boost::variant2::visit(Paid{}, payoff);
}

struct PartScores {
    const Rule& rule;

    ScoreSet operator()(const Table& table) const {
        ScoreSet all;
        for (const Row& row : table.rows) all.add(paid(row.pays));
        return all.clamped(table.low, table.high);
    }

    ScoreSet operator()(const Tally& tally) const {
        const std::optional<Number> most = tally.most;
        const std::optional<Number> least = most ? std::optional<Number>(-*most) : std::nullopt;
        if (tally.partial == PartialStep::proportional) return ray(0, tally.each).clamped(least, most);
        return ScoreSet::ladder(0, tally.each, steps_at_most(tally)).clamped(least, most);
    }

    /// As many steps as there are items, nullopt where cases are counted without an end.
    std::optional<std::size_t> steps_at_most(const Tally& tally) const {
        const std::size_t items = rule.facts[tally.fact].choices.size();
        if (items == 0 || rule.facts[tally.fact].kind != Fact::Kind::items) return std::nullopt;
        return tally.size > 1 ? std::optional<std::size_t>() : items;
    }

    ScoreSet operator()(const Checklist& list) const {
        ScoreSet sums = ScoreSet::point(0);
        for (const Number& each : list.each) {
            ScoreSet one = ScoreSet::point(0);
            one.add(ScoreSet::point(each));
            sums = sums.plus(one);
        }
        return sums;
    }

    ScoreSet operator()(const Adjust& adjust) const {
        ScoreSet scores = paid(adjust.pays);
        scores.add(ScoreSet::point(0));
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

}  // namespace

Reach reach(const Rule& rule, const std::optional<RoundingRule>& rounding) {
    ScoreSet scores = ScoreSet::point(rule.base);
    for (const Part& part : rule.parts) scores = scores.plus(boost::variant2::visit(PartScores{rule}, part));
    scores = scores.clamped(rule.floor, rule.cap);
    for (const Override& override_ : rule.overrides)
        if (override_.outcome == Override::Outcome::points) scores.add(ScoreSet::point(override_.points));
    return {scores.pieces(), rule.rounding ? rule.rounding : rounding};
}

bool Reach::contains(const Number& printed) const {
    for (const Interval& piece : scores) {
        if (piece.contains(printed)) return true;
        if (rounding && rounding->how != Rounding::none && rounds_to(piece, *rounding, printed)) return true;
    }
    return false;
}

std::optional<Bound> Reach::least() const {
    return scores.empty() ? std::nullopt : scores.front().low;
}

std::optional<Bound> Reach::most() const {
    return scores.empty() ? std::nullopt : scores.back().high;
}

}  // namespace heng
