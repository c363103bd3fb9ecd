#include "engine/rule/score_set.hpp"

#include <algorithm>

namespace heng {
namespace {

constexpr std::size_t written_steps = 200;  // of an endless ladder; the rest of it is taken as one open interval

std::optional<Bound> sum(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) return std::nullopt;
    return Bound{a->at + b->at, a->closed && b->closed};
}

/// Does a low end come before another? No end at all comes first.
bool starts_before(const Interval& a, const Interval& b) {
    if (!a.low || !b.low) return !a.low && b.low;
    return a.low->at < b.low->at || (a.low->at == b.low->at && a.low->closed && !b.low->closed);
}

/// Do two intervals, in order of their starts, leave no number between them?
bool touches(const Interval& first, const Interval& next) {
    if (!first.high || !next.low) return true;
    return next.low->at < first.high->at ||
           (next.low->at == first.high->at && (first.high->closed || next.low->closed));
}

std::optional<Bound> later(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) return std::nullopt;
    if (a->at == b->at) return Bound{a->at, a->closed || b->closed};
    return a->at > b->at ? a : b;
}

/// One end moved into [low, high].
std::optional<Bound> moved(const std::optional<Bound>& end, const std::optional<Number>& low,
                           const std::optional<Number>& high, const std::optional<Number>& endless) {
    std::optional<Bound> kept = end;
    if (!kept && endless) kept = Bound{*endless, true};
    if (kept && low && kept->at < *low) kept = Bound{*low, true};
    if (kept && high && kept->at > *high) kept = Bound{*high, true};
    return kept;
}

}  // namespace

ScoreSet ScoreSet::point(const Number& at) {
    return between(Bound{at, true}, Bound{at, true});
}

ScoreSet ScoreSet::between(std::optional<Bound> low, std::optional<Bound> high) {
    ScoreSet set;
    set.pieces_.push_back({std::move(low), std::move(high)});
    return set;
}

ScoreSet ScoreSet::ladder(const Number& start, const Number& each, std::optional<std::size_t> count) {
    ScoreSet set;
    Number at = start;
    for (std::size_t step = 0; step <= std::min(count.value_or(written_steps), written_steps); ++step) {
        set.pieces_.push_back({Bound{at, true}, Bound{at, true}});
        at = at + each;
    }
    if (!count || *count > written_steps)
        set.pieces_.push_back(each.sign() < 0 ? Interval{std::nullopt, Bound{at, true}}
                                              : Interval{Bound{at, true}, std::nullopt});
    set.tidy();
    return set;
}

void ScoreSet::add(const ScoreSet& other) {
    pieces_.insert(pieces_.end(), other.pieces_.begin(), other.pieces_.end());
    tidy();
}

ScoreSet ScoreSet::plus(const ScoreSet& other) const {
    ScoreSet set;
    for (const Interval& a : pieces_)
        for (const Interval& b : other.pieces_) set.pieces_.push_back({sum(a.low, b.low), sum(a.high, b.high)});
    set.tidy();
    return set;
}

ScoreSet ScoreSet::clamped(const std::optional<Number>& low, const std::optional<Number>& high) const {
    ScoreSet set;
    for (const Interval& piece : pieces_)
        set.pieces_.push_back({moved(piece.low, low, high, low), moved(piece.high, low, high, high)});
    set.tidy();
    return set;
}

void ScoreSet::tidy() {
    if (!std::is_sorted(pieces_.begin(), pieces_.end(), starts_before))
        std::sort(pieces_.begin(), pieces_.end(), starts_before);
    std::vector<Interval> joined;
    for (const Interval& piece : pieces_) {
        if (!joined.empty() && touches(joined.back(), piece))
            joined.back().high = later(joined.back().high, piece.high);
        else
            joined.push_back(piece);
    }
    if (joined.size() > most_pieces) joined = {Interval{joined.front().low, joined.back().high}};
    pieces_ = std::move(joined);
}

ScoreSpan ScoreSpan::between(std::optional<Bound> low, std::optional<Bound> high) {
    ScoreSpan span;
    span.empty_ = false;
    span.ends_ = {std::move(low), std::move(high)};
    return span;
}

ScoreSpan ScoreSpan::ladder(const Number& start, const Number& each, std::optional<std::size_t> count) {
    const bool endless = !count || *count > written_steps;
    const bool down = each.sign() < 0;
    if (endless) return down ? between(std::nullopt, Bound{start, true}) : between(Bound{start, true}, std::nullopt);
    const Number last = start + each * Number(static_cast<std::int64_t>(*count));
    return down ? between(Bound{last, true}, Bound{start, true}) : between(Bound{start, true}, Bound{last, true});
}

void ScoreSpan::add(const ScoreSpan& other) {
    if (other.empty_) return;
    if (empty_) return void(*this = other);
    if (starts_before(other.ends_, ends_)) ends_.low = other.ends_.low;
    ends_.high = later(ends_.high, other.ends_.high);
}

ScoreSpan ScoreSpan::plus(const ScoreSpan& other) const {
    if (empty_ || other.empty_) return {};
    return between(sum(ends_.low, other.ends_.low), sum(ends_.high, other.ends_.high));
}

ScoreSpan ScoreSpan::clamped(const std::optional<Number>& low, const std::optional<Number>& high) const {
    if (empty_) return {};
    return between(moved(ends_.low, low, high, low), moved(ends_.high, low, high, high));
}

}  // namespace heng
