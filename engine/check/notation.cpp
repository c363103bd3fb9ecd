// One thing written in several ways: 5%, 5个百分点 and 五个百分点 as steps; 1 2 ③ as enumerators. Nothing is wrong with
// the score.
#include <algorithm>
#include <cctype>
#include <map>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

enum class Way { percent, digits, characters };  // 5%, 5个百分点, 五个百分点

struct Written {
    std::string words;  // 每下降五个百分点
    const Node* node;
};

// The first clause of each way of writing a step.
using Ways = std::map<Way, Written>;

void note_ways(const Pack& pack, const Node& node, Ways& ways) {
    if (pack.sources->text(node.clause_span).find("每") == std::string_view::npos) return;
    const std::string clause = fold(*pack.sources, node.clause_span).text;
    const std::size_t each = clause.find("每");
    if (each == std::string::npos) return;
    const std::string rest = clause.substr(each, 48);
    constexpr std::string_view point = "个百分点";
    const std::size_t points = rest.find(point), percent = rest.find('%');
    if (points != std::string::npos && points > 0) {
        const bool digits = std::isdigit(static_cast<unsigned char>(rest[points - 1])) != 0;
        ways.emplace(digits ? Way::digits : Way::characters, Written{rest.substr(0, points + point.size()), &node});
    } else if (percent != std::string::npos) {
        ways.emplace(Way::percent, Written{rest.substr(0, percent + 1), &node});
    }
}

bool circled(const std::string& enumerator) {
    return enumerator.starts_with("①") || (enumerator >= "①" && enumerator <= "⑳");
}

void check_enumerators(const Pack& pack, const Node& node, Diagnostics& out) {
    const std::vector<syntax::Item>& items = syntax_of(pack, node).checklist;
    const auto round = std::count_if(items.begin(), items.end(), [&](const syntax::Item& item) {
        return circled(std::string(pack.sources->text(item.enumerator)));
    });
    if (round == 0 || round == static_cast<std::ptrdiff_t>(items.size())) return;
    for (const syntax::Item& item : items)
        if (!circled(std::string(pack.sources->text(item.enumerator))))
            out.push_back(finding("enumerators-mixed", Severity::note,
                                  item.enumerator.empty() ? item.text : item.enumerator,
                                  {node.name, std::string(pack.sources->text(item.enumerator))}));
}

}  // namespace

void check_notation(const Pack& pack, Diagnostics& out) {
    Ways ways;
    for (const NodeId id : pack.leaves) {
        note_ways(pack, pack.nodes[id], ways);
        check_enumerators(pack, pack.nodes[id], out);
    }
    if (ways.size() < 2) return;
    std::string all;
    for (const auto& [way, written] : ways)
        all += (all.empty() ? "“" : "、“") + written.words + "”（" + written.node->name + "）";
    out.push_back(finding("notation-mixed", Severity::note, ways.rbegin()->second.node->clause_span, {all}));
}

}  // namespace heng
