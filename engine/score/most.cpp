// The most that a part can pay, so that a trace can say what was lost where. Entry: most_of().
#include "engine/score/sheet.hpp"

namespace heng {
namespace {

using Most = std::optional<Number>;

struct MostPaid {
    Most operator()(const Flat& flat) const { return flat.points; }
    Most operator()(const Stairs& stairs) const {
        if (stairs.each.sign() > 0) return std::nullopt;
        return stairs.start;
    }
    Most operator()(const Line&) const { return std::nullopt; }
    Most operator()(const Given& given) const { return given.high; }
    Most operator()(const Computed&) const { return std::nullopt; }
};

struct MostOfPart {
    const Rule& rule;

    static Most of(const Payoff& payoff) { return boost::variant2::visit(MostPaid{}, payoff); }

    Most operator()(const Table& table) const {
        Most most = Number(0);
        for (const Row& row : table.rows) {
            const Most paid = of(row.pays);
            if (!paid) return table.high;
            most = max(*most, *paid);
        }
        return table.high ? min(*most, *table.high) : most;
    }

    Most operator()(const Tally& tally) const {
        if (tally.each.sign() <= 0) return Number(0);
        if (tally.most) return tally.most;
        const std::size_t items = rule.facts[tally.fact].choices.size();
        if (items == 0) return std::nullopt;
        return steps_of(Number(static_cast<std::int64_t>(items)), tally.size, tally.partial) * tally.each;
    }

    Most operator()(const Checklist& list) const {
        Number sum;
        for (const Number& each : list.each) sum = sum + max(each, 0);
        return sum;
    }

    Most operator()(const Adjust& adjust) const {
        const Most paid = of(adjust.pays);
        return paid ? max(*paid, 0) : paid;
    }
};

}  // namespace

std::optional<Number> most_of(const Rule& rule, const Part& part) {
    return boost::variant2::visit(MostOfPart{rule}, part);
}

}  // namespace heng
