#include "engine/impact/impact.hpp"

#include <algorithm>

#include "engine/check/value_function.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

std::optional<Number> number_of(const Result& result) {
    const Scored* scored = get_if<Scored>(&result);
    return scored ? std::optional<Number>(scored->points) : std::nullopt;
}

/// The lower end of the band above that of a total.
const GradeBands::Band* next_band(const GradeBands& grades, const Number& total) {
    const GradeBands::Band* next = nullptr;
    for (const GradeBands::Band& band : grades.bands) {
        if (!band.in.low || band.in.low->at <= total) continue;
        if (!next || band.in.low->at < next->in.low->at) next = &band;
    }
    return next;
}

/// Sums over the units whose total is known.
struct Moments {
    std::size_t count = 0;
    Number sum, total, product;  // of scores, of totals, of score × total

    void take(const Number& score, const Number& whole) {
        ++count;
        sum = sum + score;
        total = total + whole;
        product = product + score * whole;
    }
    /// count² × covariance
    Number together() const { return Number(static_cast<std::int64_t>(count)) * product - sum * total; }
};

struct Weigher {
    const Pack& pack;
    const std::vector<UnitScore>& units;

    Moments totals() const {
        Moments moments;
        for (const UnitScore& unit : units)
            if (const auto total = number_of(unit.total)) moments.take(*total, *total);
        return moments;
    }

    Weight weigh(NodeId leaf, const Number& whole_spread) const {
        Weight weight;
        weight.leaf = leaf;
        weight.points = pack.nodes[leaf].points.value_or(0);
        if (pack.full_marks.sign() > 0) weight.nominal = weight.points / pack.full_marks;
        Number sum;
        Moments moments;
        for (const UnitScore& unit : units) {
            const auto score = number_of(unit.nodes[leaf].result);
            if (!score) continue;
            take(weight, *score);
            sum = sum + *score;
            if (const auto total = number_of(unit.total)) moments.take(*score, *total);
        }
        if (weight.scored > 0) weight.mean = sum / Number(static_cast<std::int64_t>(weight.scored));
        if (whole_spread.sign() > 0) weight.effective = moments.together() / whole_spread;
        return weight;
    }

    static void take(Weight& weight, const Number& score) {
        weight.low = weight.scored == 0 ? score : min(weight.low, score);
        weight.high = weight.scored == 0 ? score : max(weight.high, score);
        ++weight.scored;
        weight.full += score >= weight.points;
        weight.none += score.sign() == 0;
    }
};

struct GapFinder {
    const Pack& pack;
    const std::vector<IndicatorCourse>& courses;

    UnitGap gap(const UnitScore& unit) const {
        UnitGap gap;
        gap.unit = unit.unit;
        gap.total = number_of(unit.total);
        gap.grade = unit.grade;
        if (!gap.total || !pack.grades) return gap;
        const GradeBands::Band* next = next_band(*pack.grades, *gap.total);
        if (!next) return gap;
        gap.next = next->label;
        gap.missing = next->in.low->at - *gap.total;
        for (const IndicatorCourse& course : courses) add_way(course, unit, gap);
        std::stable_sort(gap.ways.begin(), gap.ways.end(), [](const Way& a, const Way& b) { return a.gain > b.gain; });
        return gap;
    }

    /// Enough points for the next grade, else all that the indicator still has.
    static void add_way(const IndicatorCourse& course, const UnitScore& unit, UnitGap& gap) {
        const NodeScore& node = unit.nodes[course.leaf];
        const auto score = number_of(node.result);
        if (!course.function || !course.full || !score || *score >= course.full->points) return;
        const FactId fact = course.function->fact;
        const Number* now = fact < node.outcome.facts.size() ? get_if<Number>(&node.outcome.facts[fact]) : nullptr;
        if (!now) return;
        const Number wanted = min(*score + gap.missing, course.full->points);
        const auto to = nearest(*course.function, *now, wanted);
        if (to) gap.ways.push_back({course.leaf, *now, *to, evaluate(*course.function, *to).value_or(0) - *score});
    }
};

}  // namespace

std::vector<IndicatorCourse> indicator_courses(const Pack& pack) {
    std::vector<IndicatorCourse> out;
    for (const NodeId leaf : pack.leaves) {
        const Rule* rule = get_if<Rule>(&pack.nodes[leaf].meaning);
        if (!rule) continue;
        IndicatorCourse course;
        course.leaf = leaf;
        const std::optional<NormalForm> form = normal_form(*rule);
        if (const Piecewise* function = value_function(*rule, form)) course.function = *function;
        if (course.function) {
            course.unit = rule->facts[course.function->fact].unit;
            course.full = full_marks(*course.function);
            course.cliff = steepest(*course.function, least_unit(course.unit));
        }
        out.push_back(std::move(course));
    }
    return out;
}

Impact impact(const Pack& pack, const std::vector<IndicatorCourse>& courses, const std::vector<UnitScore>& units) {
    Impact out;
    const Weigher weigher{pack, units};
    const Number spread = weigher.totals().together();
    for (const NodeId leaf : pack.leaves) out.weights.push_back(weigher.weigh(leaf, spread));
    const GapFinder finder{pack, courses};
    for (const UnitScore& unit : units) out.gaps.push_back(finder.gap(unit));
    return out;
}

}  // namespace heng
