#include "engine/score/working.hpp"

#include "engine/score/typed_text.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

/// How tightly an operator binds, loosest first; names, numbers and calls bind tightest.
int binding_of(Op op) {
    switch (op) {
        case Op::either:
            return 1;
        case Op::both:
            return 2;
        case Op::complement:
            return 3;
        case Op::less:
        case Op::less_equal:
        case Op::equal:
        case Op::not_equal:
        case Op::greater_equal:
        case Op::greater:
            return 4;
        case Op::add:
        case Op::subtract:
            return 5;
        case Op::multiply:
        case Op::divide:
            return 6;
        case Op::negate:
            return 7;
        default:
            return 8;
    }
}

/// The sign of an operator, or the word of a function.
const char* word_of(Op op) {
    switch (op) {
        case Op::either:
            return " 或 ";
        case Op::both:
            return " 且 ";
        case Op::complement:
            return "非 ";
        case Op::less:
            return " ＜ ";
        case Op::less_equal:
            return " ≤ ";
        case Op::equal:
            return " = ";
        case Op::not_equal:
            return " ≠ ";
        case Op::greater_equal:
            return " ≥ ";
        case Op::greater:
            return " ＞ ";
        case Op::add:
            return " + ";
        case Op::subtract:
        case Op::negate:
            return " - ";
        case Op::multiply:
            return " × ";
        case Op::divide:
            return " ÷ ";
        case Op::min:
            return "最小值";
        case Op::max:
            return "最大值";
        case Op::abs:
            return "绝对值";
        case Op::floor:
            return "取整";
        case Op::ceil:
            return "向上取整";
        case Op::round:
            return "四舍五入";
        case Op::cohort_average:
            return "平均值";
        case Op::cohort_max:
            return "最高值";
        case Op::cohort_min:
            return "最低值";
        case Op::cohort_rank:
            return "排名";
        case Op::cohort_count:
            return "单位数";
        default:
            return "";
    }
}

struct Writer {
    RecordRun& run;
    const Calculation& calculation;
    const std::vector<Value>* values;  // nullptr: names instead of numbers

    const Pack& pack() const { return *run.plan().pack; }

    std::string text(std::uint32_t id) const {
        const Calculation::Node& node = calculation.nodes[id];
        if (node.operands.empty()) return leaf(node, id);
        if (values && is_cohort(node.op)) return number(id);
        const int binding = binding_of(node.op);
        if (binding == 8) return call(node);
        if (node.operands.size() == 1) return sign(node) + bracketed(node.operands[0], binding);
        // a - (b - c) and a ÷ (b × c) keep their brackets.
        return bracketed(node.operands[0], binding) + word_of(node.op) + bracketed(node.operands[1], binding + 1);
    }

    static std::string sign(const Calculation::Node& node) { return node.op == Op::negate ? "-" : word_of(node.op); }

    std::string bracketed(std::uint32_t id, int binding) const {
        const std::string inside = text(id);
        if (binding_of(calculation.nodes[id].op) >= binding) return inside;
        return "（" + inside + "）";
    }

    std::string call(const Calculation::Node& node) const {
        std::string arguments;
        for (const std::uint32_t operand : node.operands) arguments += (arguments.empty() ? "" : "，") + text(operand);
        if (node.op == Op::round && node.constant.sign() != 0) arguments += "，" + node.constant.str();
        return word_of(node.op) + ("（" + arguments + "）");
    }

    std::string leaf(const Calculation::Node& node, std::uint32_t id) const {
        if (node.op == Op::constant) return constant(node);
        return values ? number(id) : name(node);
    }

    /// A literal as it is written: 100%, 80万元.
    std::string constant(const Calculation::Node& node) const {
        const std::string_view written = node.span.empty() ? std::string_view() : pack().sources->text(node.span);
        return written.empty() ? node.constant.str() : fold_text(written);
    }

    std::string name(const Calculation::Node& node) const {
        switch (node.op) {
            case Op::input:
                return pack().inputs[node.index].name;
            case Op::indicator_value:
                return pack().nodes[node.index].name;
            case Op::indicator_score:
                return pack().nodes[node.index].name + "得分";
            case Op::points:
                return "分值";
            case Op::target:
                return "目标值";
            default:
                return {};
        }
    }

    std::string number(std::uint32_t id) const {
        const Calculation::Node& node = calculation.nodes[id];
        const Value& value = (*values)[id];
        if (node.op == Op::input) return typed_text(run, node.index, value);
        if (node.op != Op::indicator_value || !pack().nodes[node.index].value) return plain_text(value, {});
        return plain_text(value, pack().calculations[*pack().nodes[node.index].value].unit);
    }
};

bool same_words(const std::string& left, const std::string& right) {
    return fold_text(left) == fold_text(right);
}

}  // namespace

Working working_of(RecordRun& run, std::uint32_t id) {
    const Calculation& calculation = run.plan().pack->calculations[id];
    const std::vector<Value> values = work_out_nodes(*run.plan().pack, id, calculation.root, run);
    Working working;
    const std::string formula = Writer{run, calculation, nullptr}.text(calculation.root);
    const bool named = !calculation.name.empty() && !same_words(calculation.name, formula);
    working.formula = named ? calculation.name + " = " + formula : formula;
    working.with_numbers = Writer{run, calculation, &values}.text(calculation.root);
    working.result = values[calculation.root];
    working.unit = calculation.unit;
    return working;
}

}  // namespace heng
