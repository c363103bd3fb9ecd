#include "engine/rule/rank_rows.hpp"

#include <algorithm>

#include "engine/rule/conditions.hpp"

namespace heng::composing {
namespace {

using boost::variant2::get_if;

const Number& points(const Row& row) {
    static const Number none;
    const Flat* flat = get_if<Flat>(&row.pays);
    return flat ? flat->points : none;
}

bool starts_at_or_before(const std::optional<Bound>& low, const std::optional<Bound>& other) {
    return !low || (other && low->at <= other->at);
}
bool ends_at_or_behind(const std::optional<Bound>& high, const std::optional<Bound>& other) {
    return !high || (other && high->at >= other->at);
}
bool lies_around(const Interval& whole, const Interval& part) {
    return starts_at_or_before(whole.low, part.low) && ends_at_or_behind(whole.high, part.high);
}

bool apart(const Interval& left, const Interval& right) {
    const auto before = [](const Interval& first, const Interval& second) {
        if (!first.high || !second.low) return false;
        if (first.high->at == second.low->at) return !first.high->closed || !second.low->closed;
        return first.high->at < second.low->at;
    };
    return before(left, right) || before(right, left);
}

/// 前20%, then 20%-50%: the number between two shares belongs to the first listed.
bool touch(const Interval& left, const Interval& right) {
    return (left.high && right.low && left.high->at == right.low->at) ||
           (right.high && left.low && right.high->at == left.low->at);
}

}  // namespace

const Within* RankRows::region(const Row& row) const {
    return get_if<Within>(&draft_.rule.conditions[row.when].what);
}

void RankRows::add(ConditionId when, const Number& worth, Span span) {
    table_.rows.push_back({when, Flat{worth}, span});
    best_ = max(best_, worth);
    const Within* within = region(table_.rows.back());
    if (within && draft_.fact(within->fact).kind == Fact::Kind::rank && within->in.high)
        last_ = Place{within->in.high->at, worth};
}

void RankRows::go_on(const Place& from, const Number& size, const Number& each, PartialStep partial, Span span) {
    Stairs stairs;
    stairs.side = Stairs::Side::above;
    stairs.start = from.points;
    stairs.fact = rank_fact(draft_, span);
    stairs.origin = from.at;
    stairs.size = size;
    stairs.each = each;
    stairs.partial = partial;
    table_.rows.push_back({draft_.within(stairs.fact, {Bound{from.at}, std::nullopt}, span), stairs, span});
    best_ = max(best_, from.points);
}

void RankRows::meet(Row& first, Row& second) {
    const Within *left = region(first), *right = region(second);
    if (!left || !right || left->fact != right->fact || points(first) == points(second)) return;
    if (apart(left->in, right->in)) return;
    Interval& behind = get_if<Within>(&draft_.rule.conditions[second.when].what)->in;
    if (!behind.high && behind.low && left->in.high && left->in.high->at == behind.low->at) {
        behind.low->closed = false;  // 9-12名, 12名以后
        return;
    }
    if (draft_.fact(left->fact).kind != Fact::Kind::rank && touch(left->in, right->in)) return;
    if (lies_around(left->in, right->in) != lies_around(right->in, left->in)) return;
    draft_.contradict("overlap", second.span, {draft_.text(first.span), draft_.text(second.span)});
}

void RankRows::settle() {
    auto& rows = table_.rows;
    const auto stairs = [](const Row& row) { return get_if<Stairs>(&row.pays) != nullptr; };
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows.size(); ++j)
            if (i != j && !stairs(rows[i]) && !stairs(rows[j])) meet(rows[i], rows[j]);
    const auto inside = [&](const Row& later, const Row& earlier) {
        const Within *part = region(later), *whole = region(earlier);
        if (!part || !whole || part->fact != whole->fact || stairs(later) || stairs(earlier)) return false;
        return lies_around(whole->in, part->in) && !lies_around(part->in, whole->in);
    };
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = i + 1; j < rows.size(); ++j)
            if (inside(rows[j], rows[i])) {
                std::rotate(rows.begin() + static_cast<std::ptrdiff_t>(i),
                            rows.begin() + static_cast<std::ptrdiff_t>(j),
                            rows.begin() + static_cast<std::ptrdiff_t>(j) + 1);
                j = i;
            }
}

std::optional<RankRows::Progression> RankRows::progression() const {
    const auto& rows = table_.rows;
    if (rows.size() < 2) return std::nullopt;
    std::optional<Progression> found;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const Within *here = region(rows[i]), *next = region(rows[i + 1]);
        if (!here || !next || here->fact != next->fact || !here->in.high || !next->in.high) return std::nullopt;
        const Progression step{{next->in.high->at, points(rows[i + 1])},
                               next->in.high->at - here->in.high->at,
                               points(rows[i + 1]) - points(rows[i])};
        if (step.size.sign() <= 0 || step.each.sign() >= 0) return std::nullopt;
        if (found && (found->size != step.size || found->each != step.each)) return std::nullopt;
        found = step;
    }
    return found;
}

Table RankRows::table() {
    table_.span = table_.rows.front().span;
    return std::move(table_);
}

}  // namespace heng::composing
