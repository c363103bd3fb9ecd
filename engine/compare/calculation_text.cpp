// Calculations as text with names. Entry: calculation_text().
#include <array>

#include "engine/compare/aspects.hpp"

namespace heng::comparing {
namespace {

using Op = Calculation::Node::Op;

struct Spelling {
    Op op;
    const char* text;
};

constexpr std::array signs = std::to_array<Spelling>({
    {Op::add, "+"},
    {Op::subtract, "-"},
    {Op::multiply, "×"},
    {Op::divide, "÷"},
    {Op::less, "<"},
    {Op::less_equal, "≤"},
    {Op::equal, "="},
    {Op::not_equal, "≠"},
    {Op::greater_equal, "≥"},
    {Op::greater, ">"},
    {Op::both, "且"},
    {Op::either, "或"},
});
constexpr std::array functions = std::to_array<Spelling>({
    {Op::negate, "负"},
    {Op::complement, "非"},
    {Op::min, "最小值"},
    {Op::max, "最大值"},
    {Op::abs, "绝对值"},
    {Op::floor, "取整"},
    {Op::ceil, "向上取整"},
    {Op::round, "四舍五入"},
    {Op::cohort_average, "全体平均值"},
    {Op::cohort_max, "全体最大值"},
    {Op::cohort_min, "全体最小值"},
    {Op::cohort_rank, "排名"},
    {Op::cohort_count, "个数"},
});
constexpr std::array of_indicators = std::to_array<Spelling>({
    {Op::indicator_value, ""},
    {Op::indicator_score, "得分"},
    {Op::points, "分值"},
    {Op::target, "目标值"},
});

template <std::size_t N>
const char* spelling(const std::array<Spelling, N>& table, Op op) {
    for (const Spelling& each : table)
        if (each.op == op) return each.text;
    return nullptr;
}

struct Writing {
    const Pack& pack;
    const Calculation& calculation;

    std::string joined(const Calculation::Node& node, const char* sign) const {
        std::string all;
        for (std::size_t i = 0; i < node.operands.size(); ++i) all += (i ? sign : "") + text(node.operands[i], false);
        return all;
    }

    std::string text(std::uint32_t id, bool outermost) const {
        const Calculation::Node& node = calculation.nodes[id];
        if (node.op == Op::constant) return node.constant.str();
        if (node.op == Op::input) return pack.inputs[node.index].name;
        if (const char* behind = spelling(of_indicators, node.op)) return pack.nodes[node.index].name + behind;
        if (const char* name = spelling(functions, node.op)) {
            const std::string places = node.op == Op::round ? "，" + node.constant.str() : std::string();
            return name + ("（" + joined(node, "，")) + places + "）";
        }
        const std::string all = joined(node, spelling(signs, node.op));
        return outermost ? all : "(" + all + ")";
    }
};

}  // namespace

std::string calculation_text(const Pack& pack, std::uint32_t calculation) {
    const Calculation& of = pack.calculations[calculation];
    return of.nodes.empty() ? std::string() : Writing{pack, of}.text(of.root, true);
}

}  // namespace heng::comparing
