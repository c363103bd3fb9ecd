#include "tests/property/rule_pairs.hpp"

#include <algorithm>
#include <functional>

#include "engine/rule/compose.hpp"
#include "tests/random/pick.hpp"

namespace heng::random {
namespace {

using boost::variant2::get_if;

std::optional<Rule> composed(const Program& program) {
    Sources sources;
    const Span clause = sources.whole(sources.add("clause", program.clause));
    ClauseContext context;
    context.indicator = program.indicator;
    context.points = Number::from_decimal(program.points);
    Diagnostics found;
    const Meaning meaning = compose(sources, clause, context, found);
    const Rule* rule = get_if<Rule>(&meaning);
    return rule ? std::optional<Rule>(*rule) : std::nullopt;
}

/// Every number, bound and choice of a rule that a slip of the pen may change.
struct Slips {
    std::vector<std::function<void(Random&)>> all;

    void points(Number& number) {
        all.emplace_back([&number](Random& random) {
            number = number + Number::ratio(between(random, -3, 3), chance(random, 2) ? 10 : 2);
        });
    }
    void size(Number& number) {
        all.emplace_back([&number](Random& random) {
            number = chance(random, 3) ? number / 10 : number * Number::ratio(between(random, 1, 4), 2);
        });
    }
    void place(Number& number) {
        all.emplace_back([&number](Random& random) { number = number * Number::ratio(between(random, 95, 105), 100); });
    }
    void bound(std::optional<Bound>& bound) {
        if (!bound) return;
        place(bound->at);
        all.emplace_back([&bound](Random&) { bound->closed = !bound->closed; });
    }
    void partial(PartialStep& partial) {
        all.emplace_back([&partial](Random& random) { partial = static_cast<PartialStep>(between(random, 0, 2)); });
    }
    void limit(std::optional<Number>& limit, const Number& otherwise) {
        all.emplace_back([&limit, otherwise](Random& random) {
            if (limit && chance(random, 2))
                limit.reset();
            else
                limit = otherwise + Number(between(random, -2, 2));
        });
    }

    void operator()(Flat& flat) { points(flat.points); }
    void operator()(Stairs& stairs) {
        points(stairs.each);
        size(stairs.size);
        place(stairs.origin);
        partial(stairs.partial);
        all.emplace_back([&stairs](Random& random) { stairs.side = static_cast<Stairs::Side>(between(random, 0, 2)); });
        // The same said otherwise: half the step costs half as much.
        all.emplace_back([&stairs](Random&) {
            if (stairs.partial != PartialStep::proportional) return;
            stairs.size = stairs.size / 2;
            stairs.each = stairs.each / 2;
        });
    }
    void operator()(Line& line) { points(line.y0); }
    void operator()(Given& given) { points(given.high); }
    void operator()(Computed& formula) {
        for (heng::Term& term : formula.terms)
            if (term.op == heng::Term::Op::constant) points(term.constant);
    }

    void operator()(Table& table) {
        for (Row& row : table.rows) boost::variant2::visit(*this, row.pays);
        limit(table.high, 3);
        if (table.rows.size() < 2) return;
        all.emplace_back([&table](Random&) { std::swap(table.rows[0], table.rows[1]); });
    }
    void operator()(Tally& tally) {
        points(tally.each);
        partial(tally.partial);
        limit(tally.most, 2);
    }
    void operator()(Checklist& list) {
        for (Number& each : list.each) points(each);
    }
    void operator()(Adjust& adjust) { boost::variant2::visit(*this, adjust.pays); }
};

void add_slips(Rule& rule, Slips& slips) {
    for (Part& part : rule.parts) boost::variant2::visit(slips, part);
    for (Condition& condition : rule.conditions) {
        if (Within* within = get_if<Within>(&condition.what)) {
            slips.bound(within->in.low);
            slips.bound(within->in.high);
        }
    }
    for (Override& override : rule.overrides) slips.points(override.points);
    if (!rule.overrides.empty()) slips.all.emplace_back([&rule](Random&) { rule.overrides.pop_back(); });
    slips.limit(rule.floor, 0);
    slips.limit(rule.cap, rule.points);
    slips.all.emplace_back([&rule](Random& random) {
        rule.rounding = RoundingRule{
            static_cast<int>(between(random, 0, 2)), static_cast<Rounding>(between(random, 0, 3)), {}, true};
    });
    slips.all.emplace_back([](Random&) {});
}

bool sound(const Rule& rule) {
    bool sound = true;
    for (const Part& part : rule.parts) {
        const Table* table = get_if<Table>(&part);
        if (!table) continue;
        for (const Row& row : table->rows) {
            if (const Stairs* stairs = get_if<Stairs>(&row.pays)) sound = sound && stairs->size.sign() > 0;
            if (const Given* given = get_if<Given>(&row.pays)) sound = sound && given->low <= given->high;
        }
    }
    return sound && (!rule.floor || !rule.cap || *rule.floor <= *rule.cap);
}

struct Grid {
    FactId fact;
    std::vector<Number> out = {0, 1, Number::ratio(1, 2), -1};

    void operator()(const Flat&) {}
    void operator()(const Stairs& stairs) {
        if (stairs.fact != fact) return;
        for (int step = -12; step <= 12; ++step) out.push_back(stairs.origin + stairs.size * step);
    }
    void operator()(const Line& line) {
        if (line.fact == fact) out.push_back(line.x0);
    }
    void operator()(const Given&) {}
    void operator()(const Computed&) {}
    void operator()(const Table& table) {
        for (const Row& row : table.rows) boost::variant2::visit(*this, row.pays);
    }
    void operator()(const Tally& tally) {
        for (int step = 0; tally.fact == fact && step <= 12; ++step) out.push_back(tally.size * step);
    }
    void operator()(const Checklist&) {}
    void operator()(const Adjust& adjust) { boost::variant2::visit(*this, adjust.pays); }
};

void add_grid(const Rule& rule, Grid& grid) {
    for (const Part& part : rule.parts) boost::variant2::visit(grid, part);
    for (const Condition& condition : rule.conditions) {
        const Within* within = get_if<Within>(&condition.what);
        if (!within || within->fact != grid.fact) continue;
        for (const auto& bound : {within->in.low, within->in.high})
            if (bound) grid.out.push_back(bound->at);
    }
}

}  // namespace

RulePair random_pair(Random& random) {
    for (;;) {
        const Program program = random_program(random);
        const auto rule = composed(program);
        if (!rule) continue;
        RulePair pair{*rule, *rule, program.indicator + "（" + program.points + "分）：" + program.clause};
        for (std::int64_t slip = between(random, 1, 2); slip > 0; --slip) {
            Slips slips;
            add_slips(pair.after, slips);
            slips.all[static_cast<std::size_t>(between(random, 0, static_cast<std::int64_t>(slips.all.size()) - 1))](
                random);
        }
        if (sound(pair.after)) return pair;
    }
}

std::vector<Number> grid(const RulePair& pair, FactId fact) {
    Grid grid{fact};
    add_grid(pair.before, grid);
    add_grid(pair.after, grid);
    const bool whole = pair.before.facts[fact].kind == Fact::Kind::count;
    const Number beside = whole ? Number(1) : Number::ratio(1, 10000);
    std::vector<Number> out;
    for (const Number& at : grid.out)
        for (const Number& x : {at - beside, at, at + beside}) out.push_back(whole ? max(x.floor(), 0) : x);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    const std::size_t ends = out.size();
    for (std::size_t i = 1; i < ends && !whole; ++i) out.push_back((out[i - 1] + out[i]) / 2);
    return out;
}

}  // namespace heng::random
