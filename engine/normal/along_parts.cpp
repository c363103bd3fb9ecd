// What the parts of a rule pay on one cell of a fact, as shapes. Entry: part_along().
#include "engine/normal/along.hpp"
#include "engine/score/sheet.hpp"

namespace heng::normal {
namespace {

Number number_from(std::size_t count) {
    return Number(static_cast<std::int64_t>(count));
}

/// Stairs on a cell that lies wholly on one side of its origin and of its marginal ends.
Shape stairs_shape(const Stairs& stairs, const Interval& cell) {
    const Number ahead = sample(cell) - stairs.origin;
    const bool above = ahead.sign() > 0;
    const Number beyond = stairs.from ? *stairs.from : Number(0);
    const bool counts = stairs.side == Stairs::Side::both || (stairs.side == Stairs::Side::above) == above;
    if (!counts || ahead.abs() <= beyond) return Constant{stairs.start};
    if (stairs.to && ahead.abs() >= *stairs.to) {
        const Number all = max(*stairs.to - beyond, 0);
        return Constant{stairs.start + stairs.each * steps_of(all, stairs.size, stairs.partial)};
    }
    const Number direction = above ? 1 : -1;
    const Number origin = stairs.origin + direction * beyond;
    if (stairs.partial != PartialStep::proportional)
        return Staircase{stairs.start, origin, stairs.size, stairs.each, above ? 1 : -1, stairs.partial};
    const Number slope = direction * stairs.each / stairs.size;
    return Linear{stairs.start - slope * origin, slope};
}

struct PayoffAlong {
    const Interval& cell;
    Span because;
    std::string& why;

    Made operator()(const Flat& flat) const { return piece(cell, Constant{flat.points}, because); }
    Made operator()(const Stairs& stairs) const { return piece(cell, stairs_shape(stairs, cell), because); }
    Made operator()(const Line& line) const {
        return piece(cell, Linear{line.y0 - line.slope * line.x0, line.slope}, because);
    }
    Made operator()(const Given& given) const {
        return piece(cell, JudgedRange{given.low, given.high, given.low_closed, given.high_closed}, because);
    }
    Made operator()(const Computed& formula) const {
        Made made = formula_along(formula, cell, why);
        if (made) blame(*made, piece(cell, Nothing{}, {}), because);
        return made;
    }
};

struct PartAlong {
    const Rule& rule;
    FactId fact;
    const Interval& cell;
    std::string& why;

    Made payoff(const Payoff& pays, Span because) const {
        return boost::variant2::visit(PayoffAlong{cell, because, why}, pays);
    }

    /// Limits of the part alone; the words of the part stand for them.
    Made limited(Made made, const std::optional<Number>& low, const std::optional<Number>& high, Span words) const {
        for (const auto& [end, at_least] : {std::pair{low, true}, std::pair{high, false}}) {
            if (!end || !made) continue;
            const Pieces limit = piece(cell, Constant{*end}, {});
            const Pieces before = *made;
            made = at_least ? larger(before, limit, why) : smaller(before, limit, why);
            if (made) blame(*made, before, words);
        }
        return made;
    }

    Made operator()(const Table& table) const {
        for (const Row& row : table.rows)
            if (holds_on(rule, row.when, fact, cell))
                return limited(payoff(row.pays, row.span), table.low, table.high, table.span);
        return piece(cell, Nothing{}, table.span);
    }

    Made operator()(const Adjust& adjust) const {
        if (holds_on(rule, adjust.when, fact, cell)) return payoff(adjust.pays, adjust.span);
        return piece(cell, Constant{0}, {});
    }

    // Counts are stairs that begin at no case, or at all items where what failed is counted.
    Made operator()(const Tally& tally) const {
        const bool failed = tally.failed && rule.facts[fact].kind == Fact::Kind::items;
        Stairs stairs;
        stairs.fact = fact;
        stairs.side = failed ? Stairs::Side::below : Stairs::Side::above;
        stairs.origin = failed ? number_from(rule.facts[fact].choices.size()) : Number(0);
        stairs.size = tally.size;
        stairs.each = tally.each;
        stairs.partial = tally.partial;
        const auto low = tally.most ? std::optional(-*tally.most) : std::nullopt;
        return limited(payoff(stairs, tally.span), low, tally.most, tally.span);
    }

    Made operator()(const Checklist& list) const {
        const Number each = list.each.empty() ? Number(0) : list.each.front();
        return (*this)(Tally{list.fact, list.failed, 1, each, PartialStep::whole, {}, list.span});
    }
};

}  // namespace

Made part_along(const Rule& rule, const Part& part, FactId fact, const Interval& cell, std::string& why) {
    return boost::variant2::visit(PartAlong{rule, fact, cell, why}, part);
}

}  // namespace heng::normal
