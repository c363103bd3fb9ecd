// Piecewise functions as jumps and curves. Few steps become jumps, many become one curve with a division.
#include "engine/batch/leaf_program.hpp"

#include <algorithm>
#include <limits>

#include "engine/batch/cheaper.hpp"
#include "engine/batch/segments.hpp"
#include "engine/score/exact.hpp"

namespace heng::batch {
namespace {

/// Builds the program from left to right.
class ProgramBuilder {
  public:
    ProgramBuilder(FactId fact, Fraction x) {
        program_.fact = fact;
        program_.x = std::move(x);
    }

    void add(const Segment& segment) {
        set(segment.in.low, segment.curve ? 0 : segment.units);
        if (segment.curve) program_.curves.push_back(*segment.curve);
        if (!segment.curve && segment.units == hole) return note_hole(segment.in);
        program_.least = std::min(program_.least, segment.curve ? segment.curve->least : segment.units);
        program_.greatest = std::max(program_.greatest, segment.curve ? segment.curve->greatest : segment.units);
    }

    // Kernels take the closed jumps first: both kinds are compared in one go each.
    LeafProgram finish() {
        std::stable_partition(program_.jumps.begin(), program_.jumps.end(), [](const Jump& j) { return j.closed; });
        return std::move(program_);
    }

  private:
    void set(const std::optional<Bound>& from, std::int64_t units) {
        if (!from)
            program_.start = units;
        else if (units != current_)
            program_.jumps.push_back({from->at, from->closed, units - current_});
        current_ = units;
    }

    void note_hole(const Interval& in) {
        const bool first = !in.low && in.high && !in.high->closed;
        program_.covered_from = first ? std::optional(in.high->at) : std::nullopt;
        program_.holes = true;
    }

    LeafProgram program_;
    std::int64_t current_ = 0;
};

bool counts(Fact::Kind kind) {
    return kind == Fact::Kind::count;
}

bool is_number(Fact::Kind kind) {
    switch (kind) {
        case Fact::Kind::value:
        case Fact::Kind::number:
        case Fact::Kind::count:
        case Fact::Kind::target:
        case Fact::Kind::rank:
        case Fact::Kind::population:
            return true;
        case Fact::Kind::yes_no:
        case Fact::Kind::option:
        case Fact::Kind::items:
        case Fact::Kind::judged:
        case Fact::Kind::total:
        case Fact::Kind::grade:
            return false;
    }
    return false;
}

/// The only function of the rule, over its whole line.
std::optional<Piecewise> only_function(const Rule& rule) {
    auto form = normal_form(rule);
    if (!form || !form->whole || form->functions.size() != 1) return std::nullopt;
    return std::move(form->functions.front());
}

void note_decimals(const Number& number, int& most) {
    constexpr int deepest = 4;  // finer points than these are no units; such leaves go to the scalar scorer
    const auto decimals = number.decimals();
    if (decimals && *decimals <= deepest) most = std::max(most, *decimals);
}

/// Points that a rule names, where nothing rounds them.
void note_constants(const Rule& rule, int& most) {
    for (const Number* limit : {rule.floor ? &*rule.floor : nullptr, rule.cap ? &*rule.cap : nullptr, &rule.points})
        if (limit) note_decimals(*limit, most);
    const auto function = only_function(rule);
    if (!function) return;
    for (const Piece& piece : function->pieces) {
        if (const auto* constant = boost::variant2::get_if<Constant>(&piece.shape))
            note_decimals(constant->points, most);
        if (const auto* stairs = boost::variant2::get_if<Staircase>(&piece.shape)) {
            note_decimals(stairs->start, most);
            note_decimals(stairs->each, most);
        }
    }
}

}  // namespace

std::optional<LeafProgram> leaf_program(const Plan& plan, const Cohorts& cohorts, const LeafPlan& leaf, int places) {
    if (!leaf.rule) return std::nullopt;
    const auto function = only_function(*leaf.rule);
    if (!function) return std::nullopt;
    const Fact& fact = leaf.rule->facts[function->fact];
    if (!is_number(fact.kind)) return std::nullopt;
    auto x = fraction_of(plan, cohorts, leaf, function->fact);
    if (!x) return std::nullopt;
    auto segments = segments_of(*function, leaf, places, counts(fact.kind));
    if (!segments) return std::nullopt;
    widen_curve(*segments);
    ProgramBuilder builder(function->fact, std::move(*x));
    for (const Segment& segment : *segments) builder.add(segment);
    LeafProgram program = builder.finish();
    shift_value(program);
    return program;
}

int places_of(const Plan& plan) {
    int most = 0;
    for (const LeafPlan& leaf : plan.leaves) {
        if (!leaf.rule) continue;
        const RoundingRule& rounding = leaf.rule->rounding.value_or(leaf.rounding);
        if (rounding.how == Rounding::none)
            note_constants(*leaf.rule, most);
        else
            most = std::max(most, std::min(rounding.places, 4));
        for (const auto& limit : {leaf.rule->floor, leaf.rule->cap})
            if (limit) note_decimals(*limit, most);
    }
    return most;
}

}  // namespace heng::batch
