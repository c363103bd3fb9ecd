#include "engine/testing/regime.hpp"

#include <algorithm>

#include "engine/normal/shapes.hpp"
#include "engine/testing/regions.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Kind = Regime::Kind;

struct Collector {
    const Rule& rule;
    std::vector<Regime> out;

    void add(Kind kind, FactId fact, std::size_t index = 0) {
        Regime regime;
        regime.kind = kind;
        regime.fact = fact;
        regime.index = index;
        out.push_back(std::move(regime));
    }

    void of_fact(FactId id) {
        const Fact& fact = rule.facts[id];
        if (fact.kind == Fact::Kind::yes_no) {
            add(Kind::holds, id);
            add(Kind::fails, id);
        }
        if (fact.kind != Fact::Kind::option && fact.kind != Fact::Kind::items) return;
        for (std::size_t i = 0; i < fact.choices.size(); ++i) {
            if (fact.kind == Fact::Kind::option) add(Kind::choice, id, i);
            if (fact.kind == Fact::Kind::items) add(Kind::item_met, id, i);
            if (fact.kind == Fact::Kind::items) add(Kind::item_missed, id, i);
        }
        if (fact.kind == Fact::Kind::option) add(Kind::other_choice, id);
    }

    void of_given(const Row& row) {
        const Given* given = v2::get_if<Given>(&row.pays);
        if (!given) return;
        const std::size_t first = out.size();
        if (given->low_closed) add(Kind::given_low, given->fact);
        if (given->low < given->high) add(Kind::given_inside, given->fact);
        if (given->high_closed && given->low < given->high) add(Kind::given_high, given->fact);
        add(Kind::given_outside, given->fact);
        for (std::size_t i = first; i < out.size(); ++i) {
            out[i].points = given->low;
            out[i].high = given->high;
            out[i].words = row.span;
        }
    }

    void of_limits() {
        if (rule.floor) add(Kind::floor, 0);
        if (rule.cap) add(Kind::cap, 0);
    }
};

bool asks_number(const Rule& rule) {
    return std::any_of(rule.facts.begin(), rule.facts.end(), [](const Fact& fact) {
        return fact.kind == Fact::Kind::value || fact.kind == Fact::Kind::number || fact.kind == Fact::Kind::count ||
               fact.kind == Fact::Kind::rank;
    });
}

}  // namespace

std::vector<Regime> regimes_of(const Rule& rule) {
    Collector collector{rule, {}};
    const auto form = normal_form(rule);
    if (form) {
        for (const Piecewise& function : form->functions) add_regions(rule, function, form->whole, collector.out);
    } else if (asks_number(rule)) {
        for (const Kind kind : {Kind::all_points, Kind::some_points, Kind::no_points}) collector.add(kind, 0);
    }
    for (FactId fact = 0; fact < rule.facts.size(); ++fact) collector.of_fact(fact);
    for (const Part& part : rule.parts)
        if (const Table* table = v2::get_if<Table>(&part))
            for (const Row& row : table->rows) collector.of_given(row);
    if (!form || !form->whole) collector.of_limits();
    if (!rule.facts.empty())
        for (const Kind kind : {Kind::missing, Kind::not_applicable, Kind::undefined}) collector.add(kind, 0);
    return std::move(collector.out);
}

}  // namespace heng
