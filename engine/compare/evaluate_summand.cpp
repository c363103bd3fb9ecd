// One summand of a rule in one cell. Entry: evaluate().
#include "engine/compare/summands.hpp"
#include "engine/normal/along.hpp"
#include "engine/normal/shapes.hpp"
#include "engine/score/known.hpp"
#include "engine/score/sheet.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using boost::variant2::visit;

Spoken points(const Number& number) {
    Spoken spoken;
    spoken.said.low = spoken.said.high = number;
    return spoken;
}

Spoken refused(const char* why) {
    Spoken spoken;
    spoken.why = why;
    return spoken;
}

struct Speaking {
    const Summand& term;
    const Scene& scene;
    Known known{scene.rule.facts, scene.rule.conditions, scene.values};

    std::size_t side() const { return static_cast<std::size_t>(term.side); }
    VariableId variable_of(FactId fact) const { return scene.variables.of_fact[side()].at(fact); }
    bool applies(ConditionId when) const {
        Needs needs;
        return holds(known, when, needs) == Truth::yes;
    }
    Number number(FactId fact) const {
        Needs needs;
        return number_of(known, fact, needs).value_or(0);
    }

    Spoken sloping(const Number& value, const Number& slope, VariableId along) const {
        Spoken spoken = points(value);
        spoken.slope = slope;
        if (slope.sign() != 0) spoken.along = along;
        return spoken;
    }

    Spoken operator()(const Flat& flat) const { return points(flat.points); }

    Spoken operator()(const Stairs& stairs) const {
        const Number ahead = number(stairs.fact) - stairs.origin;
        Number distance = stairs.side == Stairs::Side::below ? -ahead : ahead;
        if (stairs.side == Stairs::Side::both) distance = ahead.abs();
        const Number from = stairs.from.value_or(0);
        const bool inside = distance > from && (!stairs.to || distance < *stairs.to);
        const Number upto = stairs.to ? min(distance, *stairs.to) : distance;
        const Number counted = max(upto - from, 0);
        const Number value = stairs.start + stairs.each * steps_of(counted, stairs.size, stairs.partial);
        if (!inside || stairs.partial != PartialStep::proportional) return points(value);
        const Number slope = stairs.each / stairs.size * Number(ahead.sign());
        return sloping(value, slope, variable_of(stairs.fact));
    }

    Spoken operator()(const Line& line) const {
        return sloping(line.y0 + line.slope * (number(line.fact) - line.x0), line.slope, variable_of(line.fact));
    }

    Spoken operator()(const Given& given) const {
        Spoken spoken;
        spoken.said.judged = true;
        spoken.said.low = given.low;
        spoken.said.high = given.high;
        spoken.said.low_closed = given.low_closed;
        spoken.said.high_closed = given.high_closed;
        return spoken;
    }

    Spoken operator()(const Computed& formula) const {
        const auto form = linear_form(formula);
        if (!form) return curved(formula);
        if (form->product.empty()) return points(form->constant);
        const bool single = form->product.size() == 1 && form->product.begin()->second == 1;
        const VariableId along =
            single ? variable_of(form->product.begin()->first) : scene.variables.of_product[side()].at(form->product);
        return sloping(form->constant + form->factor * scene.samples[along], form->factor, along);
    }

    // A formula of one fact with 取整, 最小值 and the like: straight between its cuts, or a curve.
    Spoken curved(const Computed& formula) const {
        std::optional<FactId> only;
        for (const Term& each : formula.terms) {
            if (each.op != Term::Op::fact) continue;
            if (only && *only != each.fact) return refused("formula");
            only = each.fact;
        }
        std::string why;
        const Number x = only ? number(*only) : Number(0);
        const auto made = normal::formula_along(formula, Interval{}, why);
        if (!made || !only) return refused("formula");
        for (const Piece& piece : *made)
            if (piece.in.contains(x)) return on_piece(piece, x, variable_of(*only));
        return refused("formula");
    }

    Spoken on_piece(const Piece& piece, const Number& x, VariableId along) const {
        const auto value = normal::value_at(piece.shape, x);
        if (!value) return refused("formula");
        if (const Linear* line = get_if<Linear>(&piece.shape)) return sloping(*value, line->slope, along);
        if (get_if<Ratio>(&piece.shape) && !normal::is_point(piece.in)) {
            Spoken spoken = points(*value);
            spoken.why = "formula";
            return spoken;
        }
        return points(*value);
    }

    /// A part kept within its own limits does not grow any more.
    static Spoken limited(Spoken spoken, const std::optional<Number>& low, const std::optional<Number>& high) {
        for (Number* end : {&spoken.said.low, &spoken.said.high}) {
            const Number before = *end;
            if (low) *end = max(*end, *low);
            if (high) *end = min(*end, *high);
            if (*end == before) continue;
            spoken.along.reset();
            spoken.slope = 0;
        }
        return spoken;
    }

    Spoken operator()(const Table& table) const {
        for (const Row& row : table.rows)
            if (applies(row.when)) return limited(visit(*this, row.pays), table.low, table.high);
        Spoken spoken;
        spoken.said.uncovered = true;
        return spoken;
    }

    Spoken operator()(const Adjust& adjust) const {
        return applies(adjust.when) ? visit(*this, adjust.pays) : points(0);
    }

    Spoken operator()(const Tally& tally) const {
        const auto items = items_met(known, tally.fact);
        const Number count = max(items ? (tally.failed ? items->of - items->met : items->met) : number(tally.fact), 0);
        Spoken spoken = points(tally.each * steps_of(count, tally.size, tally.partial));
        const auto own = scene.variables.of_fact[side()].find(tally.fact);
        if (tally.partial == PartialStep::proportional && count.sign() > 0 && !items &&
            own != scene.variables.of_fact[side()].end())
            spoken = sloping(spoken.said.low, tally.each / tally.size, own->second);
        if (!tally.most) return spoken;
        return limited(spoken, -*tally.most, *tally.most);
    }

    // Only where all items are worth the same and none is told apart: 2/3.
    Spoken operator()(const Checklist& list) const {
        return (*this)(Tally{
            list.fact, list.failed, 1, list.each.empty() ? Number(0) : list.each.front(), PartialStep::whole, {}, {}});
    }

    Spoken item() const {
        const bool met = scene.samples[term.uses.front()].sign() != 0;
        const Part& part = scene.rule.parts[term.index];
        if (const Checklist* list = get_if<Checklist>(&part))
            return points(met != list->failed ? list->each[term.item] : Number(0));
        const Tally* tally = get_if<Tally>(&part);
        return points(tally && met != tally->failed ? tally->each : Number(0));
    }

    Spoken override_() const {
        Spoken spoken;
        if (applies(scene.rule.overrides[term.index].when)) spoken.said.override_ = term.index;
        return spoken;
    }
};

}  // namespace

Spoken evaluate(const Summand& term, const Scene& scene) {
    const Speaking speaking{term, scene};
    switch (term.kind) {
        case Summand::Kind::override_:
            return speaking.override_();
        case Summand::Kind::item:
            return speaking.item();
        case Summand::Kind::part:
            return visit(speaking, scene.rule.parts[term.index]);
    }
    return {};
}

}  // namespace heng::comparing
