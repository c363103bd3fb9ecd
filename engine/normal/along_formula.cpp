// A 得分= formula of one fact as shapes. Entry: formula_along().
#include "engine/normal/along.hpp"

namespace heng::normal {
namespace {

constexpr int deepest = 256;

struct Unfold {
    const Computed& formula;
    const Interval& cell;
    std::string& why;

    Pieces whole(Shape shape) const { return piece(cell, std::move(shape), {}); }

    Made term(std::uint32_t id, int depth) const {
        if (depth > deepest || id >= formula.terms.size()) return std::nullopt;
        const Term& here = formula.terms[id];
        if (here.op == Term::Op::constant) return whole(Constant{here.constant});
        if (here.op == Term::Op::fact) return whole(Linear{0, 1});
        const Made left = term(here.left, depth + 1);
        if (!left) return std::nullopt;
        return is_unary(here.op) ? unary(here, *left) : binary(here.op, *left, term(here.right, depth + 1));
    }

    static bool is_unary(Term::Op op) {
        using Op = Term::Op;
        return op == Op::abs || op == Op::floor || op == Op::ceil || op == Op::round;
    }

    Made unary(const Term& here, const Pieces& of) const {
        switch (here.op) {
            case Term::Op::abs:
                return absolute(of);
            case Term::Op::floor:
                return round_to_whole(of, false, why);
            case Term::Op::ceil:
                return round_to_whole(of, true, why);
            case Term::Op::round:
                return rounded(of, std::stoi(here.constant.str()), Rounding::half_up, why);
            default:
                return std::nullopt;
        }
    }

    Made absolute(const Pieces& of) const {
        const Made negative = subtract(whole(Constant{0}), of, why);
        return negative ? larger(of, *negative, why) : negative;
    }

    Made binary(Term::Op op, const Pieces& left, const Made& right) const {
        if (!right) return std::nullopt;
        switch (op) {
            case Term::Op::add:
                return add(left, *right, why);
            case Term::Op::subtract:
                return subtract(left, *right, why);
            case Term::Op::multiply:
                return multiply(left, *right, why);
            case Term::Op::divide:
                return divide(left, *right, why);
            case Term::Op::min:
                return smaller(left, *right, why);
            case Term::Op::max:
                return larger(left, *right, why);
            default:
                return std::nullopt;
        }
    }
};

}  // namespace

Made formula_along(const Computed& formula, const Interval& cell, std::string& why) {
    return Unfold{formula, cell, why}.term(formula.root, 0);
}

}  // namespace heng::normal
