// The functions of formulas: 取整 向上取整 四舍五入 最大值 最小值 绝对值 平均值 排名. Entry: read_call.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

struct FunctionCall {
    Calculation::Node node;
    std::string error;  // a message code, empty where the call is sound
    std::vector<std::string> args;
};

/// `nodes` are those of the calculation so far: 四舍五入（x，2） takes its places from a constant.
FunctionCall read_call(std::string_view function, const std::vector<std::uint32_t>& arguments,
                       const std::vector<Calculation::Node>& nodes);

/// Does the name speak of a rate (执行率, 比例, 占比, 进度), whose formula divides like by like?
bool names_rate(std::string_view name);

}  // namespace heng
