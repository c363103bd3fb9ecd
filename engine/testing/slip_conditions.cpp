// Conditions as people get them wrong. Entry: slip_conditions().
#include <algorithm>
#include <set>

#include "engine/testing/mutant_maker.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Bounded = std::optional<Bound> Interval::*;

// Every place where a rule names a number along a fact: bounds of conditions, origins of stairs and lines.
template <class Use>
void each_number(Rule& rule, FactId fact, Use use) {
    for (Condition& condition : rule.conditions)
        if (Within* within = v2::get_if<Within>(&condition.what); within && within->fact == fact)
            for (const Bounded end : {&Interval::low, &Interval::high})
                if (within->in.*end) use((within->in.*end)->at, condition.span);
    const auto of_payoff = [&](Payoff& pays, Span span) {
        if (Stairs* stairs = v2::get_if<Stairs>(&pays); stairs && stairs->fact == fact) use(stairs->origin, span);
        if (Line* line = v2::get_if<Line>(&pays); line && line->fact == fact) use(line->x0, span);
    };
    for (Part& part : rule.parts) {
        if (Table* table = v2::get_if<Table>(&part))
            for (Row& row : table->rows) of_payoff(row.pays, row.span);
        if (Adjust* adjust = v2::get_if<Adjust>(&part)) of_payoff(adjust->pays, adjust->span);
    }
}

// 95% retyped as 9.5% or 94%, wherever the rule says it.
struct Retype {
    MutantMaker& maker;
    FactId fact;

    void run() {
        std::vector<std::pair<Number, Span>> said;
        Rule copy = maker.rule;
        each_number(copy, fact, [&](const Number& at, Span span) {
            const auto same = [&](const auto& one) { return one.first == at; };
            if (std::none_of(said.begin(), said.end(), same)) said.emplace_back(at, span);
        });
        for (const auto& [at, span] : said) {
            retype(Slip::threshold, at, at - step(at), span);
            if (at.sign() != 0) retype(Slip::magnitude, at, at / Number(10), span);
        }
    }

    // One percentage point of a rate, one case, a tenth of an amount.
    Number step(const Number& at) const {
        const Unit& unit = maker.rule.facts[fact].unit;
        if (unit.percent) return Number::ratio(1, 100);
        if (unit.dimension == Dimension::none && at.abs() <= Number(1)) return Number::ratio(1, 100);
        if (unit.dimension == Dimension::money) return at.sign() == 0 ? Number(10000) : at / Number(10);
        return 1;
    }

    void retype(Slip slip, const Number& at, const Number& now, Span span) {
        Rule changed = maker.rule;
        each_number(changed, fact, [&](Number& one, Span) {
            if (one == at) one = now;
        });
        maker.add(slip, std::move(changed), maker.for_(maker.quantity(fact, at), maker.quantity(fact, now)), span);
    }
};

// ≥95% as >95%.
void flip_bounds(MutantMaker& maker, ConditionId id, const Within& within) {
    for (const Bounded end : {&Interval::low, &Interval::high}) {
        if (!(within.in.*end)) continue;
        Rule changed = maker.rule;
        Bound& bound = *(v2::get<Within>(changed.conditions[id].what).in.*end);
        bound.closed = !bound.closed;
        const char* sign = end == &Interval::low ? (bound.closed ? "≥" : "＞") : (bound.closed ? "≤" : "＜");
        const char* was = end == &Interval::low ? (bound.closed ? "＞" : "≥") : (bound.closed ? "＜" : "≤");
        const std::string at = maker.quantity(within.fact, bound.at);
        maker.add(Slip::boundary, std::move(changed), maker.for_(was + at, sign + at), maker.rule.conditions[id].span);
    }
}

// 是 for 否, an item met for missed, the next choice for this one.
struct Invert {
    MutantMaker& maker;
    ConditionId id;

    void operator()(const Always&) const {}
    void operator()(const Otherwise&) const {}
    void operator()(const All&) const {}
    void operator()(const Any&) const {}
    void operator()(const Not&) const {}
    void operator()(const Within& within) const { flip_bounds(maker, id, within); }
    void operator()(const Holds& holds) const { add(Holds{holds.fact, !holds.expected}, holds.fact); }
    void operator()(const ItemMet& item) const { add(ItemMet{item.fact, item.item, !item.expected}, item.fact); }
    void operator()(const Chosen& chosen) const {
        const std::size_t count = maker.rule.facts[chosen.fact].choices.size();
        if (count > 1) add(Chosen{chosen.fact, static_cast<std::uint32_t>((chosen.choice + 1) % count)}, chosen.fact);
    }

    template <class T>
    void add(T now, FactId fact) const {
        Rule changed = maker.rule;
        changed.conditions[id].what = now;
        maker.add(Slip::inverted, std::move(changed),
                  maker.rule.facts[fact].name + maker.say("：条件颠倒", ": condition inverted"),
                  maker.rule.conditions[id].span);
    }
};

// 每超过 for 每低于: the stairs climb on the other side, and the regions of the fact with them.
struct Reverse {
    MutantMaker& maker;

    void run() {
        std::set<FactId> done;
        for (const Part& part : maker.rule.parts)
            if (const Table* table = v2::get_if<Table>(&part))
                for (const Row& row : table->rows)
                    if (const Stairs* stairs = v2::get_if<Stairs>(&row.pays))
                        if (stairs->side != Stairs::Side::both && done.insert(stairs->fact).second)
                            reverse(stairs->fact, stairs->origin, row.span);
    }

    void reverse(FactId fact, const Number& origin, Span span) {
        Rule changed = maker.rule;
        const auto mirror = [&](std::optional<Bound>& bound) {
            if (bound) bound->at = origin + origin - bound->at;
        };
        for (Condition& condition : changed.conditions)
            if (Within* within = v2::get_if<Within>(&condition.what); within && within->fact == fact) {
                std::swap(within->in.low, within->in.high);
                mirror(within->in.low);
                mirror(within->in.high);
            }
        for (Part& part : changed.parts)
            if (Table* table = v2::get_if<Table>(&part))
                for (Row& row : table->rows)
                    if (Stairs* stairs = v2::get_if<Stairs>(&row.pays); stairs && stairs->fact == fact) turn(*stairs);
        maker.add(Slip::direction, std::move(changed),
                  maker.say("扣分的方向写反（超过与低于对调）", "steps count on the other side"), span);
    }

    static void turn(Stairs& stairs) {
        if (stairs.side == Stairs::Side::both) return;
        stairs.side = stairs.side == Stairs::Side::above ? Stairs::Side::below : Stairs::Side::above;
    }
};

}  // namespace

void slip_conditions(MutantMaker& maker) {
    for (ConditionId id = 0; id < maker.rule.conditions.size(); ++id)
        v2::visit(Invert{maker, id}, maker.rule.conditions[id].what);
    for (FactId fact = 0; fact < maker.rule.facts.size(); ++fact) Retype{maker, fact}.run();
    Reverse{maker}.run();
}

}  // namespace heng
