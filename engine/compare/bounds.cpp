// What a part can pay at most and at least. Entries: most_paid(), least_paid().
#include "engine/compare/cuts.hpp"
#include "engine/score/sheet.hpp"

namespace heng::comparing {
namespace {

using End = std::optional<Number>;

/// `sign` 1 asks for the most, -1 for the least; ends are compared multiplied by it.
struct EndOf {
    const Rule& rule;
    int sign;
    ConditionId when = 0;

    End farther(const End& left, const End& right) const {
        if (!left || !right) return std::nullopt;
        return sign > 0 ? max(*left, *right) : min(*left, *right);
    }
    static End row_end(const EndOf& self, ConditionId when, const Payoff& pays) {
        return boost::variant2::visit(EndOf{self.rule, self.sign, when}, pays);
    }

    End operator()(const Flat& flat) const { return flat.points; }
    End operator()(const Stairs& stairs) const {
        if (stairs.each.sign() * sign <= 0) return stairs.start;
        if (!stairs.to) return std::nullopt;
        const Number longest = *stairs.to - stairs.from.value_or(0);
        return stairs.start + stairs.each * steps_of(longest, stairs.size, stairs.partial);
    }
    // A line within a row that has two ends: 70%≤x＜95%按比例.
    End operator()(const Line& line) const {
        const Within* within = boost::variant2::get_if<Within>(&rule.conditions[when].what);
        if (!within || within->fact != line.fact || !within->in.low || !within->in.high) return std::nullopt;
        const auto at = [&](const Bound& bound) { return line.y0 + line.slope * (bound.at - line.x0); };
        return farther(at(*within->in.low), at(*within->in.high));
    }
    End operator()(const Given& given) const { return sign > 0 ? given.high : given.low; }
    End operator()(const Computed&) const { return std::nullopt; }

    End operator()(const Table& table) const {
        const End& limit = sign > 0 ? table.high : table.low;
        End end;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const End here = row_end(*this, table.rows[i].when, table.rows[i].pays);
            end = i == 0 ? here : farther(end, here);
            if (!end) return limit;
        }
        if (limit && end) return sign > 0 ? min(*end, *limit) : max(*end, *limit);
        return end;
    }
    End operator()(const Tally& tally) const {
        if (tally.each.sign() * sign <= 0) return Number(0);
        if (tally.most) return Number(sign) * *tally.most;
        const std::size_t items = rule.facts[tally.fact].choices.size();
        if (items == 0) return std::nullopt;
        return steps_of(Number(static_cast<std::int64_t>(items)), tally.size, tally.partial) * tally.each;
    }
    End operator()(const Checklist& list) const {
        Number sum;
        for (const Number& each : list.each)
            if (each.sign() == sign) sum = sum + each;
        return sum;
    }
    End operator()(const Adjust& adjust) const { return farther(Number(0), row_end(*this, adjust.when, adjust.pays)); }
};

}  // namespace

std::optional<Number> most_paid(const Rule& rule, const Part& part) {
    return boost::variant2::visit(EndOf{rule, 1}, part);
}

std::optional<Number> least_paid(const Rule& rule, const Part& part) {
    return boost::variant2::visit(EndOf{rule, -1}, part);
}

}  // namespace heng::comparing
