// The functions of formulas. Entry: read_call.
#include "engine/model/formula_functions.hpp"

#include <array>

#include "engine/model/names.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

struct Function {
    const char* name;
    Op op;
    std::size_t least, most;  // arguments
};

// 最大值 and 最小值 of one thing look over all records, of several over those.
constexpr std::array functions = {
    Function{"取整", Op::floor, 1, 1},
    Function{"向下取整", Op::floor, 1, 1},
    Function{"向上取整", Op::ceil, 1, 1},
    Function{"四舍五入", Op::round, 1, 2},
    Function{"绝对值", Op::abs, 1, 1},
    Function{"|", Op::abs, 1, 1},
    Function{"最大值", Op::max, 2, 64},
    Function{"最小值", Op::min, 2, 64},
    Function{"最大值", Op::cohort_max, 1, 1},
    Function{"最小值", Op::cohort_min, 1, 1},
    Function{"平均值", Op::cohort_average, 1, 1},
    Function{"排名", Op::cohort_rank, 1, 1},
};

FunctionCall refused(std::string code, std::vector<std::string> args) {
    return {{}, std::move(code), std::move(args)};
}

FunctionCall unknown_function(std::string_view function) {
    std::vector<std::string> names;
    for (const Function& known : functions) names.emplace_back(known.name);
    return refused("function-unknown", {std::string(function), nearest_name(function, names).value_or("最大值")});
}

// 四舍五入（x，2）: the places must be said as a number.
FunctionCall rounding(Calculation::Node node, const std::vector<Calculation::Node>& nodes) {
    if (node.operands.size() < 2) return {std::move(node), {}, {}};
    const Calculation::Node& places = nodes[node.operands.back()];
    if (places.op != Op::constant || !places.constant.is_integer() || places.constant.sign() < 0 ||
        places.constant > Number(12))
        return refused("rounding-places", {});
    node.constant = places.constant;
    node.operands.pop_back();
    return {std::move(node), {}, {}};
}

}  // namespace

FunctionCall read_call(std::string_view function, const std::vector<std::uint32_t>& arguments,
                       const std::vector<Calculation::Node>& nodes) {
    const Function* same_name = nullptr;
    for (const Function& known : functions) {
        if (function != known.name) continue;
        same_name = &known;
        if (arguments.size() < known.least || arguments.size() > known.most) continue;
        Calculation::Node node{known.op, Number(0), 0, arguments, {}};
        return known.op == Op::round ? rounding(std::move(node), nodes) : FunctionCall{std::move(node), {}, {}};
    }
    if (same_name == nullptr) return unknown_function(function);
    return refused("function-arguments",
                   {std::string(function), std::to_string(same_name->least), std::to_string(arguments.size())});
}

bool names_rate(std::string_view name) {
    const std::string key = name_key(name);
    for (const std::string_view ending : {"率", "比例", "占比", "比重", "进度", "程度", "比"})
        if (key.ends_with(ending)) return true;
    return false;
}

}  // namespace heng
