#include "tests/bench/many_indicators.hpp"

#include <algorithm>

namespace heng {
namespace {

constexpr std::string_view group_label = "一级指标：", leaf_label = "二级指标：", grades_label = "等级：";
constexpr std::string_view formula_label = "公式：", bracket = "（";

/// 预算执行数/预算数×100% -> 预算执行数第3批/预算数第3批×100%
std::string renamed_names(std::string_view formula, const std::string& mark) {
    constexpr std::string_view signs[] = {"（", "）", "×"};
    std::string out;
    bool in_name = false;
    while (!formula.empty()) {
        const auto starts = [&](std::string_view sign) { return formula.starts_with(sign); };
        const auto sign = std::find_if(std::begin(signs), std::end(signs), starts);
        const bool name = static_cast<unsigned char>(formula[0]) >= 0x80 && sign == std::end(signs);
        if (in_name && !name) out += mark;
        in_name = name;
        const std::size_t length = sign == std::end(signs) ? 1 : sign->size();
        out += formula.substr(0, length);
        formula.remove_prefix(length);
    }
    return in_name ? out + mark : out;
}

std::string renamed(std::string_view line, const std::string& mark) {
    if (line.starts_with(formula_label))
        return std::string(formula_label) + renamed_names(line.substr(formula_label.size()), mark);
    std::string out(line);
    if (line.starts_with(group_label) || line.starts_with(leaf_label)) out.insert(out.find(bracket), mark);
    return out;
}

}  // namespace

std::string many_indicators(std::string_view pack, std::size_t copies) {
    const std::size_t begin = pack.find(group_label), end = pack.find(grades_label);
    const std::string_view body = pack.substr(begin, end - begin);
    std::string out(pack.substr(0, begin));
    for (std::size_t copy = 0; copy < copies; ++copy) {
        const std::string mark = copy == 0 ? "" : "第" + std::to_string(copy) + "批";
        for (std::size_t at = 0, stop = 0; at < body.size(); at = stop + 1) {
            stop = std::min(body.find('\n', at), body.size());
            out += renamed(body.substr(at, stop - at), mark) + "\n";
        }
    }
    return out.append(pack.substr(end));
}

}  // namespace heng
