// Facts that need all records of a run. Entry: cohort_calculation.
#include "engine/model/cohort.hpp"

#include <algorithm>
#include <array>

#include "engine/model/calculate.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

bool mentions(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

bool is_average_of_run(std::string_view fact_name) {
    const std::string name = fold_text(fact_name);
    if (!mentions(name, {"平均", "均值"})) return false;
    return !mentions(name, {"全国", "全省", "上年", "去年", "前三年", "近三年", "三年", "五年", "历年", "历史", "行业",
                            "同期", "前年"});
}

std::optional<bool> ranks_from_lowest(const ModelDraft& draft, NodeId node) {
    const std::string clause = fold_text(draft.sources.text(draft.pack.nodes[node].clause_span));
    if (mentions(clause, {"从低到高", "由低到高", "从小到大", "由小到大", "从少到多", "由少到多", "升序"})) return true;
    if (mentions(clause, {"从高到低", "由高到低", "从大到小", "由大到小", "从多到少", "由多到少", "降序"}))
        return false;
    return std::nullopt;
}

std::optional<std::uint32_t> cohort_calculation(ModelDraft& draft, NodeId node, Op op, Span span) {
    auto value = value_of_indicator(draft, node, span);
    if (!value) return std::nullopt;
    Calculation calculation;
    calculation.span = span;
    calculation.name = draft.pack.nodes[node].name;
    calculation.nodes.push_back(std::move(*value));
    if (op == Op::cohort_rank && ranks_from_lowest(draft, node).value_or(false))
        calculation.nodes.push_back({Op::negate, Number(0), 0, {0}, span});
    const auto last = static_cast<std::uint32_t>(calculation.nodes.size() - 1);
    calculation.nodes.push_back({op, Number(0), 0, {last}, span});
    calculation.root = last + 1;
    return add_calculation(draft, std::move(calculation), node);
}

}  // namespace heng
