#include "engine/report/formula_text.hpp"

#include <functional>

namespace heng {
namespace {

using boost::variant2::get_if;
using Op = Term::Op;

struct Printer {
    const Computed& formula;
    std::function<std::string(FactId)> fact;

    static int strength(Op op) {
        if (op == Op::add || op == Op::subtract) return 1;
        return op == Op::multiply || op == Op::divide ? 2 : 3;
    }

    // In brackets where the operand binds less strongly than its place, or equally on the right of - and ÷.
    std::string operand(std::uint32_t term, int place) const {
        const std::string text = print(term);
        return strength(formula.terms[term].op) < place ? "（" + text + "）" : text;
    }

    std::string infix(const Term& term, const char* sign) const {
        const int place = strength(term.op);
        const bool strict = term.op == Op::subtract || term.op == Op::divide;
        return operand(term.left, place) + sign + operand(term.right, place + (strict ? 1 : 0));
    }

    std::string call(const char* name, const Term& term, bool two) const {
        return name + ("（" + print(term.left)) + (two ? "，" + print(term.right) : "") + "）";
    }

    std::string print(std::uint32_t index) const {
        const Term& term = formula.terms[index];
        switch (term.op) {
            case Op::constant:
                return term.constant.str();
            case Op::fact:
                return fact(term.fact);
            case Op::add:
                return infix(term, " + ");
            case Op::subtract:
                return infix(term, " - ");
            case Op::multiply:
                return infix(term, " × ");
            case Op::divide:
                return infix(term, " ÷ ");
            case Op::min:
                return call("最小值", term, true);
            case Op::max:
                return call("最大值", term, true);
            case Op::abs:
                return call("绝对值", term, false);
            case Op::floor:
                return call("取整", term, false);
            case Op::ceil:
                return call("向上取整", term, false);
            case Op::round:
                return call("四舍五入", term, false);
        }
        return "";
    }
};

struct InPart {
    Span span;

    const Computed* among(const Payoff& payoff, Span at) const {
        return at == span ? get_if<Computed>(&payoff) : nullptr;
    }
    const Computed* operator()(const Table& table) const {
        for (const Row& row : table.rows)
            if (const Computed* found = among(row.pays, row.span)) return found;
        return nullptr;
    }
    const Computed* operator()(const Adjust& adjust) const { return among(adjust.pays, adjust.span); }
    const Computed* operator()(const Tally&) const { return nullptr; }
    const Computed* operator()(const Checklist&) const { return nullptr; }
};

}  // namespace

const Computed* formula_at(const Rule& rule, Span span) {
    for (const Part& part : rule.parts)
        if (const Computed* found = boost::variant2::visit(InPart{span}, part)) return found;
    return nullptr;
}

std::string formula_text(const Rule& rule, const Computed& formula) {
    return Printer{formula, [&](FactId fact) { return rule.facts[fact].name; }}.print(formula.root);
}

std::string formula_with_numbers(const Rule& rule, const Computed& formula, const std::vector<Value>& facts) {
    const auto number = [&](FactId fact) {
        const Number* value = get_if<Number>(&facts[fact]);
        return value != nullptr ? show(*value, rule.facts[fact].unit) : rule.facts[fact].name;
    };
    return Printer{formula, number}.print(formula.root);
}

}  // namespace heng
