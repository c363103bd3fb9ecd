// The formula of a 得分= sentence over facts, exactly. Entry: compute().
#include "engine/score/sheet.hpp"

namespace heng {
namespace {

constexpr int deepest = 256;  // the grammar nests less; a hand-made cycle must not overflow the stack

struct Evaluation {
    const Known& known;
    const Computed& formula;
    Sheet& sheet;

    using Found = std::optional<Number>;

    Found refuse(std::string code, std::vector<std::string> args) const {
        sheet.close(NoRule{std::move(code), std::move(args)});
        return std::nullopt;
    }

    Found term(std::uint32_t id, int depth) const {
        if (depth > deepest || id >= formula.terms.size()) return refuse("too-deep", {});
        const Term& here = formula.terms[id];
        if (here.op == Term::Op::constant) return here.constant;
        if (here.op == Term::Op::fact) return number_of(known, here.fact, sheet.needs);
        const Found left = term(here.left, depth + 1);
        const Found right = is_binary(here.op) ? term(here.right, depth + 1) : left;
        if (!left || !right) return std::nullopt;
        const Found value = apply(here, *left, *right);
        if (value && value->too_large()) return refuse("too-large", {});
        return value;
    }

    static bool is_binary(Term::Op op) {
        using TermOp = Term::Op;
        return op == TermOp::add || op == TermOp::subtract || op == TermOp::multiply || op == TermOp::divide ||
               op == TermOp::min || op == TermOp::max;
    }

    Found apply(const Term& here, const Number& left, const Number& right) const {
        switch (here.op) {
            case Term::Op::constant:
            case Term::Op::fact:
                return left;
            case Term::Op::add:
                return left + right;
            case Term::Op::subtract:
                return left - right;
            case Term::Op::multiply:
                return left * right;
            case Term::Op::divide:
                if (right.sign() == 0) return refuse("division-by-zero", {names(here.right, 0)});
                return left / right;
            case Term::Op::min:
                return min(left, right);
            case Term::Op::max:
                return max(left, right);
            case Term::Op::abs:
                return left.abs();
            case Term::Op::floor:
                return left.floor();
            case Term::Op::ceil:
                return left.ceil();
            case Term::Op::round:
                return left.rounded(places(here.constant), Rounding::half_up);
        }
        return std::nullopt;
    }

    /// Places of a rounding are a small whole number; its decimal text holds it exactly.
    static int places(const Number& constant) { return std::stoi(constant.str()); }

    /// The facts of a divisor, for the reason: 年初预算数、追加预算数.
    std::string names(std::uint32_t id, int depth) const {
        const Term& here = formula.terms[id];
        if (here.op == Term::Op::fact) return known.facts[here.fact].name;
        if (here.op == Term::Op::constant || depth > deepest) return {};
        std::string left = names(here.left, depth + 1);
        const std::string right = is_binary(here.op) ? names(here.right, depth + 1) : std::string();
        if (left.empty() || right.empty()) return left + right;
        return left + "、" + right;
    }
};

}  // namespace

std::optional<Number> compute(const Known& known, const Computed& formula, Sheet& sheet) {
    return Evaluation{known, formula, sheet}.term(formula.root, 0);
}

}  // namespace heng
