#include "engine/score/case_results.hpp"

#include "engine/model/names.hpp"
#include "engine/model/written_number.hpp"

namespace heng {
namespace {

struct WordsOfResult {
    std::string operator()(const Scored& scored) const { return scored.points.str(); }
    std::string operator()(const Uncovered&) const { return "无适用条款"; }
    std::string operator()(const Incomplete&) const { return "待补"; }
    std::string operator()(const Inapplicable&) const { return "不适用"; }
    std::string operator()(const NoRule&) const { return "无适用条款"; }
    std::string operator()(const OutOfRange&) const { return "超出范围"; }
    std::string operator()(const Awaiting&) const { return "待评定"; }
    std::string operator()(const VetoBeyond&) const { return "一票否决"; }
};

constexpr std::string_view result_words[] = {"无适用条款", "待补", "不适用", "超出范围", "待评定", "一票否决"};

// 20/3, as case_words() prints what no decimal ends.
std::optional<Number> fraction_in(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == text.npos) return std::nullopt;
    const auto above = Number::from_decimal(text.substr(0, slash));
    const auto below = Number::from_decimal(text.substr(slash + 1));
    if (!above || !below || below->sign() == 0) return std::nullopt;
    return *above / *below;
}

// 4.5分, 4.50, 四分五: a number of points; anything else is a word.
std::optional<Number> points_in(std::string_view expected) {
    constexpr std::string_view unit = "分";
    if (expected.ends_with(unit)) expected.remove_suffix(unit.size());
    const std::optional<Number> number = written_number(expected);
    return number ? number : fraction_in(expected);
}

// Null where the name addresses nothing or several.
const Result* result_of(const AddressBook& addresses, const UnitScore& score, const std::string& name) {
    if (means_total(name)) return &score.total;
    const std::vector<NodeId>& found = addresses.find(name);
    return found.size() == 1 ? &score.nodes[found.front()].result : nullptr;
}

}  // namespace

std::string case_words(const Result& result) {
    return boost::variant2::visit(WordsOfResult{}, result);
}

bool is_case_result(std::string_view expected) {
    const std::string key = name_key(expected);
    for (const std::string_view word : result_words)
        if (key == word) return true;
    return points_in(expected).has_value();
}

bool agrees(const std::string& expected, const Result& result) {
    const std::optional<Number> points = points_in(expected);
    const Scored* scored = boost::variant2::get_if<Scored>(&result);
    if (points) return scored != nullptr && scored->points == *points;
    return name_key(expected) == case_words(result);
}

bool means_total(std::string_view name) {
    return name.empty() || name == "总分" || name == "总得分";
}

CaseLine compare_case(const AddressBook& addresses, const UnitScore& score, const std::string& name,
                      std::string expected) {
    CaseLine line{name, std::move(expected), {}, false, {}};
    if (name == "等级") {
        line.got = score.grade;
        line.passed = name_key(line.expected) == name_key(score.grade);
        return line;
    }
    const Result* result = result_of(addresses, score, name);
    if (result == nullptr) return line;
    line.got = case_words(*result);
    line.passed = agrees(line.expected, *result);
    return line;
}

}  // namespace heng
