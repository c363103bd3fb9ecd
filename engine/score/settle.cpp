// Derived facts (达到目标值的80%, 高于平均值) and values that no rule can use. Entry: settle().
#include "engine/score/known.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using How = Fact::Derived::How;

Value divided(const Number& left, const Number& right, const Fact& divisor) {
    if (right.sign() == 0) return Undefined{"division-by-zero", {divisor.name}};
    return left / right;
}

Value combine(How how, const Number& left, const Number& right, const Fact& divisor) {
    switch (how) {
        case How::difference:
            return left - right;
        case How::ratio:
        case How::rank_share:
            return divided(left, right, divisor);
        case How::relative_change:
            return divided(left - right, right, divisor);
    }
    return Missing{};
}

/// The operand that keeps a derived fact from being worked out: what is undefined first, then what does not apply.
Value obstacle(const Value& left, const Value& right) {
    for (const Value* operand : {&left, &right})
        if (holds_alternative<Undefined>(*operand)) return *operand;
    for (const Value* operand : {&left, &right})
        if (holds_alternative<NotApplicable>(*operand)) return *operand;
    return Missing{};
}

Value derive(const Fact::Derived& derived, const std::vector<Fact>& facts, const std::vector<Value>& values) {
    const Value& left = values[derived.left];
    const Value& right = values[derived.right];
    const Number* l = get_if<Number>(&left);
    const Number* r = get_if<Number>(&right);
    return l && r ? combine(derived.how, *l, *r, facts[derived.right]) : obstacle(left, right);
}

/// A count that its list cannot have: 4/3, or 2/5 of a list of three.
bool count_fits(const Count& count, std::size_t listed) {
    if (count.met.sign() < 0 || count.met > count.of || !count.met.is_integer()) return false;
    return listed == 0 || count.of == Number(static_cast<std::int64_t>(listed));
}

Value items_value(const Fact& fact, const Value& value) {
    const std::size_t listed = fact.choices.size();
    const Number all(static_cast<std::int64_t>(listed));
    if (const Number* met = get_if<Number>(&value); met && listed) return items_value(fact, Count{*met, all});
    if (const Count* count = get_if<Count>(&value); count && !count_fits(*count, listed))
        return Undefined{"items-differ", {fact.name, count->met.str(), count->of.str(), all.str()}};
    if (const Picked* picked = get_if<Picked>(&value); picked && listed && picked->items.size() != listed)
        return Undefined{"items-differ", {fact.name, "", std::to_string(picked->items.size()), all.str()}};
    return value;
}

Value usable(const Fact& fact, Value value) {
    const Number* number = get_if<Number>(&value);
    if (number && number->too_large()) return Undefined{"too-large", {fact.name}};
    if (number && number->sign() < 0 && (fact.kind == Fact::Kind::count || fact.kind == Fact::Kind::items))
        return Undefined{"negative-count", {fact.name, number->str()}};
    return fact.kind == Fact::Kind::items ? items_value(fact, value) : value;
}

}  // namespace

void settle(const std::vector<Fact>& facts, std::vector<Value>& values) {
    values.resize(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i) values[i] = usable(facts[i], values[i]);
    // A derived fact may stand on another one: as many rounds as there can be storeys.
    bool changed = true;
    for (std::size_t round = 0; changed && round < facts.size(); ++round) {
        changed = false;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (!facts[i].derived || !holds_alternative<Missing>(values[i])) continue;
            values[i] = usable(facts[i], derive(*facts[i].derived, facts, values));
            changed = changed || !holds_alternative<Missing>(values[i]);
        }
    }
}

}  // namespace heng
