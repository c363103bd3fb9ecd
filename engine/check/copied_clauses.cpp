// A clause that speaks of something else than its indicator: 达到绩效目标完成时间 below 实施效益, copied from the row
// 完成及时性.
#include <algorithm>
#include <array>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

// What a clause may be about, and the words of an indicator to which it belongs.
struct Topic {
    std::string_view in_clause;
    std::array<std::string_view, 8> of_indicator;
};

constexpr std::array topics = std::to_array<Topic>({
    {"完成时间", {"时", "进度", "期限", "周期", "效率", "速度", "工期", "延"}},
    {"满意度", {"满意", "评价", "口碑", "服务对象", "公众", "群众", "反馈", "意见"}},
    {"成本节约", {"成本", "节约", "费用", "投入", "支出", "造价", "经费", "单价"}},
});

// Blanks may part the characters of a topic, but each of them stands there as it is.
bool may_speak_of_topics(std::string_view words) {
    return std::any_of(topics.begin(), topics.end(), [&](const Topic& topic) {
        const std::size_t last = topic.in_clause.size() - std::string_view("间").size();
        return words.find(topic.in_clause.substr(last)) != std::string_view::npos;
    });
}

bool belongs(const Topic& topic, const std::string& indicator) {
    for (const std::string_view word : topic.of_indicator)
        if (indicator.find(word) != std::string::npos) return true;
    return false;
}

void check_topics(const Pack& pack, const Node& node, Diagnostics& out) {
    const std::string clause = fold(*pack.sources, node.clause_span).text;
    for (const Topic& topic : topics)
        if (clause.find(topic.in_clause) != std::string::npos && !belongs(topic, node.path))
            out.push_back(
                finding("copied-text", Severity::warning, node.clause_span, {node.path, std::string(topic.in_clause)}));
}

// 资金管理制度 in an item of 资产管理: a word of a sister row that the own path never uses.
void check_items_of_sister(const Pack& pack, const Node& node, Diagnostics& out) {
    static constexpr std::array pairs = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"资产管理", "资金管理制度"}, {"资金管理", "资产管理制度"}});
    for (const auto& [place, foreign] : pairs) {
        if (node.path.find(place) == std::string::npos) continue;
        for (const syntax::Item& item : syntax_of(pack, node).checklist)
            if (fold(*pack.sources, item.text).text.find(foreign) != std::string::npos)
                out.push_back(finding("copied-text", Severity::warning, item.text, {node.path, std::string(foreign)}));
    }
}

}  // namespace

void check_copied_clauses(const Pack& pack, Diagnostics& out) {
    for (const NodeId id : pack.leaves) {
        const Node& node = pack.nodes[id];
        if (may_speak_of_topics(pack.sources->text(node.clause_span))) check_topics(pack, node, out);
        check_items_of_sister(pack, node, out);
    }
}

}  // namespace heng
