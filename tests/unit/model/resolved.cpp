#include "tests/unit/model/resolved.hpp"

#include <gtest/gtest.h>

#include "engine/model/address.hpp"
#include "engine/model/names.hpp"

namespace heng::model_test {
namespace {

using Op = Calculation::Node::Op;

const char* sign(Op op) {
    switch (op) {
        case Op::add:
            return "+";
        case Op::subtract:
        case Op::negate:
            return "-";
        case Op::multiply:
            return "×";
        case Op::divide:
            return "/";
        case Op::less:
            return "<";
        case Op::less_equal:
            return "≤";
        case Op::equal:
            return "=";
        case Op::not_equal:
            return "≠";
        case Op::greater_equal:
            return "≥";
        case Op::greater:
            return ">";
        case Op::both:
            return "且";
        case Op::either:
            return "或";
        case Op::complement:
            return "非";
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
            return "平均";
        case Op::cohort_max:
            return "最大";
        case Op::cohort_min:
            return "最小";
        case Op::cohort_rank:
            return "排名";
        case Op::cohort_count:
            return "个数";
        default:
            return "";
    }
}

std::string text_of(const Pack& pack, const Calculation& calculation, std::uint32_t id) {
    const Calculation::Node& node = calculation.nodes[id];
    switch (node.op) {
        case Op::constant:
            return node.constant.str();
        case Op::input:
            return pack.inputs[node.index].name;
        case Op::indicator_value:
            return pack.nodes[node.index].name + "的值";
        case Op::indicator_score:
            return pack.nodes[node.index].name + "的得分";
        case Op::points:
            return "分值";
        case Op::target:
            return "目标值";
        default:
            break;
    }
    std::string text = std::string("(") + sign(node.op);
    for (const std::uint32_t operand : node.operands) text += " " + text_of(pack, calculation, operand);
    return text + ")";
}

}  // namespace

const Node& Resolved::node(std::string_view path) const {
    const AddressBook addresses(pack.nodes);
    const std::vector<NodeId> found = addresses.find(path);
    EXPECT_EQ(found.size(), 1U) << path << "\n" << said();
    static const Node none;
    return found.size() == 1 ? pack.nodes[found.front()] : none;
}

const Input& Resolved::input(std::string_view name) const {
    for (const Input& input : pack.inputs)
        for (const std::string& path : input.paths)
            if (name_key(path) == name_key(name)) return input;
    ADD_FAILURE() << "no input " << name << "\n" << said();
    static const Input none;
    return none;
}

const Rule& Resolved::rule(std::string_view path) const {
    static const Rule none;
    const Rule* rule = boost::variant2::get_if<Rule>(&node(path).meaning);
    EXPECT_NE(rule, nullptr) << path << "\n" << said();
    return rule == nullptr ? none : *rule;
}

std::string Resolved::said() const {
    std::string text;
    for (const Diagnostic& found : findings) {
        if (found.severity == Severity::note) continue;
        text += found.code + ": " + std::string(pack.sources->text(found.span)) + " |";
        for (const std::string& arg : found.args) text += " " + arg;
        text += "\n";
    }
    return text;
}

bool Resolved::says(std::string_view code) const {
    for (const Diagnostic& found : findings)
        if (found.code == code) return true;
    return false;
}

std::string Resolved::calculation(std::uint32_t id) const {
    const Calculation& calculation = pack.calculations.at(id);
    return text_of(pack, calculation, calculation.root);
}

Resolved resolve_text(std::string_view script, const std::map<std::string, std::string>& files) {
    Resolved resolved;
    auto sources = std::make_shared<Sources>();
    const FileId main = sources->add("pack.heng", script);
    const Finder find = [&](std::string_view reference, std::string_view) -> std::optional<FoundFile> {
        const auto file = files.find(std::string(reference.substr(0, reference.find('@'))));
        if (file == files.end()) return std::nullopt;
        return FoundFile{file->first, file->second};
    };
    resolved.pack = resolve(sources, main, find, resolved.findings);
    return resolved;
}

Resolved resolve_leaf(std::string_view labels, std::string_view name) {
    return resolve_text("规则包：测试\n版本：1\n适用年度：2020\n二级指标：产出\n三级指标：" + std::string(name) + "\n" +
                        std::string(labels) + "\n");
}

}  // namespace heng::model_test
