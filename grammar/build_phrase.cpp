// Changes, standards, effects, limits and modifiers from their leaves. Entries: build_change … build_modifier.
#include "grammar/build_phrase.hpp"

namespace heng::clause_grammar {

using namespace syntax;

namespace {

void set_amounts(const Leaves& leaves, Effect& effect) {
    const auto found = quantities(leaves);
    if (!found.empty()) effect.amount = found.front();
    if (found.size() > 1) effect.upto = found[1];
}

/// 该项分值的80%: the number has no 分 of its own; 一半分 has no number at all.
bool is_share(const Leaves& leaves, const Effect& effect) {
    if (leaves.has(Leaf::half)) return true;
    if (!effect.amount) return false;
    return effect.amount->form == Quantity::Form::percent ||
           leaves.text.text.substr(leaves.begin, leaves.end - leaves.begin).find('%') != std::string::npos;
}

bool negative(const Leaves& leaves) {
    const Token* number = leaves.first(Leaf::number);
    return number && leaves.spelled(*number).starts_with('-');
}

Direction direction_of(const Leaves& leaves) {
    const bool down = leaves.has(Leaf::down), up = leaves.has(Leaf::up);
    if (leaves.has(Leaf::apart) || (down && up)) return Direction::both;
    return down ? Direction::down : up ? Direction::up : Direction::none;
}

const Token* first_direction(const Leaves& leaves) {
    for (const Token& token : leaves.tokens)
        if (token.leaf == Leaf::down || token.leaf == Leaf::up || token.leaf == Leaf::apart) return &token;
    return nullptr;
}

}  // namespace

Change build_change(const Leaves& leaves) {
    Change change;
    change.span = leaves.span();
    change.direction = direction_of(leaves);
    if (const Token* verb = first_direction(leaves)) change.verb = leaves.span(*verb);
    const auto found = quantities(leaves);
    const std::size_t begin = leaves.begin + std::string_view("每").size();
    if (!found.empty()) change.size = found.back();
    if (found.size() > 1) change.origin = found.front();
    const Token* number = leaves.first(Leaf::number);
    if (!number) number = leaves.first(Leaf::chinese);
    if (!number) number = leaves.first(Leaf::percent);
    change.inside = leaves.text.span(begin, number ? number->begin : leaves.end);
    return change;
}

Standard build_standard(const Leaves& leaves) {
    Standard standard;
    standard.span = leaves.span();
    const auto found = quantities(leaves);
    if (!found.empty()) standard.quantity = found.front();
    if (const Token* words = leaves.first(Leaf::words)) standard.words = leaves.span(*words);
    if (const Token* name = leaves.first(Leaf::name)) standard.name = leaves.span(*name);
    return standard;
}

Effect build_effect(const Leaves& leaves, Effect::Kind kind) {
    Effect effect;
    effect.kind = kind;
    effect.span = leaves.span();
    effect.again = leaves.has(Leaf::again);
    if (const Token* label = leaves.first(Leaf::label)) effect.label = leaves.span(*label);
    set_amounts(leaves, effect);
    effect.share = is_share(leaves, effect);
    if (kind == Effect::Kind::award && negative(leaves)) effect.kind = Effect::Kind::deduct;
    return effect;
}

Limit build_limit(const Leaves& leaves, Limit::Kind kind) {
    Limit limit;
    limit.kind = kind;
    limit.span = leaves.span();
    const auto found = quantities(leaves);
    if (!found.empty()) limit.amount = found.front();
    if (const Token* label = leaves.first(Leaf::label)) limit.label = leaves.span(*label);
    if (kind != Limit::Kind::score_at_most) return limit;
    if (leaves.has(Leaf::deducted) || leaves.has(Leaf::deduct)) limit.kind = Limit::Kind::most_deducted;
    if (leaves.has(Leaf::added) || leaves.has(Leaf::add)) limit.kind = Limit::Kind::most_added;
    return limit;
}

Modifier build_rounding(const Leaves& leaves) {
    Modifier modifier = build_modifier(leaves, Modifier::Kind::round);
    const auto found = quantities(leaves);
    if (!found.empty()) modifier.amount = found.front();
    if (leaves.has(Leaf::half_even)) modifier.rounding = Modifier::Rounding::half_even;
    if (leaves.has(Leaf::truncate)) modifier.rounding = Modifier::Rounding::down;
    if (leaves.has(Leaf::raise)) modifier.rounding = Modifier::Rounding::up;
    return modifier;
}

Modifier build_partial(const Leaves& leaves) {
    Modifier modifier = build_modifier(leaves, Modifier::Kind::partial_whole);
    const auto found = quantities(leaves);
    if (!found.empty()) modifier.amount = found.front();
    if (leaves.has(Leaf::started)) modifier.kind = Modifier::Kind::partial_started;
    if (leaves.has(Leaf::proportional)) modifier.kind = Modifier::Kind::partial_proportional;
    return modifier;
}

Modifier build_proportion(const Leaves& leaves) {
    Modifier modifier = build_modifier(leaves, Modifier::Kind::proportion);
    const auto found = quantities(leaves);
    if (!found.empty()) modifier.amount = found.front();
    modifier.deducts = leaves.has(Leaf::deducts);
    if (const Token* words = leaves.first(Leaf::words)) modifier.words = leaves.span(*words);
    return modifier;
}

Modifier build_straight(const Leaves& leaves) {
    Modifier modifier = build_modifier(leaves, Modifier::Kind::interpolate);
    const auto found = quantities(leaves);
    if (found.size() > 1) {
        modifier.amount = found[0];
        modifier.upto = found[1];
    }
    return modifier;
}

Modifier build_modifier(const Leaves& leaves, Modifier::Kind kind) {
    Modifier modifier;
    modifier.kind = kind;
    modifier.span = leaves.span();
    return modifier;
}

}  // namespace heng::clause_grammar
