#include "engine/rule/joined_rows.hpp"

#include <algorithm>

namespace heng::composing {
namespace {

using boost::variant2::get_if;

/// What must hold together: 办结率=100%, 满意率≥95%.
using Demands = std::vector<const Condition*>;

class Comparing {
  public:
    explicit Comparing(const Rule& rule) : rule_(rule) {}

    /// Each alternative of 或 with all that it demands.
    std::vector<Demands> alternatives(ConditionId id) const {
        const Condition& condition = rule_.conditions[id];
        if (const Any* any = get_if<Any>(&condition.what)) {
            std::vector<Demands> all;
            for (const ConditionId each : any->of) all.push_back(demands(each));
            return all;
        }
        return {demands(id)};
    }

    /// May both hold, in more than one number?
    static bool meet(const Demands& left, const Demands& right) {
        return std::none_of(left.begin(), left.end(), [&](const Condition* a) {
            return std::any_of(right.begin(), right.end(), [&](const Condition* b) { return exclude(*a, *b); });
        });
    }

    /// Whatever satisfies `part` satisfies `whole`.
    static bool narrower(const Demands& part, const Demands& whole) {
        return std::all_of(whole.begin(), whole.end(), [&](const Condition* wanted) {
            return std::any_of(part.begin(), part.end(),
                               [&](const Condition* given) { return implies(*given, *wanted); });
        });
    }

  private:
    Demands demands(ConditionId id) const {
        const Condition& condition = rule_.conditions[id];
        const All* all = get_if<All>(&condition.what);
        if (!all) return {&condition};
        Demands found;
        for (const ConditionId each : all->of) found.push_back(&rule_.conditions[each]);
        return found;
    }

    static bool is_point(const Interval& in) { return in.low && in.high && in.low->at == in.high->at; }

    /// Does one end before the other begins? A number that two regions share is a boundary, a value that both name is
    /// not.
    static bool ordered(const Interval& left, const Interval& right) {
        if (!left.high || !right.low) return false;
        if (left.high->at == right.low->at && (is_point(left) || is_point(right)))
            return !left.high->closed || !right.low->closed;
        return left.high->at <= right.low->at;
    }

    static bool exclude(const Condition& left, const Condition& right) {
        const Within *a = get_if<Within>(&left.what), *b = get_if<Within>(&right.what);
        if (a && b) return a->fact == b->fact && (ordered(a->in, b->in) || ordered(b->in, a->in));
        const Holds *yes = get_if<Holds>(&left.what), *no = get_if<Holds>(&right.what);
        return yes && no && yes->fact == no->fact && yes->expected != no->expected;
    }

    static bool implies(const Condition& given, const Condition& wanted) {
        const Within *a = get_if<Within>(&given.what), *b = get_if<Within>(&wanted.what);
        if (a && b) {
            const bool low = !b->in.low || (a->in.low && b->in.low->at <= a->in.low->at);
            const bool high = !b->in.high || (a->in.high && a->in.high->at <= b->in.high->at);
            return a->fact == b->fact && low && high;
        }
        const Holds *is = get_if<Holds>(&given.what), *be = get_if<Holds>(&wanted.what);
        return is && be && is->fact == be->fact && is->expected == be->expected;
    }

    const Rule& rule_;
};

bool is_rest(const Rule& rule, const Row& row) {
    return get_if<Otherwise>(&rule.conditions[row.when].what) != nullptr;
}

const Number& flat_points(const Row& row) {
    return get_if<Flat>(&row.pays)->points;
}

enum class Order { either, first, second, contradiction };

Order order_of(const Rule& rule, const Row& first, const Row& second) {
    if (is_rest(rule, first) || is_rest(rule, second) || flat_points(first) == flat_points(second))
        return Order::either;
    const Comparing compare(rule);
    const bool either =
        get_if<Any>(&rule.conditions[first.when].what) && get_if<Any>(&rule.conditions[second.when].what);
    if (either) return Order::either;  // 排名前25%或增幅40%以上, 26%-50%或增幅20%-40%: as listed
    Order order = Order::either;
    for (const Demands& a : compare.alternatives(first.when))
        for (const Demands& b : compare.alternatives(second.when)) {
            if (!Comparing::meet(a, b)) continue;
            const bool part = Comparing::narrower(a, b), whole = Comparing::narrower(b, a);
            if (part == whole) return Order::contradiction;
            const Order wanted = part ? Order::first : Order::second;
            if (order != Order::either && order != wanted) return Order::contradiction;
            order = wanted;
        }
    return order;
}

}  // namespace

void settle_joined(Draft& draft, Table& table) {
    auto& rows = table.rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = i + 1; j < rows.size(); ++j) {
            const Order order = order_of(draft.rule, rows[i], rows[j]);
            if (order == Order::contradiction)
                return draft.contradict("overlap", rows[j].span, {draft.text(rows[i].span), draft.text(rows[j].span)});
            if (order == Order::second) std::swap(rows[i], rows[j]);
        }
}

}  // namespace heng::composing
