#include "engine/compare/cuts.hpp"

#include <algorithm>

#include "engine/normal/along.hpp"
#include "engine/normal/shapes.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using End = std::optional<Number>;

constexpr std::int64_t most_treads = 4000;
constexpr std::int64_t endless_treads = 24;  // followed where no limit ends them …
constexpr int farthest = 12;                 // … and then at ever larger distances

/// Where a part of one rule stops to matter: its own limits and what the rule leaves of it.
struct Limits {
    End low, high;
};

End higher_end(const End& left, const End& right) {
    return left && right ? max(*left, *right) : left ? left : right;
}
End lower_end(const End& left, const End& right) {
    return left && right ? min(*left, *right) : left ? left : right;
}

/// Whatever the others pay, below `low` the score lies on its floor, above `high` on its cap.
Limits limits_beside(const Rule& rule, std::size_t part) {
    End most = rule.base, least = rule.base;
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        if (i == part) continue;
        const End up = most_paid(rule, rule.parts[i]), down = least_paid(rule, rule.parts[i]);
        most = most && up ? End(*most + *up) : std::nullopt;
        least = least && down ? End(*least + *down) : std::nullopt;
    }
    return {rule.floor && most ? End(*rule.floor - *most) : std::nullopt,
            rule.cap && least ? End(*rule.cap - *least) : std::nullopt};
}

struct Cutting {
    const Rule& rule;
    int side;
    const Variable& variable;
    Cuts& out;
    std::vector<Number>& endless_sizes;

    bool is_fact(FactId fact) const {
        const auto& own = variable.fact[static_cast<std::size_t>(side)];
        return variable.kind == Variable::Kind::number && own && *own == fact;
    }

    void cut(const Number& at) { out.at.push_back(at); }

    void conditions() {
        for (const Condition& condition : rule.conditions) {
            const Within* within = get_if<Within>(&condition.what);
            if (!within || !is_fact(within->fact)) continue;
            for (const auto& bound : {within->in.low, within->in.high})
                if (bound) cut(bound->at);
        }
    }

    void parts() {
        for (std::size_t i = 0; i < rule.parts.size(); ++i) {
            const Limits beside = limits_beside(rule, i);
            if (const Table* table = get_if<Table>(&rule.parts[i]))
                for (const Row& row : table->rows) payoff(row.pays, beside, {table->low, table->high});
            if (const Adjust* adjust = get_if<Adjust>(&rule.parts[i])) payoff(adjust->pays, beside, {});
            if (const Tally* tally = get_if<Tally>(&rule.parts[i])) this->tally(*tally, beside);
        }
    }

    void payoff(const Payoff& pays, const Limits& beside, const Limits& own) {
        const Limits both{higher_end(beside.low, own.low), lower_end(beside.high, own.high)};
        if (const Stairs* stairs = get_if<Stairs>(&pays); stairs && is_fact(stairs->fact))
            this->stairs(*stairs, both, own);
        if (const Line* line = get_if<Line>(&pays); line && is_fact(line->fact))
            straight(line->y0 - line->slope * line->x0, line->slope, own);
        if (const Computed* formula = get_if<Computed>(&pays)) computed(*formula, own);
    }

    // Where a line meets the limits of its part.
    void straight(const Number& at_zero, const Number& slope, const Limits& own) {
        if (slope.sign() == 0) return;
        for (const End& end : {own.low, own.high})
            if (end) cut((*end - at_zero) / slope);
    }

    void at_distance(const Stairs& stairs, const Number& distance) {
        const Number far = stairs.from.value_or(0) + distance;
        if (stairs.side != Stairs::Side::above) cut(stairs.origin - far);
        if (stairs.side != Stairs::Side::below) cut(stairs.origin + far);
    }

    void stairs(const Stairs& stairs, const Limits& both, const Limits& own) {
        cut(stairs.origin);
        at_distance(stairs, 0);
        if (stairs.to) at_distance(stairs, *stairs.to - stairs.from.value_or(0));
        if (stairs.each.sign() == 0) return;
        if (stairs.partial == PartialStep::proportional) {
            for (const End& end : {own.low, own.high})
                if (end) at_distance(stairs, (*end - stairs.start) / stairs.each * stairs.size);
            return;
        }
        End last = steps_to(stairs.start, stairs.each, both);
        if (!last && !stairs.to) endless(stairs.size, [&](const Number& far) { at_distance(stairs, far); });
        if (stairs.to) {
            const Number longest = ((*stairs.to - stairs.from.value_or(0)) / stairs.size).ceil();
            last = last ? min(*last, longest) : longest;
        }
        for (std::int64_t step = 1, end = treads(last); step <= end; ++step)
            at_distance(stairs, Number(step) * stairs.size);
    }

    /// How many steps lead from `start` to where nothing changes any more.
    static End steps_to(const Number& start, const Number& each, const Limits& limits) {
        const End& limit = each.sign() < 0 ? limits.low : limits.high;
        if (!limit) return std::nullopt;
        return max(((*limit - start) / each).ceil(), 0) + 1;
    }

    /// Without a limit the difference of two stairs is a line plus what repeats: its sign is settled near the origin or
    /// far away, if the treads of both repeat within those that are followed.
    template <class Cut>
    void endless(const Number& size, const Cut& cut_at) {
        Number far = size * Number(endless_treads);
        for (int i = 0; i < farthest; ++i) cut_at(far = far * 8);
        for (const Number& other : endless_sizes) {
            const auto [over, under] = (size / other).fraction();
            const bool repeats = over.size() <= 1 && under.size() <= 1;  // both well below endless_treads
            if (!repeats) out.why = "endless";
        }
        endless_sizes.push_back(size);
    }

    std::int64_t treads(const End& last) {
        if (last && *last > Number(most_treads)) out.why = "too-many-cases";
        std::int64_t count = 0;
        while (count < (last ? most_treads : endless_treads) && (!last || Number(count) < *last)) ++count;
        return count;
    }

    void tally(const Tally& tally, const Limits& beside) {
        if (!is_fact(tally.fact) || tally.each.sign() == 0) return;
        cut(0);
        const Limits own{tally.most ? End(-*tally.most) : std::nullopt, tally.most};
        if (tally.partial == PartialStep::proportional) {
            for (const End& end : {own.low, own.high})
                if (end) cut(*end / tally.each * tally.size);
            return;
        }
        const Limits both{higher_end(beside.low, own.low), lower_end(beside.high, own.high)};
        const End last = steps_to(0, tally.each, both);
        if (!last) endless(tally.size, [&](const Number& far) { cut(far); });
        for (std::int64_t step = 1, end = treads(last); step <= end; ++step) cut(Number(step) * tally.size);
    }

    void computed(const Computed& formula, const Limits& own) {
        const auto form = linear_form(formula);
        if (form && is_own_product(form->product)) return straight(form->constant, form->factor, own);
        if (!form && only_fact(formula)) curve(formula);
    }

    bool is_own_product(const Powers& product) const {
        if (variable.kind == Variable::Kind::product)
            return variable.powers[static_cast<std::size_t>(side)] == product && !product.empty();
        return product.size() == 1 && product.begin()->second == 1 && is_fact(product.begin()->first);
    }

    bool only_fact(const Computed& formula) const {
        bool any = false;
        for (const Term& term : formula.terms) {
            if (term.op != Term::Op::fact) continue;
            if (!is_fact(term.fact)) return false;
            any = true;
        }
        return any;
    }

    // 取整、最小值…: cut where its pieces end, with the treads of what is rounded.
    void curve(const Computed& formula) {
        const auto pieces = normal::formula_along(formula, Interval{}, out.why);
        if (!pieces) return;
        Piecewise function{*variable.fact[static_cast<std::size_t>(side)], *pieces, {}};
        for (const Number& edge : edges(function, most_treads)) cut(edge);
        for (const normal::Pieces::value_type& piece : *pieces)
            if (get_if<Staircase>(&piece.shape) && !(piece.in.low && piece.in.high)) out.why = "endless";
    }
};

}  // namespace

Cuts cut_points(const Rules& rules, const Variables& variables, VariableId variable) {
    Cuts cuts;
    std::vector<Number> endless_sizes;
    for (int side = 0; side < 2; ++side) {
        Cutting cutting{*rules[static_cast<std::size_t>(side)], side, variables.all[variable], cuts, endless_sizes};
        cutting.conditions();
        cutting.parts();
    }
    std::sort(cuts.at.begin(), cuts.at.end());
    cuts.at.erase(std::unique(cuts.at.begin(), cuts.at.end()), cuts.at.end());
    return cuts;
}

}  // namespace heng::comparing
