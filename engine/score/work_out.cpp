#include "engine/score/work_out.hpp"

#include "engine/plan/plan.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using Op = Calculation::Node::Op;

/// A value as a number; items stand for how many are met.
std::optional<Number> as_number(const Value& value) {
    if (const Number* number = get_if<Number>(&value)) return *number;
    if (const Count* count = get_if<Count>(&value)) return count->met;
    const Picked* picked = get_if<Picked>(&value);
    if (!picked) return std::nullopt;
    std::int64_t met = 0;
    for (const bool item : picked->items) met += item;
    return Number(met);
}

/// The operand that decides where not all have a value: an undefined one, else a missing one, else 不适用.
Value obstacle(const std::vector<const Value*>& operands) {
    for (const Value* operand : operands)
        if (holds_alternative<Undefined>(*operand)) return *operand;
    for (const Value* operand : operands)
        if (holds_alternative<Missing>(*operand)) return Missing{};
    for (const Value* operand : operands)
        if (holds_alternative<NotApplicable>(*operand)) return NotApplicable{};
    return Undefined{"wrong-type", {}};
}

int places(const Number& constant) {
    return std::stoi(constant.str());
}

struct WorkOut {
    const Pack& pack;
    std::uint32_t id;
    Lookup& lookup;
    std::vector<Value> values;

    const Calculation& calculation() const { return pack.calculations[id]; }

    std::vector<const Value*> operands(const Calculation::Node& node) const {
        std::vector<const Value*> out;
        for (const std::uint32_t operand : node.operands) out.push_back(&values[operand]);
        return out;
    }

    Value value_of(std::uint32_t index) {
        const Calculation::Node& node = calculation().nodes[index];
        if (node.operands.empty()) return from_outside(node);
        if (is_cohort(node.op)) return lookup.cohort(id, index, values[node.operands.front()]);
        if (node.op == Op::both || node.op == Op::either) return either(node, node.op == Op::either);
        if (node.op == Op::complement) return complement(values[node.operands.front()]);
        return of_numbers(node);
    }

    Value from_outside(const Calculation::Node& node) {
        switch (node.op) {
            case Op::constant:
                return node.constant;
            case Op::input:
                return lookup.input(node.index);
            case Op::indicator_value:
                return lookup.indicator_value(node.index);
            case Op::indicator_score:
                return lookup.indicator_score(node.index);
            case Op::points:
                return lookup.points(node.index);
            case Op::target:
                return lookup.target(node.index);
            default:
                return Undefined{"wrong-type", {}};
        }
    }

    /// 且 and 或: one operand with the `decisive` truth settles them, whatever else is open.
    Value either(const Calculation::Node& node, bool decisive) const {
        const std::vector<const Value*> all = operands(node);
        bool known = true;
        for (const Value* operand : all) {
            const bool* truth = get_if<bool>(operand);
            if (truth && *truth == decisive) return decisive;
            known = known && truth;
        }
        return known ? Value(!decisive) : obstacle(all);
    }

    static Value complement(const Value& operand) {
        if (const bool* truth = get_if<bool>(&operand)) return !*truth;
        return obstacle({&operand});
    }

    Value of_numbers(const Calculation::Node& node) const {
        const std::vector<const Value*> all = operands(node);
        std::vector<Number> numbers;
        for (const Value* operand : all)
            if (const auto number = as_number(*operand)) numbers.push_back(*number);
        if (numbers.size() == all.size() && !all.empty()) return apply(node, numbers);
        const Value found = obstacle(all);
        if (holds_alternative<Undefined>(found) && all.size() == 2) return of_truths(node, *all[0], *all[1]);
        return found;
    }

    /// 及时到位=是: two yes/no values are equal or not.
    static Value of_truths(const Calculation::Node& node, const Value& left, const Value& right) {
        const bool* l = get_if<bool>(&left);
        const bool* r = get_if<bool>(&right);
        if (!l || !r) return obstacle({&left, &right});
        if (node.op == Op::equal) return *l == *r;
        if (node.op == Op::not_equal) return *l != *r;
        return Undefined{"wrong-type", {}};
    }

    Value apply(const Calculation::Node& node, const std::vector<Number>& n) const {
        if (n.size() == 1) return of_one(node, n[0]);
        if (node.op == Op::min) return least(n);
        if (node.op == Op::max) return greatest(n);
        if (n.size() != 2) return Undefined{"wrong-type", {}};
        if (node.op == Op::divide && n[1].sign() == 0)
            return Undefined{"division-by-zero", {divisor_name(node.operands[1])}};
        if (const auto truth = compared(node.op, n[0], n[1])) return *truth;
        return of_two(node.op, n[0], n[1]);
    }

    static Value of_one(const Calculation::Node& node, const Number& number) {
        switch (node.op) {
            case Op::negate:
                return -number;
            case Op::abs:
                return number.abs();
            case Op::floor:
                return number.floor();
            case Op::ceil:
                return number.ceil();
            case Op::round:
                return number.rounded(places(node.constant), Rounding::half_up);
            case Op::min:
            case Op::max:
                return number;
            default:
                return Undefined{"wrong-type", {}};
        }
    }

    static std::optional<bool> compared(Op op, const Number& left, const Number& right) {
        switch (op) {
            case Op::less:
                return left < right;
            case Op::less_equal:
                return left <= right;
            case Op::equal:
                return left == right;
            case Op::not_equal:
                return left != right;
            case Op::greater_equal:
                return left >= right;
            case Op::greater:
                return left > right;
            default:
                return std::nullopt;
        }
    }

    static Value of_two(Op op, const Number& left, const Number& right) {
        switch (op) {
            case Op::add:
                return left + right;
            case Op::subtract:
                return left - right;
            case Op::multiply:
                return left * right;
            case Op::divide:
                return left / right;
            default:
                return Undefined{"wrong-type", {}};
        }
    }

    static Number least(const std::vector<Number>& numbers) {
        Number out = numbers.front();
        for (const Number& number : numbers) out = min(out, number);
        return out;
    }
    static Number greatest(const std::vector<Number>& numbers) {
        Number out = numbers.front();
        for (const Number& number : numbers) out = max(out, number);
        return out;
    }

    /// What a divisor is made of: 上年度“三公经费”总额.
    std::string divisor_name(std::uint32_t index) const {
        const Calculation::Node& node = calculation().nodes[index];
        if (node.op == Op::input) return pack.inputs[node.index].name;
        if (node.op == Op::indicator_value || node.op == Op::indicator_score) return pack.nodes[node.index].name;
        std::string names;
        for (const std::uint32_t operand : node.operands) {
            const std::string name = divisor_name(operand);
            if (!name.empty()) names += (names.empty() ? "" : "、") + name;
        }
        return names;
    }
};

Value bounded(Value value) {
    const Number* number = get_if<Number>(&value);
    if (number && number->too_large()) return Undefined{"too-large", {}};
    return value;
}

}  // namespace

std::vector<Value> work_out_nodes(const Pack& pack, std::uint32_t calculation, std::uint32_t last, Lookup& lookup) {
    WorkOut work{pack, calculation, lookup, {}};
    for (std::uint32_t i = 0; i <= last; ++i) work.values.push_back(bounded(work.value_of(i)));
    return std::move(work.values);
}

Value work_out(const Pack& pack, std::uint32_t calculation, Lookup& lookup) {
    const std::uint32_t root = pack.calculations[calculation].root;
    return work_out_nodes(pack, calculation, root, lookup)[root];
}

}  // namespace heng
