// What one row pays: flat points, stairs, a line, points given by a person, a formula. Entry: pay().
#include "engine/score/sheet.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

Number distance_beyond(const Stairs& stairs, const Number& x) {
    const Number ahead = x - stairs.origin;
    switch (stairs.side) {
        case Stairs::Side::below:
            return max(-ahead, 0);
        case Stairs::Side::above:
            return max(ahead, 0);
        case Stairs::Side::both:
            return ahead.abs();
    }
    return 0;
}

/// The part of a distance that marginal stairs count: 5个百分点以上的部分.
Number counted(const Stairs& stairs, const Number& distance) {
    const Number upto = stairs.to ? min(distance, *stairs.to) : distance;
    return stairs.from ? max(upto - *stairs.from, 0) : upto;
}

bool in_range(const Given& given, const Number& value) {
    const Interval range{Bound{given.low, given.low_closed}, Bound{given.high, given.high_closed}};
    return range.contains(value);
}

struct Pay {
    const Known& known;
    const Number& full;
    const Step& row;
    Sheet& sheet;

    using Paid = std::optional<Number>;

    Step line(Step::Kind kind, const Number& deduction) const {
        Step step = row;
        step.kind = kind;
        step.deduction = deduction;
        return step;
    }

    Paid operator()(const Flat& flat) const {
        sheet.trace.push_back(line(Step::Kind::row, full - flat.points));
        return flat.points;
    }

    // A deduction is told apart from the points that its row starts with; an award is one line.
    Paid operator()(const Stairs& stairs) const {
        const auto x = number_of(known, stairs.fact, sheet.needs);
        if (!x) return std::nullopt;
        Step step = line(Step::Kind::stairs, 0);
        step.fact = stairs.fact;
        step.value = *x;
        step.origin = stairs.origin;
        step.distance = counted(stairs, distance_beyond(stairs, *x));
        step.size = stairs.size;
        step.each = stairs.each;
        step.steps = steps_of(*step.distance, stairs.size, stairs.partial);
        const Number change = stairs.each * *step.steps;
        const bool deducts = stairs.each.sign() < 0;
        if (deducts && full != stairs.start) sheet.trace.push_back(line(Step::Kind::row, full - stairs.start));
        step.deduction = deducts ? -change : full - stairs.start - change;
        sheet.trace.push_back(step);
        return stairs.start + change;
    }

    Paid operator()(const Line& slope) const {
        const auto x = number_of(known, slope.fact, sheet.needs);
        if (!x) return std::nullopt;
        const Number points = slope.y0 + slope.slope * (*x - slope.x0);
        Step step = line(Step::Kind::line, full - points);
        step.fact = slope.fact;
        step.value = *x;
        step.origin = slope.x0;
        step.each = slope.slope;
        sheet.trace.push_back(step);
        return points;
    }

    Paid operator()(const Given& given) const {
        const Value& value = known.values[given.fact];
        const Number* points = get_if<Number>(&value);
        if (points && in_range(given, *points)) {
            Step step = line(Step::Kind::given, full - *points);
            step.fact = given.fact;
            step.value = *points;
            sheet.trace.push_back(step);
            return *points;
        }
        refuse(given, value);
        return std::nullopt;
    }

    void refuse(const Given& given, const Value& value) const {
        if (holds_alternative<Number>(value))
            sheet.close(OutOfRange{given.fact, given.low, given.high, given.low_closed, given.high_closed});
        else if (holds_alternative<Missing>(value))
            sheet.awaiting = Awaiting{given.fact, given.low, given.high, given.low_closed, given.high_closed};
        else
            sheet.needs.push_back(given.fact);
    }

    Paid operator()(const Computed& formula) const {
        const auto points = compute(known, formula, sheet);
        if (!points) return std::nullopt;
        sheet.trace.push_back(line(Step::Kind::formula, full - *points));
        sheet.trace.back().after = *points;
        return points;
    }
};

}  // namespace

Number steps_of(const Number& distance, const Number& size, PartialStep partial) {
    const Number steps = distance / size;
    switch (partial) {
        case PartialStep::whole:
            return steps.floor();
        case PartialStep::started:
            return steps.ceil();
        case PartialStep::proportional:
            return steps;
    }
    return steps;
}

std::optional<Number> pay(const Known& known, const Payoff& payoff, const Number& full, const Step& row, Sheet& sheet) {
    return boost::variant2::visit(Pay{known, full, row, sheet}, payoff);
}

}  // namespace heng
