#include "engine/compare/lines.hpp"

#include <algorithm>

#include "engine/normal/shapes.hpp"

namespace heng::comparing {
namespace {

constexpr std::int64_t most_boundaries = 4000;

/// points(x) = at_zero + slope × x, before limits.
struct Straight {
    Number at_zero, slope;
};

bool same_line(const Straight& left, const Straight& right) {
    return left.at_zero == right.at_zero && left.slope == right.slope;
}

void meets(const Straight& line, const Number& points, std::vector<Number>& out) {
    if (line.slope.sign() != 0) out.push_back((points - line.at_zero) / line.slope);
}

struct Stretching {
    const Case& at;
    const Both<Finish>& finish;
    const Number& sample;
    std::string& why;
    Both<Straight> low, high;  // apart where a person judges
    std::vector<Number> cuts = {};

    void meet_limits() {
        for (const Straight& line : {low[0], low[1], high[0], high[1]})
            for (const Finish& each : finish) {
                if (each.rule->floor) meets(line, *each.rule->floor, cuts);
                if (each.rule->cap) meets(line, *each.rule->cap, cuts);
            }
    }

    void meet_each_other() {
        for (const auto& [left, right] : {std::pair(low[0], low[1]), std::pair(high[0], high[1])})
            meets({left.at_zero - right.at_zero, left.slope - right.slope}, 0, cuts);
    }

    static Number unit_of(const Finish& of) {
        Number unit = of.rounding ? Number(1) : Number(0);
        for (int i = 0; of.rounding && i < of.rounding->places; ++i) unit = unit / 10;
        for (int i = 0; of.rounding && i > of.rounding->places; --i) unit = unit * 10;
        return unit;
    }

    /// Where rounding can matter: as far as the lines are within a few rounded points of each other. Beyond, the order
    /// of the lines decides; lines side by side repeat themselves.
    std::pair<Number, Number> window() const {
        Number least, reach, from = sample, to = sample;
        for (const Number& slope : {low[0].slope, low[1].slope, low[0].slope - low[1].slope})
            if (slope.sign() != 0) least = least.sign() == 0 ? slope.abs() : min(least, slope.abs());
        if (least.sign() != 0) reach = Number(4) * max(unit_of(finish[0]), unit_of(finish[1])) / least;
        for (const Number& cut : cuts) {
            from = min(from, cut);
            to = max(to, cut);
        }
        return {at.in.low ? at.in.low->at : from - reach, at.in.high ? at.in.high->at : to + reach};
    }

    /// The points that a line passes in a stretch of x, within the limits of its rule.
    static std::pair<Number, Number> passed(const Straight& line, const Rule& rule,
                                            const std::pair<Number, Number>& x) {
        const Number from = line.at_zero + line.slope * x.first, to = line.at_zero + line.slope * x.second;
        Number least = min(from, to), most = max(from, to);
        if (rule.floor) least = max(least, *rule.floor);
        if (rule.cap) most = min(most, *rule.cap);
        return {least, most};
    }

    /// How many thresholds of rounding at either end of a stretch are enough. Rounding keeps the order of two lines:
    /// where both are rounded alike, one threshold between them proves the difference. One line rounded in two ways
    /// repeats itself with the coarser of them.
    std::int64_t enough(const Number& half) const {
        if (same_rounding(finish[0], finish[1])) return 3;
        if (!alike()) return most_boundaries;
        const Number coarse = max(unit_of(finish[0]), unit_of(finish[1]));
        std::int64_t count = 4;
        while (Number(count) * half < Number(2) * coarse) ++count;
        return count;
    }

    bool alike() const { return same_line(low[0], low[1]) && same_line(high[0], high[1]); }

    // Half ways between two rounded points, and rounded points.
    void meet_boundaries(const Straight& line, const Finish& of, const std::pair<Number, Number>& x,
                         std::vector<Number>& out) {
        if (!of.rounding || of.rounding->how == Rounding::none || line.slope.sign() == 0) return;
        const auto points = passed(line, *of.rule, x);
        const Number half = unit_of(of) / 2;
        const std::int64_t most = enough(half);
        const Number first = (points.first / half).ceil() * half, last = (points.second / half).floor() * half;
        const Number middle = (first + Number(most) * half);
        for (std::int64_t i = 0; i < most && first + Number(i) * half <= last; ++i)
            meets(line, first + Number(i) * half, out);
        for (std::int64_t i = 0; i < most && last - Number(i) * half >= middle; ++i)
            meets(line, last - Number(i) * half, out);
        if (most == most_boundaries && last > middle + middle - first) why = "too-many-cases";
    }

    /// Stretch by stretch between what cuts the lines themselves.
    void meet_all_boundaries() {
        for (const Straight& line : {low[0], low[1], high[0], high[1]}) meets(line, 0, cuts);
        const auto x = window();
        std::vector<Number> ends = cuts, met;
        ends.push_back(x.first);
        ends.push_back(x.second);
        std::sort(ends.begin(), ends.end());
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            if (ends[i] < x.first || ends[i + 1] > x.second || ends[i] == ends[i + 1]) continue;
            for (std::size_t side = 0; side < 2; ++side) {
                meet_boundaries(low[side], finish[side], {ends[i], ends[i + 1]}, met);
                if (at.said[side].judged) meet_boundaries(high[side], finish[side], {ends[i], ends[i + 1]}, met);
            }
        }
        cuts.insert(cuts.end(), met.begin(), met.end());
    }
};

bool same_finish(const Finish& left, const Finish& right) {
    return same_rounding(left, right) && left.rule->floor == right.rule->floor && left.rule->cap == right.rule->cap;
}

}  // namespace

bool same_rounding(const Finish& left, const Finish& right) {
    if (!left.rounding || !right.rounding) return left.rounding.has_value() == right.rounding.has_value();
    return left.rounding->places == right.rounding->places && left.rounding->how == right.rounding->how;
}

std::vector<Interval> stretches(const Case& at, const Both<Finish>& finish, const Number& sample, std::string& why) {
    Stretching stretching{at, finish, sample, why, {}, {}};
    for (std::size_t side = 0; side < 2; ++side) {
        const Number before = finish[side].rule->base - at.slope[side] * sample;
        stretching.low[side] = {before + at.said[side].low, at.slope[side]};
        stretching.high[side] = {before + at.said[side].high, at.slope[side]};
    }
    if (stretching.alike() && same_finish(finish[0], finish[1])) return {at.in};
    stretching.meet_limits();
    stretching.meet_each_other();
    stretching.meet_all_boundaries();
    return normal::cells(at.in, std::move(stretching.cuts));
}

}  // namespace heng::comparing
