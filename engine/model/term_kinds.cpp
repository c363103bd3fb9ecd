// The kind of every term of one calculation. Entry: TermKinds::read.
#include "engine/model/term_kinds.hpp"

#include "engine/model/names.hpp"
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;
using Sure = UnitClasses::Sure;

Unit unit_of(Dimension dimension) {
    Unit unit;
    unit.dimension = dimension;
    return unit;
}

bool has_dimension(const std::optional<Unit>& unit, Dimension dimension) {
    return unit && unit->dimension == dimension;
}

}  // namespace

TermKinds::TermKinds(ModelDraft& draft) : draft_(draft) {
    for (std::size_t i = 0; i < draft.pack.inputs.size(); ++i) inputs_.push_back(classes.fresh());
    for (std::size_t i = 0; i < draft.pack.nodes.size(); ++i) values_.push_back(classes.fresh());
    for (const auto& [node, input] : draft.own_inputs) classes.unite(values_[node], inputs_[input]);
    valued_.resize(draft.pack.calculations.size());
    for (NodeId node = 0; node < draft.pack.nodes.size(); ++node)
        if (draft.pack.nodes[node].value) valued_[*draft.pack.nodes[node].value].push_back(node);
    terms_.resize(draft.pack.calculations.size());
    for (std::uint32_t c = 0; c < draft.pack.calculations.size(); ++c)
        for (std::uint32_t n = 0; n < draft.pack.calculations[c].nodes.size(); ++n)
            terms_[c].push_back(fresh_term(c, n));
}

TermId TermKinds::fresh_term(std::uint32_t calculation, std::uint32_t node) {
    const Calculation::Node& what = draft_.pack.calculations[calculation].nodes[node];
    switch (what.op) {
        case Op::input:
            return inputs_[what.index];
        case Op::indicator_value:
        case Op::target:
            return values_[what.index];
        case Op::constant:
            return has_unit(calculation, node) ? classes.fresh() : classes.fresh_bare();
        default:
            return classes.fresh();
    }
}

// 125万 waits for its unit: it stands beside money as 125万元 does.
bool TermKinds::has_unit(std::uint32_t calculation, std::uint32_t node) const {
    const std::optional<Unit>& unit = draft_.notes[calculation].literals[node];
    return unit && !unit->scale;
}

// The topmost divisions of a rate divide like by like; what stands within a quotient may be of any kind.
std::vector<bool> TermKinds::like_divisions(std::uint32_t calculation) const {
    const Calculation& whole = draft_.pack.calculations[calculation];
    std::vector<bool> like(whole.nodes.size(), false);
    if (!draft_.notes[calculation].rate) return like;
    std::vector<std::uint32_t> waiting{whole.root};
    while (!waiting.empty()) {
        const std::uint32_t id = waiting.back();
        waiting.pop_back();
        like[id] = whole.nodes[id].op == Op::divide;
        if (like[id]) continue;
        for (const std::uint32_t operand : whole.nodes[id].operands) waiting.push_back(operand);
    }
    return like;
}

void TermKinds::read(std::uint32_t id, bool report) {
    const std::vector<bool> like = like_divisions(id);
    for (std::uint32_t node = 0; node < terms_[id].size(); ++node) learn({id, node, like[node], report});
    for (const NodeId node : valued_[id]) classes.unite(values_[node], of_result(id));
}

void TermKinds::learn(const Place& place) {
    switch (at(place).op) {
        case Op::constant:
            if (has_unit(place.calculation, place.node))
                classes.know(here(place), *draft_.notes[place.calculation].literals[place.node], Sure::said);
            return;
        case Op::points:
        case Op::indicator_score:
            classes.know(here(place), unit_of(Dimension::points), Sure::said);
            return;
        case Op::add:
        case Op::subtract:
            return add_or_subtract(place);
        case Op::multiply:
            return multiply(place);
        case Op::divide:
            return divide(place);
        case Op::min:
        case Op::max:
            return unite_operands(place);
        case Op::less:
        case Op::less_equal:
        case Op::equal:
        case Op::not_equal:
        case Op::greater_equal:
        case Op::greater:
            return unite_operands(place);
        case Op::negate:
        case Op::abs:
        case Op::floor:
        case Op::ceil:
        case Op::round:
        case Op::cohort_average:
        case Op::cohort_max:
        case Op::cohort_min:
            classes.unite(here(place), operand(place, 0));
            return;
        case Op::cohort_rank:
        case Op::cohort_count:
            return know_number(place);
        case Op::both:
        case Op::either:
        case Op::complement:
        case Op::input:
        case Op::indicator_value:
        case Op::target:
            return;
    }
}

void TermKinds::know_number(const Place& place) {
    classes.know(here(place), unit_of(Dimension::none), Sure::said);
}

void TermKinds::clash(const Place& place) {
    if (!place.report) return;
    const auto words = [&](std::size_t index) {
        return printed_name(draft_.sources,
                            draft_.pack.calculations[place.calculation].nodes[at(place).operands[index]].span);
    };
    const auto unit = [&](std::size_t index) {
        return kind_words(classes.unit_of(operand(place, index)).value_or(Unit{}));
    };
    draft_.error("unit-clash", at(place).span, {words(0), unit(0), words(1), unit(1)});
}

// 完成额≥100: a bare number beside money says nothing of 元 or 万元. 0 is the same in every unit.
void TermKinds::check_bare(const Place& place) {
    if (!place.report) return;
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const Calculation::Node& number = draft_.pack.calculations[place.calculation].nodes[at(place).operands[index]];
        const std::optional<Unit> other = classes.unit_of(operand(place, 1 - index));
        const bool bare = number.op == Op::constant && classes.is_bare(operand(place, index)) &&
                          !draft_.notes[place.calculation].literals[at(place).operands[index]];
        if (bare && number.constant.sign() != 0 && other && needs_unit(*other))
            draft_.error("number-without-unit", number.span,
                         {printed_name(draft_.sources, number.span), kind_words(*other)});
    }
}

void TermKinds::unite_operands(const Place& place) {
    for (std::size_t i = 1; i < at(place).operands.size(); ++i)
        if (!classes.unite(operand(place, 0), operand(place, i))) return clash(place);
    check_bare(place);
    const bool compares = at(place).op != Op::min && at(place).op != Op::max;
    if (!compares) classes.unite(here(place), operand(place, classes.is_bare(operand(place, 0)) ? 1 : 0));
}

// A difference of days is a length of time; a day moved by a length of time stays a day.
void TermKinds::add_or_subtract(const Place& place) {
    const std::optional<Unit> left = classes.unit_of(operand(place, 0)), right = classes.unit_of(operand(place, 1));
    if (has_dimension(left, Dimension::date)) {
        if (has_dimension(right, Dimension::date)) {
            if (at(place).op == Op::add) return clash(place);
            classes.know(here(place), unit_of(Dimension::duration), Sure::said);
            return;
        }
        if (has_dimension(right, Dimension::duration)) {
            classes.unite(here(place), operand(place, 0));
            return;
        }
    }
    if (!classes.unite(operand(place, 0), operand(place, 1))) return clash(place);
    check_bare(place);
    classes.unite(here(place), operand(place, classes.is_bare(operand(place, 0)) ? 1 : 0));
}

// A pure number or a bare number scales what it multiplies.
void TermKinds::multiply(const Place& place) {
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const TermId scale = operand(place, index), other = operand(place, 1 - index);
        const std::optional<Unit> unit = classes.unit_of(scale);
        const bool scales = classes.is_bare(scale) || has_dimension(unit, Dimension::none);
        if (scales && !classes.is_bare(other)) {
            classes.unite(here(place), other);
            return;
        }
    }
}

// Amounts by unlike amounts (元/人) are of a kind that only a clause or 数据 can name.
void TermKinds::divide(const Place& place) {
    const TermId above = operand(place, 0), below = operand(place, 1);
    if (classes.is_bare(below)) {
        classes.unite(here(place), above);
        return;
    }
    if (place.rate && !classes.unite(above, below)) return clash(place);
    const std::optional<Unit> left = classes.unit_of(above), right = classes.unit_of(below);
    if (place.rate || (left && right && same_kind(*left, *right))) return know_number(place);
    if (has_dimension(right, Dimension::none)) classes.unite(here(place), above);
}

}  // namespace heng
